import { waitFor } from 'xstate';
import type { Failure } from '../domain/failure.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { OpenedCase } from '../screens/shared/services.ts';

/** How long a disk may take to answer, in milliseconds. */
const PATIENCE_MS = 5_000;

/** Waits until all of a case is on the disk, or a save has failed; `save-unanswered` where the disk does not answer, `no-such-case` where the log has ended. */
export async function settled(log: OpenedCase['log']): Promise<Result<null, Failure>> {
  return waitFor(log, (state) => state.matches('clean') || state.matches('failed'), { timeout: PATIENCE_MS }).then(
    (state) => (state.matches('clean') ? ok(null) : fail(state.context.failure ?? { kind: 'unexpected' })),
    () => fail({ kind: log.getSnapshot().status === 'active' ? 'save-unanswered' : 'no-such-case' }),
  );
}
