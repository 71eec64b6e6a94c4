import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { running } from '../case/fields/running.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';

/** That a parent took the agreement back, as somebody wrote it down. */
export interface Withdrawal {
  readonly on: IsoDate;
  readonly by: string | undefined;
}

/** When the agreement was taken back, by what is on record; a day still to come is none. Source: para 67. */
export function withdrawalOf(c: Case, today: IsoDate): Withdrawal | undefined {
  const on = valueOf(c, running.withdrawnOn);
  return on === undefined || isBefore(today, on) ? undefined : { on, by: valueOf(c, running.withdrawnBy) };
}
