import { isMarked, markOf, readHeader } from '../keys/header.ts';
import type { Keyring } from '../keys/keyring.ts';
import type { Account } from './account.ts';
import type { Door } from './door.ts';

/**
 * Whether another window has put another vault key in use, which seals both ways to it anew: what does not open here is then no damage. A header that cannot be read says nothing of
 * that.
 */
export async function areKeysChanged(door: Pick<Door, 'readHeader'>, keyring: Keyring): Promise<boolean> {
  const stored = await door.readHeader();
  const header = stored.ok ? readHeader(stored.value) : undefined;
  if (header === undefined) return false;
  const [inUse, ours] = [markOf(header), markOf(keyring.header())];
  return inUse.passphrase !== ours.passphrase && inUse.recovery !== ours.recovery;
}

/**
 * Goes by the recovery key that another window has made anew: passphrase and vault key are the same, and the root of the account knows the header.
 * @param root as it was read
 */
export async function followRecoveryKey(
  door: Pick<Door, 'readHeader'>,
  keyring: Keyring,
  { header: inUse }: Account['root'],
): Promise<void> {
  const ours = markOf(keyring.header());
  if (inUse?.passphrase !== ours.passphrase || inUse.recovery === ours.recovery) return;
  const stored = await door.readHeader();
  const header = stored.ok && isMarked(stored.value, inUse) ? readHeader(stored.value) : undefined;
  if (header !== undefined) keyring.follow({ ...keyring.header(), byRecovery: header.byRecovery }, keyring.present());
}
