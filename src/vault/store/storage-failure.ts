import type { Failure } from '../../domain/failure.ts';

/** What the connection's end looks like: closed by the system, by the browser, or (iOS) lost in the background. */
const LOST = [
  'DatabaseClosedError',
  'InvalidStateError',
  'UnknownError',
  'OpenFailedError',
  'MissingAPIError',
  'AbortError',
  'TimeoutError',
];

/** The names of an error and of those inside it: Dexie wraps the browser's, and a full disk arrives inside an AbortError. */
function namesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  return [error.name, ...('inner' in error && error.inner !== error ? namesOf(error.inner) : [])];
}

/** What an error of the store means. */
export function failureOf(error: unknown): Failure {
  const names = namesOf(error);
  if (names.includes('VersionError')) return { kind: 'newer-store' };
  // Site data is blocked by a policy or a setting: whatever is asked first (a lock, the database) is refused so.
  if (names.includes('SecurityError')) return { kind: 'store-blocked' };
  if (names.includes('QuotaExceededError')) return { kind: 'store-full' };
  return names.some((name) => LOST.includes(name)) ? { kind: 'store-lost' } : { kind: 'unexpected' };
}
