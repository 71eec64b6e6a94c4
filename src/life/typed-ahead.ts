import type { Answers, Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { headEdits } from '../case/current.ts';
import { readTyped } from '../case/field.ts';
import { running } from '../case/fields/running.ts';
import { date } from '../case/readers.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { dayOfMoment } from '../domain/moment.ts';

const aDate = { schema: date() };

/**
 * The dates that were still to come when they were typed, by path. That such a day has come since says nothing of whether what was
 * planned for it has happened. Ours.
 */
export function typedAheadIn(edits: Edits): ReadonlyMap<Path, IsoDate> {
  const ahead = new Map<Path, IsoDate>();
  for (const [path, own] of headEdits(edits)) {
    const edit = own.at(-1);
    if (typeof edit?.value !== 'object' || edit.value === null || Array.isArray(edit.value)) continue;
    const [day, typed] = [readTyped(aDate, edit.value), dayOfMoment(edit.at)];
    if (day.ok && typed !== undefined && isBefore(typed, day.value)) ahead.set(path, day.value);
  }
  return ahead;
}

/** What ends an arrangement on the day it gives. */
const ending: readonly Path[] = [running.withdrawnOn.path, running.fullTimeOn.path, running.endedOn.path];

/** Answers without an end that was typed before its day, and whose day has come: whether it ended then is asked. */
export function withoutEndsTypedAhead(answers: Answers, ahead: ReadonlyMap<Path, IsoDate>, today: IsoDate): Answers {
  const planned = ending.filter((path) => {
    const on = ahead.get(path);
    return on !== undefined && !isBefore(today, on);
  });
  return planned.length === 0 ? answers : new Map([...answers].filter(([path]) => !planned.includes(path)));
}
