import { describe, expect, test, vi } from 'vitest';
import { argon2 } from '../../src/vault/keys/argon2.ts';
import { utf8 } from '../../src/vault/keys/bytes.ts';
import { isWeak, newParameters, STRONG, type Cost } from '../../src/vault/keys/derivation.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { createVault, unlockVault } from '../../src/vault/unlock.ts';
import { chosen, badKind, dump, good, light, newStoreName, newVault, PASSPHRASE, tamper } from './support/device.ts';

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
