import { expect, test, vi } from 'vitest';
import { createCaseStore } from '../../src/app/case-store.ts';
import { createOpenWork } from '../../src/app/open-work.ts';
import type * as told from '../../src/app/told.ts';
import { currentAnswers, mergeEdits } from '../../src/case/current.ts';
import { ok } from '../../src/domain/result.ts';
import { recordsOf } from '../case/records-of.ts';
import { day } from '../domain/some-dates.ts';
import { countingPen } from '../machines/counting-pen.ts';
import { plain } from '../screens/support/answers.ts';
import { CASE_ID, storedCase } from '../screens/support/memory-store.ts';
import { good, newVault } from '../vault/support/device.ts';

vi.mock('../../src/app/told.ts', async (original) => ({
  ...(await original<typeof told>()),
  toldOfOpen: () => {
    throw new Error('this part of the program is gone, or a rule fails');
  },
}));

/** A store over a vault with one case. */
async function storeWithCase() {
  const { vault } = await newVault();
  good(await vault.beginCase(CASE_ID, recordsOf(storedCase(plain))));
  const pen = { ...countingPen(), today: () => day('2027-01-07') };
  const work = createOpenWork(pen, () => undefined);
  const open = { vault, person: { name: 'Ines Alder', role: 'SENCO' } };
  return {
    work,
    store: createCaseStore(
      () => open,
      work,
      pen,
      () => undefined,
    ),
  };
}

test('where nothing can be told of a case to the list, what was typed is saved all the same', async () => {
  const { store, work } = await storeWithCase();
  const opened = good(await store.open(CASE_ID));
  opened.log.send({ type: 'ANSWER', path: 'pupil.name', value: 'Sam Fieldings' });
  expect(await work.save()).toEqual(ok(null));
  const { edits } = good(await store.one(CASE_ID));
  expect(currentAnswers(mergeEdits(edits, [])).get('pupil.name')).toBe('Sam Fieldings');
});
