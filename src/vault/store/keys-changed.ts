import { markOf, readHeader } from '../keys/header.ts';
import type { Keyring } from '../keys/keyring.ts';
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
