import type { Result } from './result.ts';
import { fail, ok } from './result.ts';

/** The digits a number can have, by the international plan (ITU-T E.164), from the shortest that is dialled in full. */
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

const withoutExtension = (typed: string): string => typed.replace(/\s*(?:extension|ext\.?|x)\s*\d{1,6}$/i, '');

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
