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
 */
export function toldOfFlexiOn(c: Case): IsoDate | undefined {
  const decided = valueOf(c, decision.on);
  return rowsOf(c, notifications)
    .flatMap((row) => valueOf(c, rowField(notifications, row, notifications.row.on)) ?? [])
    .filter((on) => decided === undefined || !isBefore(on, decided))
    .sort(compareDates)[0];
}
