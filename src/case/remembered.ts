import type { Case } from './case.ts';

/**
 * Works a thing out once for each case, for a case never changes.
 * @param read depends on the case alone.
 */
export function remembered<T>(read: (c: Case) => T): (c: Case) => T {
  const known = new WeakMap<Case, { readonly value: T }>();
  return (c) => {
    const entry = known.get(c) ?? { value: read(c) };
    known.set(c, entry);
    return entry.value;
  };
}
