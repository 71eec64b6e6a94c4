import type { Result } from './result.ts';
import { fail, ok } from './result.ts';

/**
 * Reads a United Kingdom postcode in any case and spacing. Whether it is in use is not known here.
 * @returns it in capitals with one space: `LN1 1YL`.
 */
export function readPostcode(typed: string): Result<string, { readonly kind: 'postcode' }> {
  const parts = /^([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})$/.exec(typed.replace(/\s/gu, '').toUpperCase());
  return parts === null ? fail({ kind: 'postcode' }) : ok(`${parts[1] ?? ''} ${parts[2] ?? ''}`);
}
