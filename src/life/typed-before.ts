import type { Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { headEdits } from '../case/current.ts';
import type { Person } from '../case/person.ts';
import type { Typed } from '../case/typed.ts';
import type { GivenDay, IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { dayOfMoment } from '../domain/moment.ts';

/** What stood at a path once, and the day on which it was typed. */
export interface TypedOnce {
  readonly typed: Typed;
  readonly on: IsoDate;
}

/** What stood at a path on the morning of a day, whatever was typed there since; `undefined` where nothing did. Ours. */
export function typedBefore(edits: Edits, path: Path, day: IsoDate): TypedOnce | undefined {
  const earlier = [...edits.values()].flatMap((edit) => {
    const on = edit.path === path ? dayOfMoment(edit.at) : undefined;
    return on !== undefined && isBefore(on, day) ? [{ ...edit, on }] : [];
  });
  const replaced = new Set(earlier.flatMap(({ replaces }) => replaces));
  const [last] = earlier.filter(({ id }) => !replaced.has(id)).sort((a, b) => (a.at < b.at ? 1 : -1));
  return last === undefined || last.value === null ? undefined : { typed: last.value, on: last.on };
}

/**
 * The day on which what stands at a path was typed, or cleared: it is told by what took the place of what, for a clock that went back makes nothing
 * older; `undefined` where nothing was typed. Ours.
 */
export function typedOn(edits: Edits, path: Path): GivenDay | undefined {
  const last = headEdits(edits).get(path)?.at(-1);
  return last && dayOfMoment(last.at);
}

/** Who typed what stands at a path; `undefined` where nobody did, or it is not known who. Ours. */
export const typedBy = (edits: Edits, path: Path): Person | undefined => headEdits(edits).get(path)?.at(-1)?.by;
