import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SETTINGS_ID } from '../../src/case/stored-case.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { unlockVault } from '../../src/vault/unlock.ts';
import { recordsOf } from '../case/records-of.ts';
import { badKind, edit, good, head, light, newVault, PASSPHRASE, signature, read, readAll } from './support/device.ts';

const byPassphrase = { kind: 'passphrase', typed: PASSPHRASE } as const;
const unlockAgain = async (name: string) => good(await unlockVault(newDoor(name), byPassphrase, light));

describe('a case that was saved', () => {
  test('comes back whole after a restart: head, edits, signature and place', async () => {
    const { vault, name } = await newVault();
    const edits = [
      edit('a', 'Łukasz'),
      edit('b', ['x', 'y']),
      edit('c', { day: '1', month: 'May', year: '' }),
      edit('d', null),
    ];
    good(await vault.beginCase('case-1', recordsOf({ head: head('case-1'), edits: edits.slice(0, 2) })));
    good(await vault.save('case-1', recordsOf({ edits: edits.slice(2) })));
    good(await vault.save('case-1', recordsOf({ signatures: [signature('s')] })));
    good(await vault.save('case-1', recordsOf({ place: { form: 'pupil', step: 'name', row: 'r' } })));

    const { cases, damaged } = await readAll(await unlockAgain(name));
    expect(damaged).toEqual([]);
    expect(cases).toEqual([
      {
        head: head('case-1'),
        edits,
        signatures: [signature('s')],
        events: [],
        place: { form: 'pupil', step: 'name', row: 'r' },
        newer: 0,
      },
    ]);
  });

  test('comes back with any letters that can be typed, as typed', async () => {
    const { vault, name } = await newVault();
    good(await vault.beginCase('case-1', recordsOf({ head: head('case-1'), edits: [] })));
    let saves = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (typed) => {
        const saved = edit(`e${String((saves += 1))}`, typed);
        good(await vault.save('case-1', recordsOf({ edits: [saved] })));
        expect((await read(vault, 'case-1')).stored.edits).toContainEqual(saved);
      }),
      { numRuns: 25 },
    );
    const long = edit('long', '\u{1F99A}\u0000\uD800'.repeat(5000));
    good(await vault.save('case-1', recordsOf({ edits: [long] })));
    expect((await read(await unlockAgain(name), 'case-1')).stored.edits).toContainEqual(long);
  });

  test('keeps the last of what was typed into one edit', async () => {
    const { vault, name } = await newVault();
    good(await vault.beginCase('case-1', recordsOf({ head: head('case-1'), edits: [] })));
    for (const typed of ['R', 'Ro', 'Rob']) good(await vault.save('case-1', recordsOf({ edits: [edit('a', typed)] })));
    const { stored, damaged } = await read(await unlockAgain(name), 'case-1');
    expect(stored.edits).toEqual([edit('a', 'Rob')]);
    expect(damaged).toEqual([]);
  });

  test('has every edit of saves that were made at the same moment', async () => {
    const { vault, name } = await newVault();
    good(await vault.beginCase('case-1', recordsOf({ head: head('case-1'), edits: [] })));
    const ids = Array.from({ length: 20 }, (_, at) => `e${String(at)}`);
    const saves = await Promise.all(ids.map((id) => vault.save('case-1', recordsOf({ edits: [edit(id, id)] }))));
    expect(saves.every((save) => save.ok)).toBe(true);
    const { stored, damaged } = await read(await unlockAgain(name), 'case-1');
    expect(new Set(stored.edits.map(({ id }) => id))).toEqual(new Set(ids));
    expect(damaged).toEqual([]);
  });

  test('has the edits of both where two tabs wrote to it', async () => {
    const { vault, name } = await newVault();
    good(await vault.beginCase('case-1', recordsOf({ head: head('case-1'), edits: [edit('a', '1')] })));
    const other = await unlockAgain(name);
    good(await other.save('case-1', recordsOf({ edits: [edit('b', 'other')] })));
    good(await vault.save('case-1', recordsOf({ edits: [edit('c', 'this')] })));
    good(await other.save('case-1', recordsOf({ edits: [edit('d', 'other again')] })));
    const { stored, damaged } = await read(vault, 'case-1');
    expect(stored.edits.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(damaged).toEqual([]);
  });
});

test('a case that two tabs begin at once has the edits of both', async () => {
  const { vault, name } = await newVault();
  const other = await unlockAgain(name);
  good(await vault.beginCase(SETTINGS_ID, recordsOf({ head: head(SETTINGS_ID), edits: [edit('school', 'Oak Lane')] })));
  good(
    await other.beginCase(SETTINGS_ID, recordsOf({ head: head(SETTINGS_ID), edits: [edit('phone', '01522 000000')] })),
  );
  for (const tab of [vault, other]) {
    const { stored, damaged } = await read(tab, SETTINGS_ID);
    expect(stored.edits.map(({ id }) => id)).toEqual(['phone', 'school']);
    expect(damaged).toEqual([]);
  }
});

test('the school settings are kept like a case and are not in the list of cases', async () => {
  const { vault } = await newVault();
  expect(badKind(await vault.loadCase(SETTINGS_ID))).toBe('no-such-case');
  good(await vault.beginCase(SETTINGS_ID, recordsOf({ head: head(SETTINGS_ID), edits: [edit('school', 'Oak Lane')] })));
  good(await vault.beginCase('case-1', recordsOf({ head: head('case-1'), edits: [] })));
  expect((await read(vault, SETTINGS_ID)).stored.edits).toEqual([edit('school', 'Oak Lane')]);
  expect((await readAll(vault)).cases.map((stored) => stored.head.id)).toEqual(['case-1']);
});

test('an edit of a case that was never begun is refused and nothing is written', async () => {
  const { vault } = await newVault();
  expect(badKind(await vault.save('nowhere', recordsOf({ edits: [edit('a', '1')] })))).toBe('no-such-case');
  expect(await readAll(vault)).toEqual({ cases: [], damaged: [] });
});

test('a signature is saved once: again is no change, another with its id is refused', async () => {
  const { vault } = await newVault();
  good(await vault.beginCase('case-1', recordsOf({ head: head('case-1'), edits: [] })));
  good(await vault.save('case-1', recordsOf({ signatures: [signature('s')] })));
  good(await vault.save('case-1', recordsOf({ signatures: [signature('s')] })));
  expect(
    badKind(await vault.save('case-1', recordsOf({ signatures: [{ ...signature('s'), decision: 'refuse' }] }))),
  ).toBe('unexpected');
  expect((await read(vault, 'case-1')).stored.signatures).toEqual([signature('s')]);
});
