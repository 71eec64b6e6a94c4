import { caseBinding } from '../keys/binding.ts';
import { rewrap } from '../keys/rewrap.ts';
import { caseRowSchema, type CaseRow } from './rows.ts';

/** A case's row under another vault key; `undefined` where it is damaged, or its key does not open. */
export async function rewrapCase(
  stored: unknown,
  by: CryptoKey,
  next: CryptoKey,
  store: string,
): Promise<CaseRow | undefined> {
  const row = caseRowSchema.safeParse(stored);
  if (!row.success) return undefined;
  const { id } = row.data;
  const key = await rewrap(row.data.key, by, next, caseBinding(store, id));
  return key && { id, key };
}
