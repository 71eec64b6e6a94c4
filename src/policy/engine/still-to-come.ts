import { valueOf } from '../../case/field.ts';
import type { Field } from '../../case/field.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import type { Lack } from './rule.ts';
import type { Situation } from './situation.ts';

/**
 * The lack of a date on which something is said to have happened, and which is still to come.
 * @param what as a sentence begins: `The parent’s request`.
 */
export function stillToCome(
  { case: c, today }: Pick<Situation, 'case' | 'today'>,
  field: Field<IsoDate>,
  what: string,
): readonly Lack[] {
  const on = valueOf(c, field);
  return on === undefined || !isBefore(today, on)
    ? []
    : [{ words: `${what} is dated ${formatDate(on)}, which is still to come.`, path: field.path }];
}
