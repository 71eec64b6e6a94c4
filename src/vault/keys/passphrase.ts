import { fail, ok, type Result } from '../../domain/result.ts';

/** The least number of characters of a passphrase. There is no most, and no rule about which characters. */
export const LEAST_CHARACTERS = 12;

/** A passphrase that was long enough when it was chosen. Made only by {@link choosePassphrase}. */
export type Passphrase = string & { readonly __brand: 'Passphrase' };

/** Why a passphrase cannot be chosen. */
export interface PassphraseTooShort {
  readonly kind: 'passphrase-too-short';
}

/**
 * A passphrase as it is used, chosen or typed again: NFKC, so that every keyboard gives the same letters, and without spaces at
 * either end, which tablets add by themselves.
 */
export const normalPassphrase = (typed: string): string => typed.normalize('NFKC').trim();

/** A newly chosen passphrase, normalised, or that it is too short; what looks like one character counts as one code point. */
export function choosePassphrase(typed: string): Result<Passphrase, PassphraseTooShort> {
  const passphrase = normalPassphrase(typed);
  if ([...passphrase].length < LEAST_CHARACTERS) return fail({ kind: 'passphrase-too-short' });
  return ok(passphrase as Passphrase);
}
