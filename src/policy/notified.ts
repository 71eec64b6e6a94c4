import type { Profile } from '../authorities/profile.ts';
import type { Path } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { notifications } from '../case/fields/running.ts';
import { happenedOn } from '../case/happened.ts';
import { rowField, rowPath, rowsOf } from '../case/list.ts';
import type { SchoolCalendar } from '../case/school-calendar.ts';
import { nextOpenDay } from '../case/school-calendar.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, daysBetween, isBefore, isWithin } from '../domain/iso-date.ts';
import type { Period } from '../life/period.ts';
import { daysInForce, firstVersion } from './engine/lived.ts';
import type { Situation } from './engine/situation.ts';
import { daysOfEntry } from './limits.ts';

const HOURS_IN_DAY = 24;

/** What the authority was told in one entry. */
export interface Entry {
  readonly path: Path;
  readonly toPath: Path;
  /** The day on which it was made. */
  readonly on: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How many days an entry tells of. */
export const daysOf = ({ from, to }: Entry): number => daysBetween(from, to) + 1;

/**
 * The first day there is to tell of: the first on which something agreed was in force. None of a draft, of what was refused, set aside, or
 * never began.
 */
export const firstDayToTell = (situation: Situation): IsoDate | undefined => daysInForce(situation)[0]?.start;

/**
 * What the authority has been told by today. An entry that does not say from when begins with the timetable; one that does not say
 * until when is taken for as long as an entry may be.
 */
export function entriesTold(situation: Situation): readonly Entry[] {
  const { case: c, today } = situation;
  const days = daysInForce(situation);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const longest = daysOfEntry(situation.authority);
  return rowsOf(c, notifications).flatMap((row): Entry[] => {
    const toField = rowField(notifications, row, notifications.row.to);
    const on = happenedOn(c, rowField(notifications, row, notifications.row.on), today);
    if (on === undefined) return [];
    const from = valueOf(c, rowField(notifications, row, notifications.row.from)) ?? first.start;
    const to = valueOf(c, toField) ?? (longest === undefined ? last.end : addDays(from, longest - 1));
    return [{ path: rowPath(notifications, row), toPath: toField.path, on, from, to }];
  });
}

/** The first day of a stretch that no entry tells of. */
function untoldIn({ start, end }: Period, entries: readonly Entry[], calendar: SchoolCalendar): IsoDate | undefined {
  for (let day = start; !isBefore(end, day);) {
    const covering = entries.find(({ from, to }) => isWithin(day, from, to));
    if (covering === undefined) return day;
    day = nextOpenDay(calendar, covering.to);
  }
  return undefined;
}

/** The first part-time day that was agreed and that the authority has not been told of; `undefined` where it was told of all. */
export function firstDayUntold(situation: Situation, calendar: SchoolCalendar): IsoDate | undefined {
  const entries = entriesTold(situation);
  return daysInForce(situation)
    .map((days) => untoldIn(days, entries, calendar))
    .find((day) => day !== undefined);
}

/** By when an authority is told, as its profile has it. */
type Due = NonNullable<Profile['flexiNotification']>['due']['value'];

function lastDayIn(due: Due | undefined, situation: Situation, from: IsoDate): IsoDate | undefined {
  if (due === undefined) return undefined;
  const days = due.unit === 'hours' ? Math.ceil(due.within / HOURS_IN_DAY) : due.within;
  switch (due.when) {
    case 'before-start':
      return addDays(from, -Math.max(days, 1));
    case 'after-start':
      return addDays(from, days);
    case 'after-agreed': {
      const agreed = firstVersion(situation);
      return agreed && addDays(agreed.agreedOn, days);
    }
  }
}

/** The last day in time to tell of part-time days that begin on a date; `undefined` where the authority sets none, or it cannot be known yet. */
export const lastDayToTell = (situation: Situation, from: IsoDate): IsoDate | undefined =>
  lastDayIn(situation.authority.notification?.due?.value, situation, from);

/** The last day in time to tell of flexi-schooling that begins on a date; `undefined` where the authority asks for no word of it, or it cannot be known yet. */
export const lastDayToTellOfFlexi = (situation: Situation, from: IsoDate): IsoDate | undefined =>
  lastDayIn(situation.authority.flexiNotification?.due.value, situation, from);
