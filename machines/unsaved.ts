import type { Edit } from '../src/case/edit.ts';
import type { Signature } from '../src/case/signature.ts';
import type { Place } from '../src/case/place.ts';
import type { EditLog } from './edit-log.ts';

/** A case's work in memory, and how much of it the disk does not hold. */
export interface Work {
  readonly log: EditLog;
  readonly signatures: readonly Signature[];
  readonly place: Place | undefined;
  readonly unsavedSignatures: ReadonlySet<string>;
  readonly placeIsUnsaved: boolean;
}

/** What one commit writes, whole or not at all. */
export interface Batch {
  readonly caseId: string;
  readonly edits: readonly Edit[];
  readonly signatures: readonly Signature[];
  readonly place?: Place;
}

/** Whether something waits to be written. */
export const isAnythingUnsaved = (work: Work): boolean =>
  work.log.unsaved.size > 0 || work.unsavedSignatures.size > 0 || work.placeIsUnsaved;

/** Everything that waits to be written, as it is now. */
export const batchOf = (work: Work, caseId: string): Batch => ({
  caseId,
  edits: [...work.log.unsaved].flatMap((id) => work.log.edits.get(id) ?? []),
  signatures: work.signatures.filter(({ id }) => work.unsavedSignatures.has(id)),
  ...(work.placeIsUnsaved && work.place !== undefined ? { place: work.place } : {}),
});

/** The work while a batch of it is on its way: nothing of it waits any more; what is typed meanwhile will. */
export const withNothingUnsaved = (work: Work): Pick<Work, 'log' | 'unsavedSignatures' | 'placeIsUnsaved'> => ({
  log: { ...work.log, unsaved: new Set() },
  unsavedSignatures: new Set(),
  placeIsUnsaved: false,
});

/** The work after a commit that failed: all of the batch waits again, beside what was typed meanwhile. */
export const withUnsaved = (work: Work, batch: Batch): Pick<Work, 'log' | 'unsavedSignatures' | 'placeIsUnsaved'> => ({
  log: { ...work.log, unsaved: new Set([...batch.edits.map(({ id }) => id), ...work.log.unsaved]) },
  unsavedSignatures: new Set([...batch.signatures.map(({ id }) => id), ...work.unsavedSignatures]),
  placeIsUnsaved: work.placeIsUnsaved || batch.place !== undefined,
});
