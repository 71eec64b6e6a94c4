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

/** The SHA-256 of a text's UTF-8, as 64 lower-case hexadecimal digits. */
export async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
