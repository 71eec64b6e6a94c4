import { heldReviews } from '../../case/fields/running.ts';
import { heldReviewsBy } from '../../life/held-reviews.ts';
import type { ReviewAttendance } from '../../life/review-attendance.ts';
import { attendanceAtReviews } from '../../life/review-attendance.ts';
import { hasBegun } from '../engine/lived.ts';
import type { Situation } from '../engine/situation.ts';
import { attendanceCodes } from './codes.ts';

/** The attendance that held reviews tell of, of what was agreed and has begun. The timetable is read only where one does. */
export function attendanceIn(situation: Situation): readonly ReviewAttendance[] {
  const { case: c, authority, today } = situation;
  return hasBegun(situation) && heldReviewsBy(c, today).some(({ says }) => says(heldReviews.row.attended) !== undefined)
    ? attendanceAtReviews(c, attendanceCodes(c, authority), today)
    : [];
}
