import type { Path } from './case.ts';
import type { Edit } from './edit.ts';
import { pathOfKey } from './recorded.ts';
import type { Signature } from './signature.ts';
import { tickFromEvidence } from './tick-from-evidence.ts';

type Value = Edit['value'];

/** One step by which paths moved, or answers changed their meaning. What it gives, it leaves as it is. */
export interface Migration {
  /** The first `EDIT_SCHEMA` in which it is done: what was written in that or a later one is left alone. */
  readonly schema: number;
  /** Where an answer stands from then on, and as what. A list, and a path alone, come with `null`. */
  readonly move: (path: Path, value: Value) => readonly [Path, Value];
}

/**
 * Every step, by its number; none is ever changed or taken out. They are done on reading: what is stored, and what a signature
 * covers, stays as it was written. Schema 2 moved nothing (`earlier-answers.ts`).
 */
const migrations: readonly Migration[] = [{ schema: 3, move: tickFromEvidence }];

const since = (schema: number, steps: readonly Migration[]): readonly Migration[] =>
  steps.filter((step) => step.schema > schema);

/** An edit as today's code reads it. */
export const migratedEdit = (edit: Edit, steps: readonly Migration[] = migrations): Edit =>
  since(edit.schema, steps).reduce((moved, { move }) => {
    const [path, value] = move(moved.path, moved.value);
    return { ...moved, path, value };
  }, edit);

/** What stands at a key of `used` or `answers`, and its key: a list's rows and a path's being asked move with the path. */
function movedEntry([key, was]: readonly [string, Value], { move }: Migration): readonly [string, Value] {
  const from = pathOfKey(key);
  const ending = key.slice(from.length);
  const [path, value] = move(from, ending === '' ? was : null);
  return [`${path}${ending}`, ending === '' ? value : was];
}

/** A signature as today's code reads it: `used` and `answers` move, `covered` and `hash` do not. */
export function migratedSignature(signature: Signature, steps: readonly Migration[] = migrations): Signature {
  return since(signature.schema ?? 0, steps).reduce((moved, step) => {
    const used = Object.fromEntries(Object.entries(moved.used).map((entry) => movedEntry(entry, step)));
    if (moved.answers === undefined) return { ...moved, used };
    const answers = Object.entries(moved.answers).flatMap((entry) => {
      const [path, value] = movedEntry(entry, step);
      return value === null ? [] : [[path, value] as const];
    });
    return { ...moved, used, answers: Object.fromEntries(answers) };
  }, signature);
}
