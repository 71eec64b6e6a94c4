import type { Result } from './result.ts';
import { fail, ok } from './result.ts';

/** The digits a number can have, by the international plan (ITU-T E.164), from the shortest that is dialled in full. */
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

const withoutExtension = (typed: string): string => typed.replace(/\s*(?:extension|ext\.?|x)\s*\d{1,6}$/i, '');

/**
 * The digits of a telephone number, for comparing two that were typed differently: `+44 (0)1522 555 000` and `01522-555000`
 * give the same. An extension is left out.
 */
export function phoneDigits(typed: string): string {
  const number = withoutExtension(typed.trim());
  const home = number.replace(/^(?:\+|00)\s*44\s*(?:\(0\))?/, '0');
  return home.replace(/\D/g, '').replace(/^00/, '0');
}

/**
 * Reads a telephone number. Spaces, hyphens, dots, brackets, a leading `+` and an extension are fine.
 * @returns it as it was typed.
 */
export function readPhone(typed: string): Result<string, { readonly kind: 'phone' }> {
  const text = typed.trim();
  const number = withoutExtension(text);
  const count = number.replace(/\D/g, '').length;
  const fits = /^\+?[\d\s().-]+$/.test(number) && count >= FEWEST_DIGITS && count <= MOST_DIGITS;
  return fits ? ok(text) : fail({ kind: 'phone' });
}
