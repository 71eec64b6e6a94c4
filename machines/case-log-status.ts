import type { SnapshotFrom } from 'xstate';
import type { Failure } from '../src/domain/failure.ts';
import type { caseLogMachine } from './case-log.ts';

/** What the status line tells. */
export type SaveStatus =
  /** Everything is on the disk; `at` is the last commit, UTC, ISO 8601, or nothing where nothing was written since it was opened. */
  | { readonly kind: 'saved'; readonly at: string | undefined }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly failure: Failure };

/** Reads the truth off the saving machine: "saved" only when a commit has come back and nothing has been typed since. */
export function saveStatus({
  value,
  context,
}: Pick<SnapshotFrom<typeof caseLogMachine>, 'value' | 'context'>): SaveStatus {
  switch (value) {
    case 'clean':
      return { kind: 'saved', at: context.savedAt };
    case 'failed':
      return { kind: 'not-saved', failure: context.failure ?? { kind: 'unexpected' } };
    case 'typing':
    case 'saving':
      return context.failure === undefined ? { kind: 'saving' } : { kind: 'not-saved', failure: context.failure };
  }
}
