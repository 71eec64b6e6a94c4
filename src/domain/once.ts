/**
 * Puts a piece of work off until it is first asked for, and does it once.
 * @param make gives the value.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
