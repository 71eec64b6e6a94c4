/**
 * Works a thing out once for each case, or for whatever else never changes.
 * @param read depends on that alone.
 */
export function remembered<K extends object, T>(read: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.value;
    const entry = { value: read(of) };
    known.set(of, entry);
    return entry.value;
  };
}
