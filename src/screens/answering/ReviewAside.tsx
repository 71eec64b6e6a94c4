import { valueOf } from '../../case/field.ts';
import { heldReviews } from '../../case/fields/running.ts';
import { rowField } from '../../case/list.ts';
import { reviewAttendancePage } from '../../forms/running/review-attendance-page.ts';
import { sessionsExpectedAt } from '../../life/review-attendance.ts';
import { InsetText } from '../../ui/InsetText.tsx';
import { useAnswering } from '../shared/answering.ts';

export interface ReviewAsideProps {
  readonly row: string;
  readonly page: string;
}

/** How many sessions the timetable expected since the review before: worked out, beside those that are typed. */
export function ReviewAside({ row, page }: ReviewAsideProps) {
  const { case: c, codes } = useAnswering().reading.proposed;
  if (page !== reviewAttendancePage.id) return null;
  const on = valueOf(c, rowField(heldReviews, row, heldReviews.row.on));
  const expected = on === undefined ? undefined : sessionsExpectedAt(c, codes, on);
  return (
    <InsetText>
      {expected === undefined
        ? 'How many sessions were expected is not known yet: that takes the date of the review, the timetable and the times of the registers.'
        : `The timetable expected ${String(expected)} sessions since the review before, or since the start. Time away that was agreed is not counted.`}
    </InsetText>
  );
}
