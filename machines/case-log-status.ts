import type { SnapshotFrom } from 'xstate';
import type { Failure } from '../src/domain/failure.ts';
import type { caseLogMachine } from './case-log.ts';
import { batchOf, isWork } from './unsaved.ts';

/** What the status line tells. */
export type SaveStatus =
  /** Everything is on the disk; `at` is the last commit, UTC, ISO 8601, or nothing where nothing was written since it was opened. */
  | { readonly kind: 'saved'; readonly at: string | undefined }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly failure: Failure };

type Snapshot = Pick<SnapshotFrom<typeof caseLogMachine>, 'value' | 'context'>;

/** Whether anything that a person did is on its way to the disk, or waits for it: where they were last is nothing of that kind. */
const isWorkOnItsWay = ({ context }: Snapshot): boolean =>
  isWork(batchOf(context, context.caseId)) || (context.saving !== undefined && isWork(context.saving));

/** Reads the truth off the saving machine: "saved" only when a commit has come back and nothing has been typed since. */
export function saveStatus(snapshot: Snapshot): SaveStatus {
  const { value, context } = snapshot;
  switch (value) {
    case 'clean':
      return { kind: 'saved', at: context.savedAt };
    case 'failed':
      return { kind: 'not-saved', failure: context.failure ?? { kind: 'unexpected' } };
    case 'typing':
    case 'saving':
      if (context.failure !== undefined) return { kind: 'not-saved', failure: context.failure };
      return isWorkOnItsWay(snapshot) ? { kind: 'saving' } : { kind: 'saved', at: context.savedAt };
  }
}
