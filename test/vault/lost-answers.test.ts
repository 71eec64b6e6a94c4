import { describe, expect, test } from 'vitest';
import { conflicts, currentAnswers, mergeEdits } from '../../src/case/current.ts';
import { lostEdit } from '../../src/case/edit.ts';
import { lostAnswers } from '../../src/case/lost-answer.ts';
import { storedCase } from '../../src/case/stored-case.ts';
import { readStored } from '../../src/reading/read-stored.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { blanksOf } from '../../src/vault/store/lost-answers.ts';
import { unlockVault } from '../../src/vault/unlock.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { recordsOf } from '../case/records-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, socialWorkerSays, withSocialWorker } from '../life/agreed-sample.ts';
import { edit, good, head, light, newVault, PASSPHRASE, read, tamper } from './support/device.ts';

test('of two devices each gives another id to its blanks, unless they stand in the same place over the same', () => {
  const blank = (number: number, path: string, over: string) => {
    const known = { number: 0, revision: 1, record: { kind: 'edit', edit: edit(over, 'before') } } as const;
    const tail = new Map([[number, { path, over: [0] }]]);
    const [found] = blanksOf(new Set([number]), [known], tail, []);
    return found?.record.kind === 'edit' ? found.record.edit : undefined;
  };
  expect(blank(7, 'pupil.a', 'a')).toEqual(blank(8, 'pupil.a', 'a'));
  expect(
    new Set([blank(7, 'pupil.a', 'a'), blank(7, 'pupil.b', 'b'), blank(7, 'pupil.a', 'c')].map((one) => one?.id)).size,
  ).toBe(3);
});

test('the blank of one device is nothing to choose beside the answer that another still has', () => {
  const typed = { ...edit('x', 'whole'), path: 'pupil.a', replaces: ['a'] };
  const edits = mergeEdits([edit('a', 'before'), lostEdit('lost', 'pupil.a', ['a'], 1)], [typed]);
  expect(currentAnswers(edits).get('pupil.a')).toBe('whole');
  expect(conflicts(edits).size).toBe(0);
  expect(lostAnswers(edits).size).toBe(0);
});

test('two lost first answers to one question leave one blank, and a manifest that goes round in a ring ends', () => {
  const tail = new Map([
    [1, { path: 'pupil.a', over: [] }],
    [2, { path: 'pupil.a', over: [] }],
    [3, { path: 'pupil.b', over: [4] }],
    [4, { path: 'pupil.b', over: [3] }],
  ]);
  const blanks = blanksOf(new Set([1, 2, 3, 4]), [], tail, []);
  expect(blanks.map(({ record }) => record.kind === 'edit' && record.edit.path)).toEqual([
    'pupil.a',
    'pupil.b',
    'pupil.b',
  ]);
});

test('an arrangement that a professional’s no ended does not run again where their later yes cannot be read', async () => {
  const lived = agreedSample(withSocialWorker);
  lived.type('2027-01-15T09:00', socialWorkerSays('refuses', '2027-01-15'));
  const known = new Set(lived.stored.edits.map(({ id }) => id));
  lived.type('2027-01-20T09:00', socialWorkerSays('agrees', '2027-01-20'));
  const later = lived.stored.edits.filter(({ id }) => !known.has(id));
  const { name, vault } = await newVault();
  const before = recordsOf({ ...lived.stored, edits: lived.stored.edits.filter(({ id }) => known.has(id)) });
  good(await vault.beginCase('one', before, { name: 'Robin', summary: undefined }));
  good(await vault.save('one', recordsOf({ edits: later })));
  await vault.lock();

  const lifeIn = async (from: typeof vault) => {
    const stored = storedCase('one', good(await from.loadCase('one')).records);
    return readStored(stored, day('2027-01-26'), []).life;
  };
  const open = async () => good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
  expect(await lifeIn(await open())).toMatchObject({ state: 'ended', ending: { how: 'agency', saidOn: '2027-01-15' } });

  const lost = later.findIndex(({ value }) => value === 'agrees');
  await tamper(name, 'records', (row) =>
    row['number'] === before.length + lost ? { ...row, sealed: new Uint8Array(20) } : row,
  );
  const damaged = await open();
  expect(await lifeIn(damaged)).toMatchObject({ state: 'ended', ending: { how: 'agency' } });
  expect(good(await damaged.loadCase('one')).lost).toEqual([later[lost]?.path]);
  good(await damaged.settle('one', () => ({ name: 'Robin', summary: undefined })));
  expect(await lifeIn(await open())).toMatchObject({ state: 'ended', ending: { how: 'agency' } });
});

