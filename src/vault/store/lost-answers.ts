import { EDIT_SCHEMA, type Edit } from '../../case/edit.ts';
import { editName, nameOf } from '../../case/record.ts';
import type { Answered } from './manifest.ts';
import type { OpenedRecord } from './opened-record.ts';

const editOf = ({ record }: OpenedRecord): Edit | undefined => (record.kind === 'edit' ? record.edit : undefined);

/** When a lost answer was typed: nobody knows, and so it is of no day on which another was put right. */
const UNKNOWN = '';

/** The id of the edit that stands in the place of one that cannot be read, where nothing tells what its own was. */
const blankId = (number: number): string => `lost-${String(number)}`;

/**
 * The ids of lost edits, by their numbers. An edit that can be read names those whose place it took: what it names and nobody knows are the
 * lost ones, in the order of their numbers in the manifest.
 */
function idsOfLost(
  unread: ReadonlySet<number>,
  byNumber: ReadonlyMap<number, OpenedRecord>,
  tail: ReadonlyMap<number, Answered>,
): ReadonlyMap<number, string> {
  const known = new Set([...byNumber.values()].map(({ record }) => nameOf(record)));
  const ids = new Map([...unread].map((number) => [number, blankId(number)]));
  for (const [number, { over }] of tail) {
    const found = byNumber.get(number);
    const edit = found && editOf(found);
    const unknown = (edit?.replaces ?? []).filter((id) => !known.has(editName(id)));
    const lost = over.filter((each) => unread.has(each));
    if (unknown.length === lost.length)
      for (const [at, each] of lost.entries()) ids.set(each, unknown[at] ?? blankId(each));
  }
  return ids;
}

/**
 * A blank answer in the place of each that cannot be read. What stood there before is no longer the answer, nor is what stood there before
 * that; but all of it stays known, for a no that was given stays given.
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
  const ids = idsOfLost(unread, byNumber, tail);
  const idAt = (number: number): readonly string[] => {
    const lost = ids.get(number);
    if (lost !== undefined) return [lost];
    const found = byNumber.get(number);
    const id = found && editOf(found)?.id;
    return id === undefined ? [] : [id];
  };
  return [...unread].flatMap((number): readonly OpenedRecord[] => {
    const answered = tail.get(number);
    if (answered === undefined) return [];
    const { path, over } = answered;
    if (over.length === 0) return [];
    const edit: Edit = {
      id: ids.get(number) ?? blankId(number),
      path,
      value: null,
      replaces: over.flatMap(idAt),
      schema: EDIT_SCHEMA,
      at: UNKNOWN,
    };
    return [{ number, revision: revisions[number] ?? 0, record: { kind: 'edit', edit } }];
  });
}
