import { EDIT_SCHEMA, lostEdit, type Edit } from '../../case/edit.ts';
import { editName, nameOf } from '../../case/record.ts';
import type { Answered } from './manifest.ts';
import type { OpenedRecord } from './opened-record.ts';

const editOf = ({ record }: OpenedRecord): Edit | undefined => (record.kind === 'edit' ? record.edit : undefined);

/**
 * The ids of lost edits that others tell of. An edit that can be read names those whose place it took: what it names and nobody knows are the
 * lost ones, in the order of their numbers in the manifest.
 */
function idsToldOf(
  unread: ReadonlySet<number>,
  byNumber: ReadonlyMap<number, OpenedRecord>,
  tail: ReadonlyMap<number, Answered>,
): ReadonlyMap<number, string> {
  const known = new Set([...byNumber.values()].map(({ record }) => nameOf(record)));
  const ids = new Map<number, string>();
  for (const [number, { over }] of tail) {
    const found = byNumber.get(number);
    const edit = found && editOf(found);
    const unknown = (edit?.replaces ?? []).filter((id) => !known.has(editName(id)));
    const lost = over.filter((each) => unread.has(each));
    if (unknown.length === lost.length)
      for (const [at, each] of lost.entries()) {
        const id = unknown[at];
        if (id !== undefined) ids.set(each, id);
      }
  }
  return ids;
}

/**
 * A blank answer in the place of each that cannot be read. What stood there before is no longer the answer, nor is what stood there before
 * that; but all of it stays known, for a no that was given stays given. Where nothing tells what the id of the lost one was, the blank’s is made of
 * where it stands and whose place it took: two devices give the same only to the same blank.
 *
 * @param records all that could be read, the latest of each number
 */
export function blanksOf(
  unread: ReadonlySet<number>,
  records: readonly OpenedRecord[],
  tail: ReadonlyMap<number, Answered>,
  revisions: readonly number[],
): readonly OpenedRecord[] {
  const byNumber = new Map(records.map((found) => [found.number, found]));
  const told = idsToldOf(unread, byNumber, tail);
  const blanks = new Map<number, Edit>();
  const visiting = new Set<number>();
  const idAt = (number: number): readonly string[] => {
    const found = byNumber.get(number);
    const id = (found === undefined ? blankAt(number) : editOf(found))?.id;
    return id === undefined ? [] : [id];
  };
  function blankAt(number: number): Edit | undefined {
    const answered = unread.has(number) ? tail.get(number) : undefined;
    if (answered === undefined) return undefined;
    const made = blanks.get(number);
    if (made !== undefined) return made;
    const { path, over } = answered;
    // Of a manifest that names an edit as its own successor nothing else follows.
    if (visiting.has(number)) return undefined;
    visiting.add(number);
    const replaces = over.flatMap(idAt);
    const id = told.get(number) ?? `lost ${JSON.stringify([path, ...[...replaces].sort()])}`;
    const blank = lostEdit(id, path, replaces, EDIT_SCHEMA);
    blanks.set(number, blank);
    return blank;
  }
  const made = [...unread].flatMap((number): readonly OpenedRecord[] => {
    const edit = blankAt(number);
    return edit === undefined ? [] : [{ number, revision: revisions[number] ?? 0, record: { kind: 'edit', edit } }];
  });
  return [...new Map(made.map((blank) => [nameOf(blank.record), blank])).values()];
}
