import { expect, test } from 'vitest';
import { conflicts, currentAnswers, mergeEdits } from '../../src/case/current.ts';
import { lostEdit } from '../../src/case/edit.ts';
import { lostAnswers } from '../../src/case/lost-answer.ts';
import { storedCase } from '../../src/case/stored-case.ts';
import { readStored } from '../../src/reading/read-all.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { blanksOf } from '../../src/vault/store/lost-answers.ts';
import { unlockVault } from '../../src/vault/unlock.ts';
import { recordsOf } from '../case/records-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, socialWorkerSays, withSocialWorker } from '../life/agreed-sample.ts';
import { edit, good, light, newVault, PASSPHRASE, tamper } from './support/device.ts';

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
