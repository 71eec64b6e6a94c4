import type { Failure } from '../../domain/failure.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Committed } from './commit.ts';

/** How often a write is made anew that found that another tab had written. */
const TIMES = 3;

/**
 * Writes, and where another tab was first, once more from what is stored then.
 * @param forget drops what was known of the store.
 * @returns `unexpected` where another tab was first each time
 */
export async function untilCommitted(
  write: () => Promise<Result<Committed, Failure>>,
  forget: () => void,
): Promise<Result<void, Failure>> {
  for (let time = 1; time <= TIMES; time += 1) {
    const written = await write();
    if (!written.ok) return written;
    if (written.value === 'committed') return ok(undefined);
    forget();
  }
  return fail({ kind: 'unexpected' });
}
