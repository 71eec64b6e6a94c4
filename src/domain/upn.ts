import type { UpnFault } from './fault.ts';
import type { Result } from './result.ts';
import { fail, ok } from './result.ts';

/** The letters of a unique pupil number; the place of each is its value. There is no I, O or S. */
const ALPHABET = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** How many characters a unique pupil number has. */
export const UPN_LENGTH = 13;

const isDigit = (letter: string): boolean => /^[0-9]$/.test(letter);

/** Whether a letter may stand at a place, counted from 0: the check letter, eleven digits, then a digit or a temporary letter. */
function mayStandAt(letter: string, place: number): boolean {
  if (place === 0) return ALPHABET.includes(letter);
  return isDigit(letter) || (place === UPN_LENGTH - 1 && ALPHABET.includes(letter));
}

const valueOf = (letter: string): number => (isDigit(letter) ? Number(letter) : ALPHABET.indexOf(letter));

/** The check letter of the twelve characters that follow it. Their weights are 2 to 13. Source: DfE, UPN guidance. */
function checkLetter(rest: readonly string[]): string {
  const sum = rest.reduce((total, letter, index) => total + valueOf(letter) * (index + 2), 0);
  return ALPHABET.charAt(sum % ALPHABET.length);
}

/**
 * Reads a unique pupil number; spaces and case do not matter. Which authority issued it is not asked: that is the school that
 * first had the pupil.
 * @returns the number in capitals without spaces.
 */
export function readUpn(typed: string): Result<string, UpnFault> {
  const letters = [...typed.replace(/\s/gu, '').toUpperCase()];
  if (letters.length !== UPN_LENGTH) return fail({ kind: 'upn-length', length: letters.length });
  const wrong = letters.filter((letter, place) => !mayStandAt(letter, place));
  if (wrong.length > 0) return fail({ kind: 'upn-letters', letters: [...new Set(wrong)] });
  const expected = checkLetter(letters.slice(1));
  return letters[0] === expected ? ok(letters.join('')) : fail({ kind: 'upn-check', expected });
}
