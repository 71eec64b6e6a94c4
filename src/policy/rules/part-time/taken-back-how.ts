import { dfe, ours } from '../../../authorities/sources.ts';
import { saysNothing } from '../../../case/empty-words.ts';
import type { Field } from '../../../case/field.ts';
import { heldReviews } from '../../../case/fields/running.ts';
import { formatDate } from '../../../domain/iso-date.ts';
import { dueBy } from '../../engine/lived.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import { noesAtReviews } from './noes-at-reviews.ts';

const { row } = heldReviews;

/** What is wanting, as a sentence goes on. */
function wanting(by: boolean, how: boolean): string | undefined {
  if (by && how) return 'who said so, and how';
  if (by) return 'who said so';
  return how ? 'how that was said' : undefined;
}

/** A no at a review takes the agreement back, whoever said it; the record says who did, and how. */
export const takenBackHow: Rule = {
  id: 'agree.taken-back-how',
  scope: within(
    partTime,
    'A part-time timetable that was agreed, and that a review since takes back: the parent no longer agrees',
    ({ versions }) => versions.length > 0,
  ),
  level: 'stop',
  gate: 'run',
  mode: 'Q',
  source: [dfe('para 67'), ours()],
  words:
    'Where a parent no longer agrees at a review, it is written down who said so and how. The end waits for neither. It is overdue from the next school day.',
  mender: 'school',
  find: (situation) => {
    return noesAtReviews(situation).flatMap(({ on, says, pathOf }): Lack[] => {
      const isUnsaid = (field: Field<string>): boolean => saysNothing(says(field) ?? '');
      const what = wanting(isUnsaid(row.refusedBy), isUnsaid(row.refusedHow));
      if (what === undefined) return [];
      const lack = {
        words: `The review of ${formatDate(on)} says that the parent no longer agrees. Write down ${what}.`,
        path: pathOf(isUnsaid(row.refusedBy) ? row.refusedBy : row.refusedHow),
      };
      return [dueBy(situation, on, lack)];
    });
  },
};
