import type { Answers, Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { currentAnswers } from '../case/current.ts';
import { schoolDays, weekdays } from '../case/fields/school.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { dayOfMoment } from '../domain/moment.ts';

const times: readonly Path[] = weekdays.map((weekday) => schoolDays[weekday].path);

/**
 * The times of the school’s day as they stood, with the days up to which they did: what was true of a day that is past stays so, whatever
 * times the school has since. Ours, after regulation 11(6): the register of a day is kept on that day.
 * @returns the earlier times, the oldest first, each with the first day on which it held no more.
 */
export function earlierTimes(edits: Edits): readonly { readonly until: IsoDate; readonly times: Answers }[] {
  const own = [...edits.values()].filter(({ path }) => times.includes(path));
  const firsts = new Map(own.filter(({ replaces }) => replaces.length === 0).map((edit) => [edit.path, edit]));
  const days = new Set(own.filter((edit) => firsts.get(edit.path) !== edit).flatMap(({ at }) => dayOfMoment(at) ?? []));
  return [...days].sort().map((until) => ({
    until,
    times: currentAnswers(
      new Map(
        own
          .filter((edit) => {
            const day = dayOfMoment(edit.at);
            return firsts.get(edit.path) === edit || (day !== undefined && isBefore(day, until));
          })
          .map((edit) => [edit.id, edit]),
      ),
    ),
  }));
}
