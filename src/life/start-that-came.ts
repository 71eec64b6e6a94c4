import { arrangementOf } from '../arrangements/arrangement-of.ts';
import { flexi } from '../arrangements/flexi.ts';
import { partTime } from '../arrangements/part-time.ts';
import type { Case, Path } from '../case/case.ts';
import { caseFrom } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { currentAnswers, mergeEdits } from '../case/current.ts';
import { openDayFrom, readCalendar } from '../case/school-calendar.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { dayOfMoment } from '../domain/moment.ts';
import type { Said } from './in-full-time.ts';
import { isInFullTime } from './in-full-time.ts';
import { isSlotBefore, morningOf, slotAfter } from './slot.ts';
import { dayIn } from './typed-ahead.ts';

/**
 * Whether a day to start still stood when its first session began, or, typed on that day or later, when the day was over on which it was typed.
 * What was replaced at a moment that nobody knows stood.
 */
function stood(start: IsoDate, typedOn: IsoDate, replacedAt: string, c: Case): boolean {
  const replacedOn = dayOfMoment(replacedAt);
  if (replacedOn === undefined) return true;
  if (!isBefore(typedOn, start)) return isBefore(typedOn, replacedOn);
  const next = slotAfter({ how: { kind: 'typed' }, at: replacedAt }, c);
  return next === undefined || isSlotBefore(morningOf(openDayFrom(readCalendar(c), start)), next);
}

/** Where the day to start stood that was planned on a day. */
function startPathOn(edits: Edits, day: IsoDate): Path {
  const by = [...edits.values()].filter(({ at }) => {
    const on = dayOfMoment(at);
    return on === undefined || !isBefore(day, on);
  });
  return arrangementOf(caseFrom(currentAnswers(mergeEdits(by, [])))).start.path;
}

/**
 * The days to start that were planned and came, though another is planned now, or another arrangement, the earliest first. One that was moved before
 * its first session, or put right on the day it was typed, was a slip. Source: life of an arrangement, ours.
 */
export function startsThatCame(edits: Edits, c: Case, today: IsoDate): readonly IsoDate[] {
  const planned = arrangementOf(c).start.path;
  const came = [partTime.start.path, flexi.start.path].flatMap((path) => {
    const typed = [...edits.values()].filter((edit) => edit.path === path);
    return typed.flatMap((edit): IsoDate[] => {
      const [start, on] = [dayIn(edit), dayOfMoment(edit.at)];
      if (start === undefined || on === undefined) return [];
      const instead = typed.filter(({ replaces }) => replaces.includes(edit.id));
      const over = isBefore(start, on) ? on : start;
      const isThere = instead.length === 0 ? path !== planned : instead.some(({ at }) => stood(start, on, at, c));
      return isThere && !isBefore(today, over) && startPathOn(edits, over) === path ? [start] : [];
    });
  });
  return came.sort();
}

/**
 * The first day to start that came before another was planned, where nothing was agreed for it, of those since which it is not on record that the
 * pupil is in school full time. Source: life of an arrangement, ours.
 */
export const startOwedOf = (came: readonly IsoDate[], said: Said & { readonly today: IsoDate }): IsoDate | undefined =>
  came.find((start) => !isInFullTime({ state: 'not-begun', start }, said));
