import { arrangementOf } from '../arrangements/arrangement-of.ts';
import type { Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { dayOfMoment } from '../domain/moment.ts';
import type { Said } from './in-full-time.ts';
import { isInFullTime } from './in-full-time.ts';
import { dayIn } from './typed-ahead.ts';

/**
 * The earliest day to start that was planned and came, though another is planned now: it stood there when its day was over, or when the day was
 * over on which it was typed. One that was put right on the same day was a slip. Source: life of an arrangement, ours.
 */
function startThatCame(edits: Edits, path: Path, today: IsoDate): IsoDate | undefined {
  const typed = [...edits.values()].filter((edit) => edit.path === path);
  const came = typed.flatMap((edit): IsoDate[] => {
    const [start, on] = [dayIn(edit), dayOfMoment(edit.at)];
    if (start === undefined || on === undefined) return [];
    const over = isBefore(start, on) ? on : start;
    const replaced = typed.flatMap(({ replaces, at }) => (replaces.includes(edit.id) ? (dayOfMoment(at) ?? []) : []));
    const stood = replaced.length > 0 && replaced.every((day) => isBefore(over, day));
    return stood && !isBefore(today, over) ? [start] : [];
  });
  return came.sort()[0];
}

/**
 * The day to start that came before another was planned, where nothing was agreed for it, as long as it is not on record that the pupil is in
 * school full time. Source: life of an arrangement, ours.
 */
export function startOwedIn(edits: Edits, said: Said & { readonly today: IsoDate }): IsoDate | undefined {
  const start = startThatCame(edits, arrangementOf(said.case).start.path, said.today);
  return start === undefined || isInFullTime({ state: 'not-begun', start }, said) ? undefined : start;
}
