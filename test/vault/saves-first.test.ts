import { expect, test, vi } from 'vitest';
import { headerSchema, openHeader } from '../../src/vault/keys/header.ts';
import { openVault } from '../../src/vault/open-vault.ts';
import { newDoor, type Door } from '../../src/vault/store/door.ts';
import { recordsOf } from '../case/records-of.ts';
import { edit, good, head, light, newVault, PASSPHRASE, read } from './support/device.ts';

/** A vault whose reads of one kind hang until they are let go. */
async function vaultWhose(call: 'readSummaries' | 'readCase', hangs: (...asked: readonly unknown[]) => boolean) {
  const { vault: first, name } = await newVault();
  for (const id of ['one', 'two', 'three'])
    good(await first.beginCase(id, recordsOf({ head: head(id), edits: [edit('a', id)] }), { name: id, summary: id }));
  const real = newDoor(name);
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let reads = 0;
  const door: Door = {
    ...real,
    [call]: async (...asked: [string, number]) => {
      reads += 1;
      if (hangs(...asked)) await held;
      return call === 'readCase' ? real.readCase(asked[0]) : real.readSummaries(...asked);
    },
  };
  const header = headerSchema.parse(good(await real.readHeader()));
  const key = good(await openHeader(header, { kind: 'passphrase', typed: PASSPHRASE }, light));
  return { vault: openVault(door, header, key), letGo, reads: () => reads };
}

test('the list asks the store as often for many cases as for a few', async () => {
  const { vault } = await newVault();
  const asked: number[] = [];
  for (let count = 1; count <= 6; count += 1) {
    good(await vault.beginCase(`case-${String(count)}`, recordsOf({ head: head(`case-${String(count)}`) })));
    if (count % 3 !== 0) continue;
    const calls = (['get', 'getAll', 'openCursor'] as const).map((name) => vi.spyOn(IDBObjectStore.prototype, name));
    expect(good(await vault.listCases()).cases).toHaveLength(count);
    asked.push(calls.reduce((sum, { mock }) => sum + mock.calls.length, 0));
    vi.restoreAllMocks();
  }
  expect(asked[1]).toBe(asked[0]);
});

test('whoever asks for the list while it is being read is given the same, and a list with a save where one was made since', async () => {
  const { vault, letGo, reads } = await vaultWhose('readSummaries', () => true);
  const told = { name: 'one', summary: 'new' };
  const summaryIn = async (listed: ReturnType<typeof vault.listCases>) =>
    good(await listed).cases.find(({ caseId }) => caseId === 'one')?.summary;
  const both = [vault.listCases(), vault.listCases()];
  const saving = vault.save('one', recordsOf({ edits: [edit('b', 'typed')] }), told);
  const duringSave = vault.listCases();
  good(await saving);
  const afterSave = [vault.listCases(), vault.listCases()];
  letGo();
  await Promise.all([...both, duringSave]);
  for (const listed of afterSave) expect(await summaryIn(listed)).toBe('new');
  expect(reads()).toBe(3);
  expect(await summaryIn(vault.listCases())).toBe('new');
  expect(reads()).toBe(4);
});

test('a save does not wait for the list of cases', async () => {
  const { vault, letGo } = await vaultWhose('readSummaries', () => true);
  const listed = vault.listCases();
  good(await vault.save('one', recordsOf({ edits: [edit('b', 'typed')] }), { name: 'one', summary: 'new' }));
  letGo();
  expect(good(await listed)).toMatchObject({ marks: [] });
  expect((await read(vault, 'one')).stored.edits).toContainEqual(edit('b', 'typed'));
});

test('a save of one case does not wait for another that is read or tidied', async () => {
  const { vault, letGo } = await vaultWhose('readCase', (id) => id === 'two');
  const others = [vault.loadCase('two'), vault.tidy('two', () => ({ name: 'two', summary: 'x' }))];
  good(await vault.save('one', recordsOf({ edits: [edit('b', 'typed')] }), { name: 'one', summary: 'new' }));
  letGo();
  for (const other of await Promise.all(others)) expect(other.ok).toBe(true);
});

test('what was read while the vault was locked is not given out', async () => {
  const { vault, letGo } = await vaultWhose('readCase', () => true);
  const loading = vault.loadCase('one');
  await vault.lock();
  letGo();
  expect(await loading).toEqual({ ok: false, error: { kind: 'locked' } });
});

test('what is known of the cases is not read again until something was written, and noting how far the vault has come is no such thing', async () => {
  const { vault, letGo, reads } = await vaultWhose('readSummaries', () => false);
  letGo();
  const summaries = async (listed: ReturnType<typeof vault.listCases>) =>
    Object.fromEntries(good(await listed).cases.map(({ caseId, summary }) => [caseId, summary]));
  await summaries(vault.knownCases());
  good(await vault.advance());
  await summaries(vault.knownCases());
  expect(reads()).toBe(1);
  // The page that asks first is given what was read at the unlock, and reads anew when it is opened again.
  await summaries(vault.listCases());
  expect(reads()).toBe(1);
  await summaries(vault.listCases());
  await summaries(vault.knownCases());
  expect(reads()).toBe(2);
  good(await vault.save('one', recordsOf({ edits: [edit('b', 'typed')] }), { name: 'one', summary: 'new' }));
  expect(await summaries(vault.knownCases())).toMatchObject({ one: 'new', two: 'two' });
  expect(reads()).toBe(3);
});
