import type { Answers, Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { headEdits } from '../case/current.ts';
import { readTyped } from '../case/field.ts';
import { flexiReviews, heldReviews, notifications, running } from '../case/fields/running.ts';
import { date } from '../case/readers.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { dayOfMoment } from '../domain/moment.ts';

const aDate = { schema: date() };

/** Where it stands what happened since the start. */
const roots = ['running', notifications.path, heldReviews.path, flexiReviews.path, 'flexi-ending'];

const isSinceTheStart = (path: Path): boolean => roots.some((root) => path.startsWith(`${root}.`));

/**
 * The dates of what happened since the start that were still to come when they were typed, by path. That such a day has come since says nothing of whether what was
 * planned for it has happened. Ours.
 */
export function typedAheadIn(edits: Edits): ReadonlyMap<Path, IsoDate> {
  const ahead = new Map<Path, IsoDate>();
  for (const [path, own] of headEdits(edits)) {
    const edit = isSinceTheStart(path) ? own.at(-1) : undefined;
    if (typeof edit?.value !== 'object' || edit.value === null || Array.isArray(edit.value)) continue;
    const day = readTyped(aDate, edit.value);
    // The day here is never before that of UTC: few dates need the clock of the place.
    if (!day.ok || day.value <= edit.at.slice(0, day.value.length)) continue;
    const typed = dayOfMoment(edit.at);
    if (typed !== undefined && isBefore(typed, day.value)) ahead.set(path, day.value);
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
