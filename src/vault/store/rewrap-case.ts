import { caseBinding } from '../keys/binding.ts';
import { rewrap } from '../keys/rewrap.ts';
import { isCaseRow, type CaseRow } from './rows.ts';

/** A case's row under another vault key; `undefined` where it is damaged, or its key does not open. */
export async function rewrapCase(
  stored: unknown,
  by: CryptoKey,
  next: CryptoKey,
  store: string,
): Promise<CaseRow | undefined> {
  if (!isCaseRow(stored)) return undefined;
  const { id } = stored;
  const key = await rewrap(stored.key, by, next, caseBinding(store, id));
  return key && { id, key };
}
