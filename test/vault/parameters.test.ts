import { describe, expect, test, vi } from 'vitest';
import { argon2 } from '../../src/vault/keys/argon2.ts';
import { utf8 } from '../../src/vault/keys/bytes.ts';
import { isWeak, newParameters, STRONG, type Cost } from '../../src/vault/keys/derivation.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { createVault, storeState, unlockVault } from '../../src/vault/unlock.ts';
import { recordsOf } from '../case/records-of.ts';
import {
  chosen,
  badKind,
  dump,
  edit,
  good,
  head,
  light,
  newStoreName,
  newVault,
  PASSPHRASE,
  read,
  tamper,
  type Row,
} from './support/device.ts';

const secret = { kind: 'passphrase', typed: PASSPHRASE } as const;
const strong = { derive: argon2, cost: STRONG };

test('a vault is made and unlocked with Argon2id at 64 MiB and three passes', async () => {
  const name = newStoreName();
  good(await createVault(newDoor(name), chosen(PASSPHRASE), strong));
  expect((await dump(name)).vault.find(({ id }) => id === 'header')?.['argon2']).toMatchObject({
    memoryKib: 65536,
    passes: 3,
    lanes: 1,
  });
  const began = performance.now();
  good(await unlockVault(newDoor(name), secret, strong));
  process.stdout.write(`Unlocking with the real parameters took ${(performance.now() - began).toFixed(0)} ms.\n`);
}, 30_000);

test('Argon2id gives the value of the reference implementation', async () => {
  // From its src/test.c: version 0x13, t=2, m=2^16, p=1.
  const key = await argon2('password', { memoryKib: 65536, passes: 2, lanes: 1, salt: utf8('somesalt') });
  expect(Buffer.from(key).toString('hex')).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
});

describe('stored parameters weaker than what is asked for', () => {
  test.each<[string, Partial<Cost>]>([
    ['less memory', { memoryKib: 65535 }],
    ['fewer passes', { passes: 2 }],
  ])('are refused before anything is derived: %s', async (_, weaker) => {
    const { name } = await newVault();
    await tamper(name, 'vault', (row) => ({ ...row, argon2: { ...newParameters(STRONG), ...weaker } }));
    const derive = vi.fn(argon2);
    expect(badKind(await unlockVault(newDoor(name), secret, { derive, cost: STRONG }))).toBe('weak-parameters');
    expect(derive).not.toHaveBeenCalled();
  });

  test('are never accepted lowered beside a stored key', async () => {
    const { name } = await newVault();
    await tamper(name, 'vault', (row) => ({ ...row, argon2: { ...(row['argon2'] as object), passes: 2 } }));
    expect(badKind(await unlockVault(newDoor(name), secret, light))).toBe('wrong-passphrase');
  });

  test('are told from those as strong or stronger', () => {
    expect(isWeak(STRONG, STRONG)).toBe(false);
    expect(isWeak({ ...STRONG, memoryKib: 128 * 1024, passes: 4 }, STRONG)).toBe(false);
    expect(isWeak({ ...STRONG, memoryKib: 128 * 1024, passes: 2 }, STRONG)).toBe(true);
  });
});

test.each([
  { memoryKib: 1024 * 1024, passes: 64 },
  { memoryKib: 2 ** 40 },
  { passes: 10 ** 9 },
  { salt: new Uint8Array(4) },
  { lanes: 0 },
])('parameters that no vault has, %o, are damage and are not tried', async (change) => {
  const { name } = await newVault();
  await tamper(name, 'vault', (row) => ({ ...row, argon2: { ...(row['argon2'] as object), ...change } }));
  const derive = vi.fn(light.derive);
  expect(await unlockVault(newDoor(name), secret, { ...light, derive })).toEqual({
    ok: false,
    error: { kind: 'damaged-record', record: 'vault' },
  });
  expect(derive).not.toHaveBeenCalled();
});

