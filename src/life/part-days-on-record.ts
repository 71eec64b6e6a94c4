import type { Case } from '../case/case.ts';
import { saysNothing } from '../case/empty-words.ts';
import type { Field } from '../case/field.ts';
import { valueOf } from '../case/field.ts';
import { running } from '../case/fields/running.ts';
import { openDayFrom, readCalendar } from '../case/school-calendar.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';

const says = (c: Case, field: Field<string>): boolean => {
  const words = valueOf(c, field);
  return words !== undefined && !saysNothing(words);
};

/**
 * The first of the part days on record, where they are written down whole: since when, how they came about, which they were, and, if they were
 * the school’s doing, how they are put right; `undefined` where any of it is wanting. Source: LCC §3, §9.2; ours.
 */
function wholeSince(c: Case): IsoDate | undefined {
  const by = valueOf(c, running.partBy);
  if (by === undefined || !says(c, running.partDays)) return undefined;
  return by === 'school' && !says(c, running.putRight) ? undefined : valueOf(c, running.partSince);
}

/** Whether part days since full time was due are on record whole. */
export function arePartDaysOnRecord(c: Case, due: IsoDate): boolean {
  const since = wholeSince(c);
  return since !== undefined && !isBefore(since, due);
}

/** Whether such part days began on the very day on which full time was due, and so are all there was until it began. */
export function arePartDaysSince(c: Case, due: IsoDate): boolean {
  const since = wholeSince(c);
  return since !== undefined && openDayFrom(readCalendar(c), since) === due;
}
