import type { Binding } from './binding.ts';
import type { Header } from './header.ts';
import { unwrap, type KeyUse, type Sealed } from './seal.ts';

/**
 * The header and the vault key of an open vault. After the key was changed, the one before still opens what was read just before the change;
 * it is gone with the lock.
 */
export interface Keyring {
  readonly header: () => Header;
  /** What new keys are wrapped by. */
  readonly present: () => CryptoKey;
  /** A key that the vault key wrapped, or the one that is about to take its place, or the one before; `undefined` where none opens it. */
  readonly unwrap: (wrapped: Sealed, binding: Binding, use: KeyUse) => Promise<CryptoKey | undefined>;
  /** From now on this key opens too: it is about to take the place of the present one. */
  readonly expect: (key: CryptoKey) => void;
  /** The header that was written, and the vault key under it. */
  readonly follow: (header: Header, key: CryptoKey) => void;
}

/** The keyring of a vault that was just unlocked. */
export function newKeyring(header: Header, vaultKey: CryptoKey): Keyring {
  let [inUse, present] = [header, vaultKey];
  const all = new Set([vaultKey]);
  return {
    header: () => inUse,
    present: () => present,
    unwrap: async (wrapped, binding, use) => {
      for (const by of all) {
        const key = await unwrap(wrapped, by, binding, use);
        if (key !== undefined) return key;
      }
      return undefined;
    },
    expect: (key) => {
      all.add(key);
    },
    follow: (written, key) => {
      [inUse, present] = [written, key];
      all.add(key);
    },
  };
}
