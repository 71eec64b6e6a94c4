import type { Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { headEdits } from '../case/current.ts';
import type { Edit } from '../case/edit.ts';
import { readTyped } from '../case/field.ts';
import { flexiReviews, heldReviews, notifications } from '../case/fields/running.ts';
import { date } from '../case/readers.ts';
import type { Typed } from '../case/typed.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { dayOfMoment } from '../domain/moment.ts';

const aDate = { schema: date() };

/** Where it stands what happened since the start. */
const starts = ['running', notifications.path, heldReviews.path, flexiReviews.path, 'flexi-ending'].map(
  (root) => `${root}.`,
);

const isSinceTheStart = (path: Path): boolean => starts.some((start) => path.startsWith(start));

/** The day that an edit gives; none where it gives none. */
export function dayIn({ value }: { readonly value: Typed | null }): IsoDate | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const day = readTyped(aDate, value);
  return day.ok ? day.value : undefined;
}

/** Whether an edit gives a day that was still to come when it was typed. */
export function isTypedAhead(edit: Edit): boolean {
  const day = dayIn(edit);
  // The day here is never before that of UTC: few dates need the clock of the place.
  if (day === undefined || day <= edit.at.slice(0, day.length)) return false;
  const typed = dayOfMoment(edit.at);
  return typed !== undefined && isBefore(typed, day);
}

/**
 * The dates of what happened since the start that were still to come when they were typed, by path. That such a day has come since says
 * nothing of whether what was planned for it has happened. Ours.
 */
export function typedAheadIn(edits: Edits): ReadonlyMap<Path, IsoDate> {
  const ahead = new Map<Path, IsoDate>();
  for (const [path, own] of headEdits(edits)) {
    const edit = isSinceTheStart(path) ? own.at(-1) : undefined;
    const day = edit && isTypedAhead(edit) ? dayIn(edit) : undefined;
    if (day !== undefined) ahead.set(path, day);
  }
  return ahead;
}
