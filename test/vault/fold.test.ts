import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { currentAnswers, mergeEdits } from '../../src/case/current.ts';
import type { CaseRecord } from '../../src/case/record.ts';
import { storedCase } from '../../src/case/stored-case.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { unlockVault } from '../../src/vault/unlock.ts';
import { recordsOf } from '../case/records-of.ts';
import { dump, edit, good, head, light, newVault, PASSPHRASE, read, signature, tamper } from './support/device.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const told = () => ({ name: 'Robin', summary: 'told' });
const many = (from: number, length: number) =>
  Array.from({ length }, (_, at) => edit(`e${String(from + at)}`, `value ${String(from + at)}`));

async function filled() {
  const { vault, name } = await newVault();
  good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: many(0, 50) })));
  good(await vault.save('one', recordsOf({ signatures: [signature('s')], place: { form: 'f', step: 's' } })));
  const reload = async () => good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
  return { vault, name, reload };
}

describe('a case with many records', () => {
  test('is folded into one piece and reads the same, before and after a restart', async () => {
    const { vault, name, reload } = await filled();
    const before = await read(vault, 'one');
    good(await vault.tidy('one', told));
    const { records, pieces } = await dump(name);
    // The place keeps its row.
    expect([records.length, pieces.length]).toEqual([1, 1]);
    expect(await read(vault, 'one')).toEqual(before);
    expect(await read(await reload(), 'one')).toEqual(before);
    expect(good(await vault.listCases()).cases).toMatchObject([{ name: 'Robin', summary: 'told' }]);
  });

  test('is typed into, folded again, and typed into again', async () => {
    const { vault, reload } = await filled();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.nat(60), fc.constant('tidy')), { maxLength: 12 }), async (acts) => {
        for (const act of acts) {
          if (act === 'tidy') good(await vault.tidy('one', told));
          else good(await vault.save('one', recordsOf({ edits: [edit(`e${String(act)}`, `again ${String(act)}`)] })));
        }
        const { stored, damaged } = await read(await reload(), 'one');
        expect(damaged).toEqual([]);
        for (const act of acts)
          if (act !== 'tidy') expect(stored.edits).toContainEqual(edit(`e${String(act)}`, `again ${String(act)}`));
        expect(stored.edits.length).toBeGreaterThanOrEqual(50);
      }),
      { numRuns: 15 },
    );
  });

  test('that is saved while it is folded is left as it is, with the newer word', async () => {
    const { vault, name } = await filled();
    const [folded, saved] = await Promise.all([
      vault.tidy('one', told),
      vault.save('one', recordsOf({ edits: [edit('e0', 'newer')] })),
    ]);
    good(folded);
    good(saved);
    const { stored, damaged } = await read(vault, 'one');
    expect(damaged).toEqual([]);
    expect(stored.edits).toContainEqual(edit('e0', 'newer'));
    expect((await dump(name)).records.length).toBeGreaterThan(1);
  });

  test('stands as it was where the fold fails at any of its writes', async () => {
    const { vault, name } = await filled();
    const before = await dump(name);
    const real = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
    for (const table of ['pieces', 'manifests', 'summaries', 'account']) {
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
        if (this.name === table) throw new DOMException('no', 'DataError');
        return real.call(this, value, key);
      });
      expect((await vault.tidy('one', told)).ok, table).toBe(false);
      vi.restoreAllMocks();
      expect(await dump(name), table).toEqual(before);
    }
  });

  test('is not folded where part of it cannot be read', async () => {
    const { name, reload } = await filled();
    await tamper(name, 'records', (row) => (row['number'] === 7 ? { ...row, sealed: new Uint8Array(40) } : row));
    const before = await dump(name);
    good(await (await reload()).tidy('one', told));
    expect((await dump(name)).records).toEqual(before.records);
    expect((await dump(name)).pieces).toEqual([]);
  });

  test.each([
    ['missing', () => undefined],
    ['damaged', (row: Record<string, unknown>) => ({ ...row, sealed: new Uint8Array(40) })],
  ])('whose piece is %s is told as damaged, with what was typed since', async (_, change) => {
    const { vault, name, reload } = await filled();
    good(await vault.tidy('one', told));
    good(await vault.save('one', recordsOf({ edits: [edit('late', 'typed since')] })));
    await tamper(name, 'pieces', change);
    const { stored, damaged } = await read(await reload(), 'one');
    expect(damaged.length).toBeGreaterThan(50);
    expect(stored.edits).toEqual([edit('late', 'typed since')]);
  });

  test('whose piece was put back as it was is told as damaged, and no older word is shown', async () => {
    const { vault, name, reload } = await filled();
    good(await vault.tidy('one', told));
    const { pieces } = await dump(name);
    good(await vault.save('one', recordsOf({ edits: [...many(60, 40), edit('e0', 'newer')] })));
    good(await vault.tidy('one', told));
    await tamper(name, 'pieces', () => pieces[0]);
    const { stored, damaged } = await read(await reload(), 'one');
    expect(damaged).toContain('one/1');
    expect(stored.edits.map(({ value }) => value)).not.toContain('value 0');
  });
});

