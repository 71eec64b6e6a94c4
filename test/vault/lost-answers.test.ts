import { expect, test } from 'vitest';
import { storedCase } from '../../src/case/stored-case.ts';
import { readStored } from '../../src/reading/read-all.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { unlockVault } from '../../src/vault/unlock.ts';
import { recordsOf } from '../case/records-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, socialWorkerSays, withSocialWorker } from '../life/agreed-sample.ts';
import { good, light, newVault, PASSPHRASE, tamper } from './support/device.ts';

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
