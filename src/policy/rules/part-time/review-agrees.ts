import { dfe, ours } from '../../../authorities/sources.ts';
import { heldReviews } from '../../../case/fields/running.ts';
import { nextOpenDay, readCalendar } from '../../../case/school-calendar.ts';
import { formatDate, formatWeekdayDate, isBefore } from '../../../domain/iso-date.ts';
import type { ReviewRow } from '../../../life/held-reviews.ts';
import { begun, dueBy } from '../../engine/lived.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Situation } from '../../engine/situation.ts';
import { noesAtReviews } from './noes-at-reviews.ts';

const { row } = heldReviews;

/** What a review decides that goes on after the no, as a sentence goes on. A change has to be agreed anew by everybody, and may be planned. */
function goesOn({ case: c }: Situation, { on, says }: ReviewRow): string | undefined {
  switch (says(row.outcome)) {
    case 'carry-on':
      return 'decides to carry on as planned';
    case 'extend':
      return 'asks for more time';
    case 'sooner': {
      const [from, owed] = [says(row.fullTimeFrom), nextOpenDay(readCalendar(c), on)];
      return from === undefined || !isBefore(owed, from)
        ? undefined
        : `has full time begin only on ${formatWeekdayDate(from)}`;
    }
    default:
      return undefined;
  }
}

/** What a review decides, and what the parent says at it, are two answers, and only one of them can be so. */
export const reviewAgrees: Rule = {
  id: 'review.agrees',
  scope: begun('A part-time timetable that has begun, and that a parent takes back at a review'),
  level: 'stop',
  gate: 'run',
  mode: 'Q',
  source: [dfe('para 67'), ours()],
  words:
    'What the parent no longer agrees to ends: no review carries it on, or asks for more of it. It is overdue from the next school day.',
  mender: 'school',
  find: (situation) =>
    noesAtReviews(situation).flatMap((review) => {
      const decides = goesOn(situation, review);
      return decides === undefined
        ? []
        : [
            dueBy(situation, review.on, {
              words: `The review of ${formatDate(review.on)} says that the parent no longer agrees, and ${decides}. The two do not go together. If the parent no longer agrees, it has ended: choose that. If they do agree, put that answer right.`,
              path: review.pathOf(row.outcome),
            }),
          ];
    }),
};
