import { heldReviews } from '../../case/fields/running.ts';
import { isBefore } from '../../domain/iso-date.ts';
import { heldReviewsBy } from '../../life/held-reviews.ts';
import type { RegisteredSession, ReviewAttendance } from '../../life/review-attendance.ts';
import { attendanceAtReviews } from '../../life/review-attendance.ts';
import { daysInForce, hasBegun, isRunningOn } from '../engine/lived.ts';
import type { Situation } from '../engine/situation.ts';
import { attendanceCodes } from './codes.ts';

/** The half-days of the timetable; where nothing held any more, or nothing held between two agreements, nobody knows how many the pupil was to come to by it. */
function expectedByPlan(situation: Situation): readonly RegisteredSession[] {
  const first = daysInForce(situation)[0]?.start;
  return attendanceCodes(situation.case, situation.authority).map((session) =>
    first === undefined || !isBefore(first, session.date) || isRunningOn(situation, session.date)
      ? session
      : { ...session, code: 'not known' },
  );
}

/** The attendance that held reviews tell of, of what was agreed and has begun. The timetable is read only where one does. */
export function attendanceIn(situation: Situation): readonly ReviewAttendance[] {
  const { case: c, today } = situation;
  return hasBegun(situation) && heldReviewsBy(c, today).some(({ says }) => says(heldReviews.row.attended) !== undefined)
    ? attendanceAtReviews(c, expectedByPlan(situation), today)
    : [];
}
