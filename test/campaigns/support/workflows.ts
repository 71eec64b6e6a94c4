import type { Failure } from '../../../src/domain/failure.ts';
import type { Result } from '../../../src/domain/result.ts';
import type { Door } from '../../../src/vault/store/door.ts';
import { createVault } from '../../../src/vault/unlock.ts';
import type { Vault } from '../../../src/vault/vault.ts';
import { recordsOf } from '../../case/records-of.ts';
import { chosen, edit, erasedLine, head, light, PASSPHRASE, signature } from '../../vault/support/device.ts';

/** Which store a workflow begins with: empty; one with cases; the same after a case was deleted past the vault; an older Waymark's. */
export type Beginning = 'empty' | 'filled' | 'robbed' | 'without an account';

/** Something that is done with a vault. */
export interface Workflow {
  readonly name: string;
  readonly from: Beginning;
  /** With an open vault; without one where it is made. */
  readonly act: (vault: Vault, door: Door) => Promise<Result<unknown, Failure>>;
  /** Whether it can be done again with the same outcome. */
  readonly again: boolean;
}

export const OTHER = 'nine brown hares';
const secret = { kind: 'passphrase', typed: PASSPHRASE } as const;
export const named = (id: string) => ({ name: `Name of ${id}`, summary: { of: id } });

/** So many edits of a case. */
export const many = (count: number, value: string) =>
  Array.from({ length: count }, (_, at) => edit(`n${String(at)}`, value));

/** Everything that a vault does with its store. */
export const workflows: readonly Workflow[] = [
  {
    name: 'create',
    from: 'empty',
    act: (_, door) => createVault(door, chosen(PASSPHRASE), light),
    again: false,
  },
  {
    name: 'begin',
    from: 'filled',
    act: (vault) => vault.beginCase('new', recordsOf({ head: head('new'), edits: many(3, 'new') }), named('new')),
    again: true,
  },
  {
    name: 'save',
    from: 'filled',
    act: (vault) => vault.save('one', recordsOf({ edits: many(3, 'newer') }), named('one')),
    again: true,
  },
  {
    name: 'save without a summary',
    from: 'filled',
    act: (vault) => vault.save('one', recordsOf({ edits: [edit('n0', 'newer'), edit('more', 'newer')] })),
    again: true,
  },
  {
    name: 'sign',
    from: 'filled',
    act: (vault) =>
      vault.save('one', recordsOf({ edits: many(2, 'signed'), signatures: [signature('s1')] }), named('one')),
    again: true,
  },
  {
    name: 'save and fold',
    from: 'filled',
    act: async (vault) => {
      const saved = await vault.save('large', recordsOf({ edits: many(40, 'newer') }), named('large'));
      return saved.ok ? vault.tidy('large', () => named('large')) : saved;
    },
    again: true,
  },
  { name: 'fold', from: 'filled', act: (vault) => vault.tidy('large', () => named('large')), again: true },
  { name: 'tell anew', from: 'filled', act: (vault) => vault.tidy('one', () => named('one')), again: true },
  { name: 'settle', from: 'filled', act: (vault) => vault.settle('large', () => named('large')), again: true },
  { name: 'settle the account', from: 'robbed', act: (vault) => vault.settleAccount(), again: true },
  { name: 'erase', from: 'filled', act: (vault) => vault.eraseCase('large', erasedLine), again: true },
  { name: 'erase what is gone', from: 'robbed', act: (vault) => vault.eraseCase('two', erasedLine), again: true },
  {
    name: 'change the passphrase',
    from: 'filled',
    act: (vault) => vault.changePassphrase(secret, chosen(OTHER), light),
    again: false,
  },
  { name: 'new recovery key', from: 'filled', act: (vault) => vault.newRecoveryKey(secret, light), again: false },
  { name: 'show the recovery key', from: 'filled', act: (vault) => vault.recoveryKey(secret, light), again: true },
  { name: 'list', from: 'filled', act: (vault) => vault.listCases(), again: true },
  { name: 'list what is gone', from: 'robbed', act: (vault) => vault.listCases(), again: true },
  { name: 'list what no account names', from: 'without an account', act: (vault) => vault.listCases(), again: true },
  { name: 'open', from: 'filled', act: (vault) => vault.loadCase('large'), again: true },
  {
    name: 'advance',
    from: 'filled',
    act: async (vault) => {
      const listed = await vault.listCases();
      if (!listed.ok) return listed;
      const saved = await vault.save('one', recordsOf({ edits: many(1, 'newer') }), named('one'));
      return saved.ok ? vault.advance() : saved;
    },
    again: true,
  },
];
