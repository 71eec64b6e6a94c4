import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Binding } from '../../src/vault/keys/binding.ts';
import * as bindings from '../../src/vault/keys/binding.ts';
import { utf8 } from '../../src/vault/keys/bytes.ts';
import { newKey, seal, unseal } from '../../src/vault/keys/seal.ts';
import { recordsOf } from '../case/records-of.ts';
import { edit, dump, good, head, newVault } from './support/device.ts';

const hex = (bytes: unknown) => (bytes instanceof Uint8Array ? Buffer.from(bytes).toString('hex') : 'none');

test('every save draws fresh nonces, also where the same words are saved again', async () => {
  const { vault, name } = await newVault();
  good(await vault.beginCase('case-1', recordsOf({ head: head('case-1'), edits: [] })));
  const nonces = new Set<string>();
  let saves = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('same', 'other'), fc.constantFrom('a', 'b'), async (value, id) => {
      good(await vault.save('case-1', recordsOf({ edits: [edit(id, value)] })));
      saves += 1;
      const { records, manifests } = await dump(name);
      for (const row of [...records, ...manifests]) nonces.add(hex(row['nonce']));
      expect(hex(manifests[0]?.['nonce'])).toHaveLength(24);
    }),
    { numRuns: 40 },
  );
  // The head, and for each save its record and its manifest.
  expect(nonces.size).toBe(1 + 2 * saves);
});

test('what is sealed opens under its own binding and under no other', async () => {
  const key = await newKey('seals');
  const places = [
    bindings.recordBinding('store', 'case', 1, 1),
    bindings.recordBinding('store', 'case', 1, 2),
    bindings.recordBinding('store', 'case', 2, 1),
    bindings.recordBinding('store', 'other', 1, 1),
    bindings.recordBinding('another', 'case', 1, 1),
    bindings.manifestBinding('store', 'case', 1),
    bindings.caseBinding('store', 'case'),
    bindings.exportBinding('store', 'key'),
    bindings.exportBinding('store', 'content'),
    bindings.recoveryBinding('store'),
    bindings.passphraseBinding('store', { memoryKib: 8, passes: 1, lanes: 1 }),
    bindings.passphraseBinding('store', { memoryKib: 8, passes: 2, lanes: 1 }),
  ];
  for (const [at, place] of places.entries()) {
    const sealed = await seal(key, place, { typed: 'x' });
    const opened = await Promise.all(places.map((other) => unseal(key, other, sealed)));
    expect(opened).toEqual(places.map((_, other) => (other === at ? { typed: 'x' } : undefined)));
  }
});

test('what was sealed in another format does not open', async () => {
  const key = await newKey('seals');
  const next = utf8(JSON.stringify([bindings.SEAL_FORMAT + 1, 'store', 'records', 'case', 1, 1])) as Binding;
  expect(await unseal(key, bindings.recordBinding('store', 'case', 1, 1), await seal(key, next, 'x'))).toBeUndefined();
});