/** The answers that are shown and printed. */
const answersIn = (records: readonly CaseRecord[]) => [
  ...currentAnswers(mergeEdits(storedCase('one', records).edits, [])),
];

describe('a value whose successor cannot be read', () => {
  const older = { ...edit('old', 'no risk of self-harm'), path: 'risk.harm' };
  const newer = { ...edit('new', 'risk of self-harm'), path: 'risk.harm', replaces: ['old'] };

  test.each([
    ['damaged', (row: Record<string, unknown>) => ({ ...row, sealed: new Uint8Array(40) })],
    ['missing', () => undefined],
  ])('is not the answer, and the answer is told as lost: %s', async (_, change) => {
    const { vault, name } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [older] })));
    good(await vault.save('one', recordsOf({ edits: [newer] })));
    await tamper(name, 'records', (row) => (row['number'] === 2 ? change(row) : row));
    const again = good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
    const loaded = good(await again.loadCase('one'));
    expect(loaded.lost).toEqual(['risk.harm']);
    expect(answersIn(loaded.records)).toEqual([]);
  });

  test('is no matter where a later one stands', async () => {
    const { vault, name } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [older] })));
    good(await vault.save('one', recordsOf({ edits: [newer] })));
    const last = { ...edit('last', 'none known'), path: 'risk.harm', replaces: ['new'] };
    good(await vault.save('one', recordsOf({ edits: [last] })));
    await tamper(name, 'records', (row) => (row['number'] === 2 ? undefined : row));
    const again = good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
    const loaded = good(await again.loadCase('one'));
    expect(loaded.lost).toEqual([]);
    expect(answersIn(loaded.records)).toEqual([['risk.harm', 'none known']]);
  });
});

test('a row with a huge number does not keep its case, or any other, from opening', async () => {
  const { vault, name } = await newVault();
  good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [edit('a', '1')] })));
  await tamper(name, 'records', (row) => (row['number'] === 1 ? { ...row, number: 50_000_000 } : row));
  const again = good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
  const { damaged } = await read(again, 'one');
  expect([...damaged].sort()).toEqual(['one/1', 'one/50000000']);
  good(await again.save('one', recordsOf({ edits: [edit('b', '2')] })));
});

test('an older piece that was put back is refused, and what it says is no answer', async () => {
  const { name, vault } = await newVault();
  const many = (batch: string) => Array.from({ length: 40 }, (_, at) => edit(`${batch}${String(at)}`, batch));
  good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: many('first') })));
  good(await vault.tidy('one', () => ({ name: 'one', summary: 1 })));
  const { pieces } = await dump(name);
  const later = many('later').map((each, at) => ({
    ...each,
    path: `pupil.first${String(at)}`,
    replaces: [`first${String(at)}`],
  }));
  good(await vault.save('one', recordsOf({ edits: later })));
  good(await vault.tidy('one', () => ({ name: 'one', summary: 1 })));
  await vault.lock();
  await tamper(name, 'pieces', () => pieces[0]);
  const again = good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
  const { stored, damaged } = await read(again, 'one');
  expect(damaged).toContain('one/piece');
  expect([...currentAnswers(mergeEdits(stored.edits, []))]).toEqual([]);
});