describe('where one part of the lock is damaged, the other still opens', () => {
  const damage = async (change: (row: Row) => Row) => {
    const { name, vault, recoveryKey } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [edit('a', 'kept')] })));
    await vault.lock();
    await tamper(name, 'vault', (row) => (row['id'] === 'header' ? change(row) : row));
    return { name, recoveryKey };
  };
  const unlock = (name: string, kind: 'passphrase' | 'recovery-key', typed: string) =>
    unlockVault(newDoor(name), { kind, typed }, light);

  test.each<readonly [string, (row: Row) => Row]>([
    ['costs that no vault has', (row) => ({ ...row, argon2: { ...(row['argon2'] as object), passes: 10 ** 9 } })],
    ['no costs', (row) => ({ ...row, argon2: undefined })],
    ['no key under the passphrase', (row) => ({ ...row, byPassphrase: 'x' })],
  ])('with %s the recovery key opens it, and gives it a new passphrase', async (_, change) => {
    const { name, recoveryKey } = await damage(change);
    expect(good(await storeState(newDoor(name)))).toBe('sealed');
    expect(await unlock(name, 'passphrase', PASSPHRASE)).toMatchObject({
      error: { kind: 'damaged-record', record: 'vault' },
    });
    expect(badKind(await unlock(name, 'recovery-key', '11111-11111'))).toBe('wrong-recovery-key');
    const vault = good(await unlock(name, 'recovery-key', recoveryKey));
    expect((await read(vault, 'one')).stored.edits.map(({ value }) => value)).toEqual(['kept']);
    good(await vault.changePassphrase({ kind: 'recovery-key', typed: recoveryKey }, chosen('nine blue herons'), light));
    await vault.lock();
    for (const [kind, typed] of [
      ['passphrase', 'nine blue herons'],
      ['recovery-key', recoveryKey],
    ] as const)
      expect((await read(good(await unlock(name, kind, typed)), 'one')).damaged).toEqual([]);
  });

  test.each<readonly [string, (row: Row) => Row]>([
    ['no salt of the recovery key', (row) => ({ ...row, recoverySalt: undefined })],
    ['no key under the recovery key', (row) => ({ ...row, byRecovery: { nonce: 1 } })],
  ])('with %s the passphrase opens it, and a new recovery key is made', async (_, change) => {
    const { name, recoveryKey } = await damage(change);
    expect(good(await storeState(newDoor(name)))).toBe('sealed');
    expect(await unlock(name, 'recovery-key', recoveryKey)).toMatchObject({
      error: { kind: 'damaged-record', record: 'vault/recovery-key' },
    });
    const vault = good(await unlock(name, 'passphrase', PASSPHRASE));
    const proof = { kind: 'passphrase', typed: PASSPHRASE } as const;
    expect(good(await vault.recoveryKey(proof, light))).toBeUndefined();
    const made = good(await vault.newRecoveryKey(proof, light));
    await vault.lock();
    expect((await read(good(await unlock(name, 'recovery-key', made)), 'one')).damaged).toEqual([]);
  });

  test.each(['passphrase', 'recovery-key'] as const)(
    'with another name of the store the %s still opens it',
    async (kind) => {
      const { name, recoveryKey } = await damage((row) => ({ ...row, store: 'another' }));
      const typed = kind === 'passphrase' ? PASSPHRASE : recoveryKey;
      expect(badKind(await unlock(name, kind, kind === 'passphrase' ? 'nobody' : '11111-11111'))).toBe(`wrong-${kind}`);
      const vault = good(await unlock(name, kind, typed));
      expect((await read(vault, 'one')).damaged).toEqual([]);
      good(await vault.newRecoveryKey({ kind, typed }, light));
      expect((await dump(name)).vault.find(({ id }) => id === 'header')).toMatchObject({ store: name });
    },
  );

  test('with both the start says so', async () => {
    const { name } = await damage((row) => ({ ...row, byPassphrase: 1, byRecovery: 1 }));
    expect(good(await storeState(newDoor(name)))).toBe('damaged');
  });
});