describe('where what a lost record answered is lost with the manifest', () => {
  /** The first answer was given twice, and the newer one is lost with the manifest; the third was given last. */
  async function device(change: (name: string) => Promise<void>) {
    const { name, vault } = await newVault();
    const first = [edit('a', 'older'), edit('b', 'kept'), { ...edit('row', '1'), path: 'list.r' }];
    const inRow = { ...edit('cell', 'in the row'), path: 'list.r.cell' };
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [...first, inRow] })));
    good(await vault.save('one', recordsOf({ edits: [{ ...edit('c', 'newer'), path: 'pupil.a', replaces: ['a'] }] })));
    good(await vault.save('one', recordsOf({ edits: [edit('d', 'last')] })));
    await vault.lock();
    await tamper(name, 'manifests', (row) => ({ ...row, sealed: new Uint8Array(20) }));
    await change(name);
    const open = async () => good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
    return open;
  }
  const cut = (name: string) =>
    tamper(name, 'records', (row) => (row['number'] === 5 ? { ...row, sealed: new Uint8Array(20) } : row));
  const gone = (name: string) => tamper(name, 'records', (row) => (row['number'] === 5 ? undefined : row));
  const answersIn = async (vault: Vault) =>
    Object.fromEntries(currentAnswers(mergeEdits((await read(vault, 'one')).stored.edits, [])));
  const later = { 'list.r': '1', 'pupil.d': 'last' };

  test.each([
    ['does not open', cut],
    ['is gone', gone],
  ])(
    'no answer from before it is shown where it %s; nor once something was saved, or it is settled',
    async (_, change) => {
      const open = await device(change);
      const vault = await open();
      expect(await answersIn(vault)).toEqual(later);
      expect(new Set(good(await vault.loadCase('one')).lost)).toEqual(new Set(['pupil.a', 'pupil.b', 'list.r.cell']));
      const blank = (await read(vault, 'one')).stored.edits.find(({ path, at }) => path === 'pupil.a' && at === '');
      good(
        await vault.save(
          'one',
          recordsOf({
            edits: [
              { ...edit('again', 'typed again', '2031-02-01T00:00:00Z'), path: 'pupil.a', replaces: [blank?.id ?? ''] },
            ],
          }),
        ),
      );
      const again = await open();
      expect(await answersIn(again)).toEqual({ ...later, 'pupil.a': 'typed again' });
      good(await again.settle('one', () => ({ name: 'Robin', summary: undefined })));
      expect(await answersIn(await open())).toEqual({ ...later, 'pupil.a': 'typed again' });
    },
  );

  test('of a folded answer that was typed into again, it alone is lost', async () => {
    const { name, vault } = await newVault();
    const many = Array.from({ length: 40 }, (_, at) => edit(`e${String(at)}`, `kept ${String(at)}`));
    const newer = { ...edit('newer', 'newer'), path: 'pupil.e0', replaces: ['e0'] };
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [...many, newer] })));
    good(await vault.tidy('one', () => ({ name: 'Robin', summary: undefined })));
    good(await vault.save('one', recordsOf({ edits: [{ ...newer, value: 'newest', at: '2031-02-01T00:00:00Z' }] })));
    await vault.lock();
    await tamper(name, 'manifests', (row) => ({ ...row, sealed: new Uint8Array(20) }));
    await tamper(name, 'records', (row) => ({ ...row, sealed: new Uint8Array(20) }));
    const again = good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
    const answers = await answersIn(again);
    expect(answers['pupil.e0']).toBeUndefined();
    expect(Object.keys(answers)).toHaveLength(39);
    expect(good(await again.loadCase('one')).lost).toEqual(['pupil.e0']);
  });

  test('all answers are shown where the manifest alone is damaged', async () => {
    const open = await device(() => Promise.resolve());
    expect(await answersIn(await open())).toEqual({
      ...later,
      'pupil.a': 'newer',
      'pupil.b': 'kept',
      'list.r.cell': 'in the row',
    });
  });
});
