import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { schoolDays, weekdays } from '../case/fields/school.ts';
import type { Half } from '../case/pattern.ts';
import { isOpenOn, nextOpenDay, readCalendar } from '../case/school-calendar.ts';
import type { Signature } from '../case/signature.ts';
import { clockTime, isBefore as isEarlier } from '../domain/clock-time.ts';
import type { GivenDay, IsoDate } from '../domain/iso-date.ts';
import { addDays, compareDates, isoDate, weekdayOf } from '../domain/iso-date.ts';
import { dayOfMoment, localTime } from '../domain/moment.ts';

/** One session of the register. */
export interface Slot {
  readonly day: IsoDate;
  readonly half: Half;
}

/** The first session of a day. */
export const morningOf = (day: IsoDate): Slot => ({ day, half: 'am' });

/** Whether one session comes before another. */
export function isSlotBefore(a: Slot, b: Slot): boolean {
  const days = compareDates(a.day, b.day);
  return days === 0 ? a.half === 'am' && b.half === 'pm' : days < 0;
}

/** The later of two sessions. */
export const laterSlot = (a: Slot, b: Slot): Slot => (isSlotBefore(a, b) ? b : a);

/** The day a decision was given: that on the paper or in the letter, else that of the moment it was made here. */
export function dayGiven({ how, at }: Pick<Signature, 'how' | 'at'>): GivenDay | undefined {
  return how.kind === 'paper' || how.kind === 'written' ? isoDate(how.on) : dayOfMoment(at);
}

/**
 * The first session of the register after a decision. A paper has a day without an hour: it says itself whether that was before the
 * first session; a letter counts from the day after it.
 * @param c whose school’s day and calendar are read.
 */
export function slotAfter({ how, at }: Pick<Signature, 'how' | 'at'>, c: Case): Slot | undefined {
  const day = dayGiven({ how, at });
  if (day === undefined) return undefined;
  const calendar = readCalendar(c);
  if (how.kind === 'paper' && how.beforeStart && isOpenOn(calendar, day)) return morningOf(day);
  const local = localTime(at);
  const weekday = weekdays[weekdayOf(day) - 1];
  const times = weekday === undefined ? undefined : valueOf(c, schoolDays[weekday]);
  if (how.kind !== 'paper' && how.kind !== 'written' && local !== undefined && isOpenOn(calendar, day)) {
    const now = clockTime(local.hour * 60 + local.minute);
    if (times !== undefined && isEarlier(now, times.morning)) return morningOf(day);
    if (times?.afternoon !== undefined && isEarlier(now, times.afternoon)) return { day, half: 'pm' };
  }
  return morningOf(nextOpenDay(calendar, day));
}

/** The first session of the day after a day, whether or not the school is open on it. */
export const dayAfter = (day: IsoDate): Slot => morningOf(addDays(day, 1));
