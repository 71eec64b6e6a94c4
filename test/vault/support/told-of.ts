import { newDoor } from '../../../src/vault/store/door.ts';
import { unlockVault } from '../../../src/vault/unlock.ts';
import type { Vault } from '../../../src/vault/vault.ts';
import { good, light, PASSPHRASE } from './device.ts';

/** What is told of a case at a save: its name, and a summary. */
export const named = (id: string) => ({ name: `Robin ${id}`, summary: { of: id } });

/** Opens a device's vault anew, as another start of the app does. */
export const reopen = async (name: string): Promise<Vault> =>
  good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));

/** What the list says is wrong: with the account, and with each case. */
export const marksOf = async (vault: Vault) => {
  const { cases, marks } = good(await vault.listCases());
  return [...marks, ...cases.flatMap((each) => each.marks)];
};
