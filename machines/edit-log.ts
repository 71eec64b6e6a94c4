import type { Path } from '../src/case/case.ts';
import type { Edits } from '../src/case/current.ts';
import { conflicts, headEdits } from '../src/case/current.ts';
import type { Edit } from '../src/case/edit.ts';
import { EDIT_SCHEMA } from '../src/case/edit.ts';
import type { Person } from '../src/case/person.ts';
import type { Typed } from '../src/case/typed.ts';
import { isBlank, isSameTyped, isTicks } from '../src/case/typed.ts';
import { wellFormed } from '../src/domain/letters.ts';

/** The edits of a case while somebody works on it. */
export interface EditLog {
  readonly edits: Edits;
  /** The edit that is still being typed into, by path: it is overwritten in place until the field is left. */
  readonly open: ReadonlyMap<Path, string>;
  /** The ids of the edits that the disk does not hold as they are here. */
  readonly unsaved: ReadonlySet<string>;
}

/** What an edit needs from outside: the time (UTC, ISO 8601), a fresh id, and who is working. */
export interface Pen {
  readonly now: () => string;
  readonly newId: () => string;
  readonly by: () => Person | undefined;
}

/** A log of the edits that came from the disk. */
export const savedLog = (edits: Edits): EditLog => ({ edits, open: new Map(), unsaved: new Set() });

/**
 * Writes an answer, `null` to clear it. A field that is being typed has its edit overwritten; otherwise a new edit replaces
 * whatever stands at the path, and stays open. The same answer again, or nothing where nothing stood, writes nothing.
 */
export function typeAnswer(log: EditLog, path: Path, value: Typed | null, pen: Pen): EditLog {
  const open = log.edits.get(log.open.get(path) ?? '');
  if (open !== undefined)
    return isSameTyped(open.value, value)
      ? log
      : put(log, { ...open, value: copied(value), at: later(open.at, pen.now()), ...writer(pen) });
  const heads = headEdits(log.edits).get(path) ?? [];
  const current = heads.at(-1)?.value ?? null;
  if (isSameTyped(current, value) || (current === null && (value === null || isBlank(value)))) return log;
  const edit = replacing(heads, path, value, pen);
  return put({ ...log, open: new Map([...log.open, [path, edit.id]]) }, edit);
}

/** Closes the edit of a field that is left: what is typed there next is an edit of its own. */
export function leaveField(log: EditLog, path: Path): EditLog {
  if (!log.open.has(path)) return log;
  return { ...log, open: new Map([...log.open].filter(([each]) => each !== path)) };
}

/** Closes every edit: before an export, a lock, or when the page is hidden. */
export const leaveAllFields = (log: EditLog): EditLog => (log.open.size === 0 ? log : { ...log, open: new Map() });

/** Writes an answer at one stroke, an edit of its own that is closed at once: a copied week, a row that is added or removed. */
export const writeAnswer = (log: EditLog, path: Path, value: Typed | null, pen: Pen): EditLog =>
  leaveField(typeAnswer(leaveField(log, path), path, value, pen), path);

/** Writes several answers at one stroke. */
export const writeAnswers = (log: EditLog, answers: readonly (readonly [Path, Typed | null])[], pen: Pen): EditLog =>
  answers.reduce((written, [path, value]) => writeAnswer(written, path, value, pen), log);

/** Whether an edit is one of those between which a person must choose. */
export const isInConflict = (log: EditLog, path: Path, editId: string): boolean =>
  conflicts(log.edits)
    .get(path)
    ?.some(({ id }) => id === editId) === true;

/** Settles a conflict: a new edit with the chosen value replaces every one of them. */
export function settle(log: EditLog, path: Path, editId: string, pen: Pen): EditLog {
  const chosen = log.edits.get(editId);
  if (chosen === undefined) return log;
  return put(leaveField(log, path), replacing(headEdits(log.edits).get(path) ?? [], path, chosen.value, pen));
}

const replacing = (heads: readonly Edit[], path: Path, value: Typed | null, pen: Pen): Edit => ({
  id: pen.newId(),
  path,
  value: copied(value),
  replaces: heads.map(({ id }) => id),
  schema: EDIT_SCHEMA,
  at: pen.now(),
  ...writer(pen),
});

/** Who writes, where anybody has said who they are. */
function writer({ by }: Pen): Pick<Edit, 'by'> {
  const person = by();
  return person === undefined ? {} : { by: person };
}

const put = (log: EditLog, edit: Edit): EditLog => ({
  ...log,
  edits: new Map(log.edits).set(edit.id, edit),
  unsaved: new Set(log.unsaved).add(edit.id),
});

/** A clock may be set back; of two states of one edit the later typed must still win. */
const later = (a: string, b: string): string => (a > b ? a : b);

/** A value as it is kept: with lone surrogates mended, which no record and no hash could hold. */
function copied(value: Typed | null): Edit['value'] {
  if (value === null) return value;
  if (typeof value === 'string') return wellFormed(value);
  return isTicks(value)
    ? value.map(wellFormed)
    : Object.fromEntries(Object.entries(value).map(([box, text]) => [box, wellFormed(text)]));
}
