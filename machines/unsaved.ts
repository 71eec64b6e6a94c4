import type { CaseRecord } from '../src/case/record.ts';
import { nameOf } from '../src/case/record.ts';
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

/** The work with one more record, or one in another state, that waits to be written. */
export const withRecord = ({ others, unsavedOthers }: Work, record: CaseRecord): Omit<Work, 'log'> => ({
  others: new Map(others).set(nameOf(record), record),
  unsavedOthers: new Set(unsavedOthers).add(nameOf(record)),
});

/** The work without a record that was never written. */
export const withoutRecord = ({ others, unsavedOthers }: Work, name: string): Omit<Work, 'log'> => ({
  others: new Map([...others].filter(([each]) => each !== name)),
  unsavedOthers: new Set([...unsavedOthers].filter((each) => each !== name)),
});

/** The work while a batch of it is on its way: nothing of it waits any more; what is typed meanwhile will. */
export const withNothingUnsaved = (work: Work): Pick<Work, 'log' | 'unsavedOthers'> => ({
  log: { ...work.log, unsaved: new Set() },
  unsavedOthers: new Set(),
});

/** The work after a commit that failed: all of the batch waits again, beside what was typed meanwhile. */
export function withUnsaved(work: Work, { records }: Batch): Pick<Work, 'log' | 'unsavedOthers'> {
  const edits = records.flatMap((record) => (record.kind === 'edit' ? [record.edit.id] : []));
  const others = records.flatMap((record) => (record.kind === 'edit' ? [] : [nameOf(record)]));
  return {
    log: { ...work.log, unsaved: new Set([...edits, ...work.log.unsaved]) },
    unsavedOthers: new Set([...others, ...work.unsavedOthers]),
  };
}
