import { afterEach, expect, test, vi } from 'vitest';
import type { DeriveKey } from '../../src/vault/keys/derivation.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { createVault, unlockVault } from '../../src/vault/unlock.ts';
import { recordsOf } from '../case/records-of.ts';
import { light, openRaw, chosen, dump, edit, good, head, newStoreName, signature, readAll } from './support/device.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Every byte that stands in the rows and their keys, as one text in which UTF-8 and UTF-16 are both found. */
function bytesOf(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1');
  if (typeof value === 'string') return Buffer.from(value, 'utf8').toString('latin1');
  if (Array.isArray(value)) return value.map(bytesOf).join('\n');
  if (value instanceof CryptoKey) return 'a CryptoKey';
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, inner]) => `${key}=${bytesOf(inner)}`)
      .join('\n');
  return String(value);
}

test('no typed word, name, path, edit id, passphrase, recovery key or unwrapped key is stored anywhere', async () => {
  const secrets: string[] = [];
  const keep = (bytes: Uint8Array) => secrets.push(Buffer.from(bytes).toString('latin1'));
  const spied: DeriveKey = async (passphrase, parameters) => {
    const key = await light.derive(passphrase, parameters);
    keep(key);
    return key;
  };
  // A fresh key is extractable until it is wrapped: the moment in which its bytes can be noted.
  const { subtle } = crypto;
  const wrapKey = subtle.wrapKey.bind(subtle);
  vi.spyOn(subtle, 'wrapKey').mockImplementation(async (format, key, ...rest) => {
    keep(new Uint8Array(await subtle.exportKey('raw', key)));
    return wrapKey(format, key, ...rest);
  });

  const name = newStoreName();
  const derivation = { ...light, derive: spied };
  const { vault, recoveryKey } = good(await createVault(newDoor(name), chosen('canary passphrase'), derivation));
  good(await vault.beginCase('case-1', recordsOf({ head: head('case-1'), edits: [edit('canaryid', 'Canary Wren')] })));
  good(
    await vault.save('case-1', recordsOf({ edits: [edit('text', 'Łucja canary'), edit('canaryid', 'Canary Wren 2')] })),
  );
  const told = { name: 'Canary Wren', summary: { line: 'Łucja canary' } };
  good(await vault.save('case-1', recordsOf({ signatures: [signature('canarysign')] }), told));
  good(await vault.save('case-1', recordsOf({ place: { form: 'canaryform', step: 'canarystep' } })));
  const many = Array.from({ length: 40 }, (_, at) => edit(`canary${String(at)}`, 'Canary Wren'));
  good(await vault.save('case-1', recordsOf({ edits: many }), told));
  good(await vault.tidy('case-1', () => told));
  good(
    await vault.changePassphrase(
      { kind: 'passphrase', typed: 'canary passphrase' },
      chosen('canary passphrase two'),
      derivation,
    ),
  );
  good(await unlockVault(newDoor(name), { kind: 'recovery-key', typed: recoveryKey }, derivation));

  const rows = await dump(name);
  expect([rows.pieces.length, rows.summaries.length, rows.account.length]).toEqual([1, 1, 2]);
  const stored = bytesOf(rows);
  expect(secrets.filter((secret) => secret.length === 32).length).toBeGreaterThanOrEqual(4);
  const words = [
    'anary',
    'Wren',
    'ucja',
    'Ines Alder',
    'SENCO',
    'Rowan',
    'Father',
    'pupil.',
    recoveryKey,
    recoveryKey.replaceAll('-', ''),
    'CryptoKey',
  ];
  expect([...words, ...secrets].filter((secret) => stored.includes(secret))).toEqual([]);
  // The scan would have found them: what is kept in the clear is found.
  expect(stored).toContain('case-1');
  const db = await openRaw(name);
  expect([...db.objectStoreNames]).toEqual([
    'account',
    'cases',
    'manifests',
    'pieces',
    'records',
    'summaries',
    'vault',
  ]);
  db.close();
  expect((await indexedDB.databases()).map((it) => it.name)).toEqual([name]);
});

test('the keys that are kept in memory cannot be exported', async () => {
  const { subtle } = crypto;
  const kept: CryptoKey[] = [];
  const unwrapKey = subtle.unwrapKey.bind(subtle);
  vi.spyOn(subtle, 'unwrapKey').mockImplementation(async (...how: Parameters<typeof unwrapKey>) => {
    const key = await unwrapKey(...how);
    kept.push(key);
    return key;
  });
  const name = newStoreName();
  const { vault } = good(await createVault(newDoor(name), chosen('canary passphrase'), light));
  good(await vault.beginCase('case-1', recordsOf({ head: head('case-1'), edits: [] })));
  const again = good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: 'canary passphrase' }, light));
  await readAll(again);
  // The vault's, the account's and the case's key, when made and when unlocked; the case's once for the list and once when opened.
  expect(kept.map(({ extractable }) => extractable)).toEqual(Array.from({ length: kept.length }, () => false));
  expect(kept.length).toBeGreaterThanOrEqual(7);
});
