import canonicalize from 'canonicalize';

/**
 * A value as canonical JSON (RFC 8785): the same value gives the same text on every device.
 * @throws TypeError or Error where JSON has no such value: `undefined`, a function, NaN, half of a surrogate pair.
 */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value);
  if (json === undefined) throw new TypeError('JSON has no such value');
  return json;
}
