import type { Profile } from '../authorities/profile.ts';
import type { Path } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { notifications, running } from '../case/fields/running.ts';
import { timetable } from '../case/fields/timetable.ts';
import { happenedOn } from '../case/happened.ts';
import { rowField, rowPath, rowsOf } from '../case/list.ts';
import type { SchoolCalendar } from '../case/school-calendar.ts';
import { nextOpenDay } from '../case/school-calendar.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, daysBetween, isBefore, isWithin } from '../domain/iso-date.ts';
import type { Situation } from './engine/situation.ts';
import { daysOfEntry } from './limits.ts';

const HOURS_IN_DAY = 24;

/** What the authority was told in one entry. */
export interface Entry {
  readonly path: Path;
  readonly toPath: Path;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How many days an entry tells of. */
export const daysOf = ({ from, to }: Entry): number => daysBetween(from, to) + 1;

/** The first and the last day there is to tell of: the last is earlier than planned where full time began earlier. */
function toldOf({ case: c, today }: Situation): { readonly start: IsoDate; readonly end: IsoDate } | undefined {
  const start = valueOf(c, timetable.start);
  if (start === undefined) return undefined;
  const planned = valueOf(c, timetable.end) ?? start;
  const fullTime = happenedOn(c, running.fullTimeOn, today);
  return { start, end: fullTime !== undefined && isBefore(fullTime, planned) ? addDays(fullTime, -1) : planned };
}

/**
 * What the authority has been told by today. An entry that does not say from when begins with the timetable; one that does not say
 * until when is taken for as long as an entry may be.
 */
export function entriesTold(situation: Situation): readonly Entry[] {
  const { case: c, today } = situation;
  const period = toldOf(situation);
  if (period === undefined) return [];
  const longest = daysOfEntry(situation.authority);
  return rowsOf(c, notifications).flatMap((row): Entry[] => {
    const toField = rowField(notifications, row, notifications.row.to);
    if (happenedOn(c, rowField(notifications, row, notifications.row.on), today) === undefined) return [];
    const from = valueOf(c, rowField(notifications, row, notifications.row.from)) ?? period.start;
    const to = valueOf(c, toField) ?? (longest === undefined ? period.end : addDays(from, longest - 1));
    return [{ path: rowPath(notifications, row), toPath: toField.path, from, to }];
  });
}

/** The first part-time day that the authority has not been told of; `undefined` where it was told of all. */
export function firstDayUntold(situation: Situation, calendar: SchoolCalendar): IsoDate | undefined {
  const period = toldOf(situation);
  if (period === undefined) return undefined;
  const entries = entriesTold(situation);
  let day = period.start;
  for (;;) {
    if (isBefore(period.end, day)) return undefined;
    const covering = entries.find(({ from, to }) => isWithin(day, from, to));
    if (covering === undefined) return day;
    day = nextOpenDay(calendar, covering.to);
  }
}

/** By when an authority is told, as its profile has it. */
type Due = NonNullable<Profile['flexiNotification']>['due']['value'];

function lastDayIn(due: Due | undefined, { decision }: Situation, from: IsoDate): IsoDate | undefined {
  if (due === undefined) return undefined;
  const days = due.unit === 'hours' ? Math.ceil(due.within / HOURS_IN_DAY) : due.within;
  switch (due.when) {
    case 'before-start':
      return addDays(from, -Math.max(days, 1));
    case 'after-start':
      return addDays(from, days);
    case 'after-agreed':
      return decision?.decision === 'agree' ? addDays(decision.on, days) : undefined;
  }
}

/** The last day in time to tell of part-time days that begin on a date; `undefined` where the authority sets none, or it cannot be known yet. */
export const lastDayToTell = (situation: Situation, from: IsoDate): IsoDate | undefined =>
  lastDayIn(situation.authority.notification?.due?.value, situation, from);

/** The last day in time to tell of flexi-schooling that begins on a date; `undefined` where the authority asks for no word of it, or it cannot be known yet. */
export const lastDayToTellOfFlexi = (situation: Situation, from: IsoDate): IsoDate | undefined =>
  lastDayIn(situation.authority.flexiNotification?.due.value, situation, from);
