import { describe, expect, test } from 'vitest';
import { newDoor } from '../../src/vault/store/door.ts';
import { createVault, storeState, unlockVault } from '../../src/vault/unlock.ts';
import { recordsOf } from '../case/records-of.ts';
import { badKind, chosen, dump, edit, good, head, light, newVault, PASSPHRASE, readAll } from './support/device.ts';

const passphrase = (typed: string) => ({ kind: 'passphrase', typed }) as const;
const recovery = (typed: string) => ({ kind: 'recovery-key', typed }) as const;

describe('unlocking', () => {
  test('a wrong passphrase opens nothing, deletes nothing and leaves the right one working', async () => {
    const { vault, name } = await newVault();
    good(await vault.beginCase('case-1', recordsOf({ head: head('case-1'), edits: [edit('a', '1')] })));
    const before = await dump(name);
    for (const wrong of ['', PASSPHRASE.toUpperCase(), `${PASSPHRASE}s`])
      expect(badKind(await unlockVault(newDoor(name), passphrase(wrong), light))).toBe('wrong-passphrase');
    expect(await dump(name)).toEqual(before);
    expect(
      good(await good(await unlockVault(newDoor(name), passphrase(PASSPHRASE), light)).listCases()).cases,
    ).toHaveLength(1);
  });

  test('the right passphrase opens in another Unicode form and with a space that a tablet added', async () => {
    const name = 'waymark-nfkc';
    good(await createVault(newDoor(name), chosen('café olé 123456'), light));
    good(await unlockVault(newDoor(name), passphrase('cafe\u0301 ole\u0301 123456 '), light));
  });

  test('the recovery key opens the vault as it may be typed back; another one does not', async () => {
    const { vault, name, recoveryKey } = await newVault();
    good(await vault.beginCase('case-1', recordsOf({ head: head('case-1'), edits: [edit('a', '1')] })));
    const typed = recoveryKey.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o').replaceAll('1', 'l');
    const opened = good(await unlockVault(newDoor(name), recovery(typed), light));
    expect((await readAll(opened)).cases).toHaveLength(1);

    const other = await newVault();
    expect(badKind(await unlockVault(newDoor(name), recovery(other.recoveryKey), light))).toBe('wrong-recovery-key');
    expect(badKind(await unlockVault(newDoor(name), recovery(''), light))).toBe('wrong-recovery-key');
  });

  test('writes nothing, right or wrong', async () => {
    const { name, recoveryKey } = await newVault();
    const before = await dump(name);
    await unlockVault(newDoor(name), passphrase(PASSPHRASE), light);
    await unlockVault(newDoor(name), passphrase('wrong'), light);
    await unlockVault(newDoor(name), recovery(recoveryKey), light);
    expect(await dump(name)).toEqual(before);
  });

  test('says so, without a throw, where the derivation fails', async () => {
    const { name } = await newVault();
    const broken = { ...light, derive: () => Promise.reject(new Error('no wasm here')) };
    expect(badKind(await unlockVault(newDoor(name), passphrase(PASSPHRASE), broken))).toBe('unexpected');
  });
});

describe('changing the passphrase', () => {
  test('lets the new one in and the old one out, and keeps the recovery key and every case', async () => {
    const { vault, name, recoveryKey } = await newVault();
    good(await vault.beginCase('case-1', recordsOf({ head: head('case-1'), edits: [edit('a', '1')] })));
    good(await vault.changePassphrase(passphrase(PASSPHRASE), chosen('nine brown hares'), light));
    expect(badKind(await unlockVault(newDoor(name), passphrase(PASSPHRASE), light))).toBe('wrong-passphrase');
    for (const secret of [passphrase('nine brown hares'), recovery(recoveryKey)])
      expect(good(await good(await unlockVault(newDoor(name), secret, light)).listCases()).cases).toHaveLength(1);
  });

  test('can be proved by the recovery key, by whoever forgot the old one', async () => {
    const { vault, name, recoveryKey } = await newVault();
    good(await vault.changePassphrase(recovery(recoveryKey), chosen('nine brown hares'), light));
    good(await unlockVault(newDoor(name), passphrase('nine brown hares'), light));
  });

  test('changes nothing without proof', async () => {
    const { vault, name } = await newVault();
    const before = await dump(name);
    expect(badKind(await vault.changePassphrase(passphrase('guess'), chosen('nine brown hares'), light))).toBe(
      'wrong-passphrase',
    );
    expect(await dump(name)).toEqual(before);
  });
});

test('no vault is made where the derivation fails, as when its part of the program does not come: it is said, and the device stays new', async () => {
  const name = 'waymark-no-worker';
  const broken = { ...light, derive: () => Promise.reject(new Error('no worker')) };
  expect(badKind(await createVault(newDoor(name), chosen(PASSPHRASE), broken))).toBe('unexpected');
  expect(good(await storeState(newDoor(name)))).toBe('empty');
  good(await createVault(newDoor(name), chosen(PASSPHRASE), light));
});

test('a second vault is never made over the first', async () => {
  const { name } = await newVault();
  const before = await dump(name);
  expect(badKind(await createVault(newDoor(name), chosen('nine brown hares'), light))).toBe('unexpected');
  expect(await dump(name)).toEqual(before);
});
