import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { timetable } from '../case/fields/timetable.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';

/** The part-time period; its first and its last day belong to it. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** The period of a case, once both its dates are known and in order. */
export function periodOf(c: Case): Period | undefined {
  const start = valueOf(c, timetable.start);
  const end = valueOf(c, timetable.end);
  return start === undefined || end === undefined || isBefore(end, start) ? undefined : { start, end };
}
