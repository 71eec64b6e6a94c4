import { heldReviews } from '../../case/fields/running.ts';
import { heldReviewsBy } from '../../life/held-reviews.ts';
import type { ReviewAttendance } from '../../life/review-attendance.ts';
import { attendanceAtReviews } from '../../life/review-attendance.ts';
import type { Situation } from '../engine/situation.ts';
import { attendanceCodes } from './codes.ts';

/** The attendance that held reviews tell of. The timetable is read only where one does. */
export const attendanceIn = ({ case: c, authority, today }: Situation): readonly ReviewAttendance[] =>
  heldReviewsBy(c, today).some(({ says }) => says(heldReviews.row.attended) !== undefined)
    ? attendanceAtReviews(c, attendanceCodes(c, authority), today)
    : [];
