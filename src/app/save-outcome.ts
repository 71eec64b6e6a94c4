import { waitFor } from 'xstate';
import type { Failure } from '../domain/failure.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { OpenedCase } from '../screens/shared/services.ts';

/** Waits until all of a case is on the disk, or a save has failed. */
export async function settled(log: OpenedCase['log']): Promise<Result<null, Failure>> {
  const snapshot = await waitFor(log, (state) => state.matches('clean') || state.matches('failed'));
  return snapshot.matches('clean') ? ok(null) : fail(snapshot.context.failure ?? { kind: 'unexpected' });
}
