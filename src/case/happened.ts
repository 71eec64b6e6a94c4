import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import type { Case } from './case.ts';
import type { Field } from './field.ts';
import { valueOf } from './field.ts';

/** The day on which something is said to have happened; none where that day is still to come, for then it has not. */
export function happenedOn(c: Case, field: Field<IsoDate>, today: IsoDate): IsoDate | undefined {
  const on = valueOf(c, field);
  return on === undefined || isBefore(today, on) ? undefined : on;
}
