import type { Binding } from './binding.ts';
import { unwrap, wrap, type Sealed } from './seal.ts';

/** The same key under another vault key; `undefined` where the one that wrapped it does not open it. */
export async function rewrap(
  wrapped: Sealed,
  by: CryptoKey,
  next: CryptoKey,
  binding: Binding,
): Promise<Sealed | undefined> {
  const key = await unwrap(wrapped, by, binding, 'seals', true);
  return key && (await wrap(key, next, binding));
}
