import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { running } from '../case/fields/running.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';

/** That the pupil left the school, or went over to something else. */
export interface Leaving {
  readonly how: 'left' | 'moved';
  /** The last day. */
  readonly last: IsoDate;
}

/** How and when the pupil left, as it is on record; a last day that is still to come is none. */
export function leavingOf(c: Case, today: IsoDate): Leaving | undefined {
  const [how, last] = [valueOf(c, running.endedBy), valueOf(c, running.endedOn)];
  return how === undefined || last === undefined || isBefore(today, last) ? undefined : { how, last };
}
