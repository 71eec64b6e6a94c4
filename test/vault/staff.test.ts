import { expect, test } from 'vitest';
import { keepStaff, readStaff, remember } from '../../src/app/staff-store.ts';
import { SETTINGS_ID } from '../../src/case/stored-case.ts';
import { fail } from '../../src/domain/result.ts';
import { openExport } from '../../src/vault/bundle/open-export.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { unlockVault } from '../../src/vault/unlock.ts';
import { recordsOf } from '../case/records-of.ts';
import { dump, edit, good, light, newVault, PASSPHRASE } from './support/device.ts';

const ines = { name: 'Ines Alder', role: 'SENCO' };
const pat = { name: 'Pat Headley', role: 'Headteacher' };
const secret = { kind: 'passphrase', typed: PASSPHRASE } as const;

test('who works here is one record of the settings, which is written over: who is removed is in it no more', async () => {
  const { vault, name } = await newVault();
  expect(good(await readStaff(vault))).toEqual([]);
  good(await remember(vault, ines));
  good(await remember(vault, pat));
  const rows = async () => (await dump(name)).records.map(({ number, revision }) => ({ number, revision }));
  expect(await rows()).toEqual([
    { number: 0, revision: 1 },
    { number: 1, revision: 2 },
  ]);
  good(await keepStaff({ vault, person: pat }, [pat]));
  const { records } = good(await vault.loadCase(SETTINGS_ID));
  expect(records).toEqual([
    expect.objectContaining({ kind: 'head', head: expect.objectContaining({ begunBy: ines }) as unknown }),
    { kind: 'staff', staff: [pat] },
  ]);
  const again = good(await unlockVault(newDoor(name), secret, light));
  expect(good(await readStaff(again))).toEqual([pat]);
});

test('one who is remembered is not written again', async () => {
  const { vault, name } = await newVault();
  good(await remember(vault, ines));
  const before = await dump(name);
  good(await remember(vault, { name: 'ines alder', role: 'Senco' }));
  expect(await dump(name)).toEqual(before);
});

test('who works here keeps a row of its own beside the piece, and goes into no copy', async () => {
  const { vault, name } = await newVault();
  good(await remember(vault, ines));
  const facts = Array.from({ length: 40 }, (_, at) => edit(`e${String(at)}`, String(at)));
  good(await vault.save(SETTINGS_ID, recordsOf({ edits: facts })));
  good(await vault.tidy(SETTINGS_ID, () => ({ name: '', summary: undefined })));
  const { pieces, records } = await dump(name);
  expect([pieces.length, records.length]).toEqual([1, 1]);
  expect(good(await readStaff(vault))).toEqual([ines]);
  const copy = good(await vault.emergencyExport(SETTINGS_ID, []));
  const { records: copied } = good(await openExport(copy, secret, light));
  expect(copied.map(({ kind }) => kind).filter((kind) => kind !== 'edit')).toEqual(['head']);
});

test('who cannot be read is never written over', async () => {
  const { vault } = await newVault();
  const lost = fail({ kind: 'store-lost' } as const);
  const torn = { ...vault, loadCase: () => Promise.resolve(lost) };
  good(await remember(vault, pat));
  expect(await remember(torn, ines)).toEqual(lost);
  expect(good(await readStaff(vault))).toEqual([pat]);
});
