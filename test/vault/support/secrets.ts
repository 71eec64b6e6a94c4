import type { Vault } from '../../../src/vault/vault.ts';
import { recordsOf } from '../../case/records-of.ts';
import { edit, good, head, PASSPHRASE } from './device.ts';

/** What opens a new vault. */
export const secret = { kind: 'passphrase', typed: PASSPHRASE } as const;

/** The passphrase that it is changed to. */
export const OTHER = 'nine brown otters';
export const other = { kind: 'passphrase', typed: OTHER } as const;

/** Begins a case of one answer, which is called as its id is. */
export async function begin(vault: Vault, id: string): Promise<void> {
  good(await vault.beginCase(id, recordsOf({ head: head(id), edits: [edit('a', id)] }), { name: id, summary: id }));
}
