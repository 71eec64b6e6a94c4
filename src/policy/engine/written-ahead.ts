import type { Field } from '../../case/field.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import type { Lack } from './rule.ts';
import type { Situation } from './situation.ts';

/**
 * The lack of a day that has come, and was still to come when it was written down: nobody has said since that it happened.
 * @param what as a sentence begins: `That full time began again`.
 */
export function writtenAhead(
  { today, typedAhead }: Pick<Situation, 'today' | 'typedAhead'>,
  { path }: Field<IsoDate>,
  what: string,
): readonly Lack[] {
  const on = typedAhead.get(path);
  return on === undefined || isBefore(today, on)
    ? []
    : [
        {
          words: `${what} was written down for ${formatDate(on)} before that day had come. If it happened so, enter the date again.`,
          path,
        },
      ];
}
