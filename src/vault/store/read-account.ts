import type { Failure } from '../../domain/failure.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Keyring } from '../keys/keyring.ts';
import type { Account } from './account.ts';
import type { Door } from './door.ts';
import { areKeysChanged, followRecoveryKey } from './keys-changed.ts';
import { accountKeyOf, openAccount, sameAccountKey, type AccountKey } from './seal-account.ts';

/** The account as it was read, and its own key. */
export interface Known {
  readonly key: AccountKey;
  readonly account: Account;
}

/** Reads the account of one unlocked vault from the store. */
export interface AccountReader {
  /** `keys-changed` where another window has put another vault key in use. Goes by a recovery key that another made anew. */
  readonly read: () => Promise<Result<Known, Failure>>;
  /** With the account's own key, as it was opened here before: it stays the same when the vault key is changed. `keys-changed` where it opens nothing. */
  readonly readWithOwnKey: () => Promise<Result<Known, Failure>>;
}

/** The reader of the account behind a door. */
export function newAccountReader(door: Door, keyring: Keyring): AccountReader {
  let own: CryptoKey | undefined;
  return {
    read: async () => {
      const stored = await door.readAccount();
      if (!stored.ok) return stored;
      const key = await accountKeyOf(stored.value.key, keyring, door.name);
      if (key.newUnder !== undefined && (await areKeysChanged(door, keyring))) return fail({ kind: 'keys-changed' });
      own = key.key;
      const account = await openAccount(stored.value, key, door.name);
      await followRecoveryKey(door, keyring, account.root);
      return ok({ key, account });
    },
    readWithOwnKey: async () => {
      const stored = await door.readAccount();
      if (!stored.ok) return stored;
      const key = own && (await sameAccountKey(stored.value, own, door.name));
      if (key === undefined) return fail({ kind: 'keys-changed' });
      return ok({ key, account: await openAccount(stored.value, key, door.name) });
    },
  };
}
