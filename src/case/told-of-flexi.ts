import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates, isBefore } from '../domain/iso-date.ts';
import type { Case } from './case.ts';
import { valueOf } from './field.ts';
import { decision } from './fields/decision.ts';
import { notifications } from './fields/running.ts';
import { rowField, rowsOf } from './list.ts';

/**
 * The day on which the authority was first told of flexi-schooling; `undefined` where it was not. What it was told before the head
 * decided was something else, such as a part-time timetable. Source: LCC §7; that it counts from the decision on is ours.
 * @param since the day from which there was something to tell: the decision, or later news.
 */
export function toldOfFlexiOn(c: Case, since = valueOf(c, decision.on)): IsoDate | undefined {
  return rowsOf(c, notifications)
    .flatMap((row) => valueOf(c, rowField(notifications, row, notifications.row.on)) ?? [])
    .filter((on) => since === undefined || !isBefore(on, since))
    .sort(compareDates)[0];
}
