import { ours } from '../../../authorities/sources.ts';
import type { Path } from '../../../case/case.ts';
import { heldReviews } from '../../../case/fields/running.ts';
import { happenedOn } from '../../../case/happened.ts';
import { rowField, rowsOf } from '../../../case/list.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { formatDate, isBefore, mondayOf } from '../../../domain/iso-date.ts';
import { begun, daysInForce, startOf } from '../../engine/lived.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import type { Situation } from '../../engine/situation.ts';

interface Dated {
  readonly on: IsoDate;
  readonly path: Path;
}

/** The reviews whose day has come, and where that day stands. */
function reviewsIn({ case: c, today }: Situation): readonly Dated[] {
  return rowsOf(c, heldReviews).flatMap((row): Dated[] => {
    const field = rowField(heldReviews, row, heldReviews.row.on);
    const on = happenedOn(c, field, today);
    return on === undefined ? [] : [{ on, path: field.path }];
  });
}

/** A review is of what was agreed, so it lies within that; one in the week of the last day still belongs to it. */
export const reviewInTime: Rule = {
  id: 'review.in-time',
  scope: begun('A part-time timetable that has begun and has a review on record'),
  level: 'note',
  gate: 'run',
  mode: 'A',
  source: [ours()],
  words:
    'A review that was held lies between the start and the week of the last day. One outside of that counts for no week.',
  mender: 'school',
  find: (situation) => {
    const start = startOf(situation);
    const last = daysInForce(situation).at(-1)?.end;
    return reviewsIn(situation).flatMap(({ on, path }): Lack[] => {
      const counts = 'it counts for no week. If that is not the day, put it right.';
      if (start !== undefined && isBefore(on, start))
        return [
          { words: `The review of ${formatDate(on)} was before the start, ${formatDate(start)}: ${counts}`, path },
        ];
      if (last !== undefined && isBefore(mondayOf(last), mondayOf(on)))
        return [
          { words: `The review of ${formatDate(on)} was after the last day, ${formatDate(last)}: ${counts}`, path },
        ];
      return [];
    });
  },
};
