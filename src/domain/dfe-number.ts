import type { Result } from './result.ts';
import { fail, ok } from './result.ts';

/**
 * Reads a school's DfE number: the authority's three digits, then the school's four.
 * @returns it as it is shown: `925/4000`.
 */
export function readDfeNumber(typed: string): Result<string, { readonly kind: 'dfe-number' }> {
  const parts = /^(\d{3})\s*[/\-\s]?\s*(\d{4})$/.exec(typed.trim());
  return parts === null ? fail({ kind: 'dfe-number' }) : ok(`${parts[1] ?? ''}/${parts[2] ?? ''}`);
}
