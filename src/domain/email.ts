import type { Result } from './result.ts';
import { fail, ok } from './result.ts';

/** The longest address that mail can carry (RFC 5321, 4.5.3.1.3). */
const LONGEST = 254;

/**
 * Reads an e-mail address: something, an `@`, and a name with a dot. More cannot be told without writing to it.
 * @returns it as it was typed.
 */
export function readEmail(typed: string): Result<string, { readonly kind: 'email' }> {
  const text = typed.trim();
  return text.length <= LONGEST && /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/.test(text)
    ? ok(text)
    : fail({ kind: 'email' });
}
