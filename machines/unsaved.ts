import type { CaseRecord } from '../src/case/record.ts';
import { canChange, nameOf } from '../src/case/record.ts';
import type { EditLog } from './edit-log.ts';

/** A case's work in memory, and how much of it the disk does not hold. */
export interface Work {
  readonly log: EditLog;
  /** All records that are no edits, by name. */
  readonly others: ReadonlyMap<string, CaseRecord>;
  /** The names of those that the disk does not hold as they are here. */
  readonly unsavedOthers: ReadonlySet<string>;
}

/** What one commit writes, whole or not at all. */
export interface Batch {
  readonly caseId: string;
  readonly records: readonly CaseRecord[];
}

/** Whether something waits to be written. */
export const isAnythingUnsaved = (work: Work): boolean => work.log.unsaved.size > 0 || work.unsavedOthers.size > 0;

/** All records of the case, as they are now. */
export const recordsOf = ({ log, others }: Pick<Work, 'log' | 'others'>): readonly CaseRecord[] => [
  ...[...log.edits.values()].map((edit) => ({ kind: 'edit', edit }) as const),
  ...others.values(),
];

/** Everything that waits to be written, as it is now. */
export const batchOf = ({ log, others, unsavedOthers }: Work, caseId: string): Batch => ({
  caseId,
  records: [
    ...[...log.unsaved].flatMap((id) => log.edits.get(id) ?? []).map((edit) => ({ kind: 'edit', edit }) as const),
    ...[...unsavedOthers].flatMap((name) => others.get(name) ?? []),
  ],
});

/** Whether a batch holds anything that a person did: where they were last is nothing of that kind. */
export const isWork = ({ records }: Batch): boolean => records.some(({ kind }) => kind !== 'place');

/** The work with one more record, or one in another state, that waits to be written; what never changes and is stored stays so. */
export function withRecord({ others, unsavedOthers }: Work, record: CaseRecord): Omit<Work, 'log'> {
  const name = nameOf(record);
  return others.has(name) && !unsavedOthers.has(name) && !canChange(record)
    ? { others, unsavedOthers }
    : { others: new Map(others).set(name, record), unsavedOthers: new Set(unsavedOthers).add(name) };
}

/** Whether the disk does not hold a record, as far as that is known: it waits, or is on its way. */
export const isNotStored = ({ unsavedOthers }: Work, saving: Batch | undefined, name: string): boolean =>
  unsavedOthers.has(name) || saving?.records.some((record) => nameOf(record) === name) === true;

/** The work without a record that is not stored; should it be on its way and get there, it is there again. */
export const withoutRecord = ({ others, unsavedOthers }: Work, name: string): Omit<Work, 'log'> => ({
  others: new Map([...others].filter(([each]) => each !== name)),
  unsavedOthers: new Set([...unsavedOthers].filter((each) => each !== name)),
});

/** The work while a batch of it is on its way: nothing of it waits any more; what is typed meanwhile will. */
export const withNothingUnsaved = (work: Work): Pick<Work, 'log' | 'unsavedOthers'> => ({
  log: { ...work.log, unsaved: new Set() },
  unsavedOthers: new Set(),
});

/** The work after a commit that succeeded: a record that was dropped while it was on its way is there. */
export function withStored(
  { others, unsavedOthers }: Work,
  { records }: Batch,
): Pick<Work, 'others' | 'unsavedOthers'> {
  const lasting = records.filter((record) => !canChange(record));
  if (lasting.length === 0) return { others, unsavedOthers };
  const stored = new Map(lasting.map((record) => [nameOf(record), record]));
  return {
    others: new Map([...others, ...stored]),
    unsavedOthers: new Set([...unsavedOthers].filter((name) => !stored.has(name))),
  };
}

/** The work after a commit that failed: all of the batch that was not dropped waits again, beside what was typed meanwhile. */
export function withUnsaved(work: Work, { records }: Batch): Pick<Work, 'log' | 'unsavedOthers'> {
  const edits = records.flatMap((record) => (record.kind === 'edit' ? [record.edit.id] : []));
  const others = records.flatMap((record) =>
    record.kind === 'edit' || !work.others.has(nameOf(record)) ? [] : [nameOf(record)],
  );
  return {
    log: { ...work.log, unsaved: new Set([...edits, ...work.log.unsaved]) },
    unsavedOthers: new Set([...others, ...work.unsavedOthers]),
  };
}
