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
 * The days to start that were planned and came, though another is planned now, the earliest first: each stood there, on some device, when its day
 * was over, or when the day was over on which it was typed. One that was put right on the same day was a slip; one that was replaced on a day
 * that nobody knows stood. Source: life of an arrangement, ours.
 */
function startsThatCame(edits: Edits, path: Path, today: IsoDate): readonly IsoDate[] {
  const typed = [...edits.values()].filter((edit) => edit.path === path);
  const came = typed.flatMap((edit): IsoDate[] => {
    const [start, on] = [dayIn(edit), dayOfMoment(edit.at)];
    if (start === undefined || on === undefined) return [];
    const over = isBefore(start, on) ? on : start;
    const stood = typed.some(({ replaces, at }) => {
      const replacedOn = replaces.includes(edit.id) ? dayOfMoment(at) : over;
      return replacedOn === undefined || isBefore(over, replacedOn);
    });
    return stood && !isBefore(today, over) ? [start] : [];
  });
  return came.sort();
}

/**
 * The first day to start that came before another was planned, where nothing was agreed for it, of those since which it is not on record that the
 * pupil is in school full time. Source: life of an arrangement, ours.
 */
export const startOwedIn = (edits: Edits, said: Said & { readonly today: IsoDate }): IsoDate | undefined =>
  startsThatCame(edits, arrangementOf(said.case).start.path, said.today).find(
    (start) => !isInFullTime({ state: 'not-begun', start }, said),
  );
