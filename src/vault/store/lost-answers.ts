import { EDIT_SCHEMA, isLost, lostEdit, unnamedId, type Edit } from '../../case/edit.ts';
import { lostRecord } from '../../case/lost-record.ts';
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
    const id = told.get(number) ?? unnamedId(path, replaces);
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

/** What an edit answered, as its manifest would tell it. */
export const answeredBy = ({ path, replaces }: Edit, records: readonly OpenedRecord[]): Answered => ({
  path,
  over: records.flatMap((found) => (replaces.includes(editOf(found)?.id ?? '') ? [found.number] : [])),
});

/** What a case holds of which its manifest tells nothing: what could be read, and which records could not. */
export interface Unmanaged {
  /** By its number, in its latest state that could be read. */
  readonly newest: ReadonlyMap<number, OpenedRecord>;
  readonly unread: ReadonlySet<number>;
  /** The highest number in the piece; -1 where there is none. */
  readonly folded: number;
}

/** The numbers of records that are missing between those that are there, behind the piece; what is in the piece is missed with it alone. */
export function gapsIn({ newest, unread, folded }: Unmanaged): readonly number[] {
  const last = Math.max(-1, ...newest.keys(), ...unread);
  return Array.from({ length: Math.max(0, last - folded) }, (_, at) => folded + 1 + at).filter(
    (number) => !newest.has(number) && !unread.has(number),
  );
}

/**
 * A blank in the place of each answer that a record may have replaced of which nothing is known any more: of each that was written before it. The
 * place of a row in its list is no answer, and stays.
 *
 * @param records all that could be read, and the blanks of what is known to be lost
 * @param untold the numbers of the records of which nothing is known
 * @param free the first number that no record has
 */
export function doubtsOf(
  records: readonly OpenedRecord[],
  untold: ReadonlySet<number>,
  free: number,
): readonly OpenedRecord[] {
  const before = Math.max(-1, ...untold);
  const edits = records.flatMap((found) => {
    const edit = editOf(found);
    return edit === undefined ? [] : [{ number: found.number, edit }];
  });
  const replaced = new Set(edits.flatMap(({ edit }) => edit.replaces));
  const withCells = new Set(edits.map(({ edit: { path } }) => path.slice(0, Math.max(path.lastIndexOf('.'), 0))));
  const doubted = edits.filter(
    ({ number, edit }) => number < before && !replaced.has(edit.id) && !withCells.has(edit.path) && !isLost(edit),
  );
  return doubted.map(({ edit: { id, path } }, at) => ({
    number: free + at,
    revision: 0,
    record: { kind: 'edit', edit: lostEdit(unnamedId(path, [id]), path, [id], EDIT_SCHEMA) },
  }));
}

/**
 * What stands in the place of lost records that are no answers, as far as anybody knows: something may have been signed or decided in them. The head of a case,
 * its first record, decides nothing; nor does what is written over, as the place.
 *
 * @param lost the numbers of records that cannot be read, and of which no manifest tells what they answered
 * @param records all that could be read
 */
export function lostRecordsOf(
  lost: Iterable<number>,
  records: readonly OpenedRecord[],
  revisions: readonly number[],
  device: string,
): readonly OpenedRecord[] {
  const hasHead = records.some(({ record }) => record.kind === 'head');
  return [...lost]
    .filter((number) => number >= 0 && (number > 0 || hasHead) && (revisions[number] ?? 0) <= 1)
    .map((number) => ({
      number,
      revision: revisions[number] ?? 0,
      record: { kind: 'event', event: lostRecord(device, number) },
    }));
}
