import { describe, expect, test } from 'vitest';
import { newDoor } from '../../src/vault/store/door.ts';
import { unlockVault } from '../../src/vault/unlock.ts';
import { recordsOf } from '../case/records-of.ts';
import { dump, edit, good, head, light, newVault, PASSPHRASE, tamper, type Row, readAll } from './support/device.ts';

// In each case record 0 is the head, 1 is edit a, 2 is edit b.
async function twoCases() {
  const { vault, name } = await newVault();
  for (const id of ['one', 'two'])
    good(
      await vault.beginCase(
        id,
        recordsOf({ head: head(id), edits: [edit('a', `a of ${id}`), edit('b', `b of ${id}`)] }),
      ),
    );
  return { vault, name };
}

async function reload(name: string) {
  const vault = good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
  const { cases, damaged } = await readAll(vault);
  return {
    vault,
    damaged,
    values: cases.flatMap(({ edits }) => edits.map(({ value }) => value).filter((value) => value !== null)).sort(),
  };
}

const is = (row: Row, caseId: string, number: number) => row['caseId'] === caseId && row['number'] === number;
const all = ['a of one', 'a of two', 'b of one', 'b of two'];
const without = (...gone: string[]) => all.filter((value) => !gone.includes(value));

describe('what is refused and named, while the rest is still read', () => {
  test('nothing, where nothing was changed', async () => {
    const { name } = await twoCases();
    expect(await reload(name)).toMatchObject({ damaged: [], values: all });
  });

  test('the sealed bytes of two records of a case, swapped', async () => {
    const { name } = await twoCases();
    await tamper(name, 'records', (row, rows) => {
      const other = is(row, 'one', 1)
        ? rows.find((it) => is(it, 'one', 2))
        : is(row, 'one', 2)
          ? rows.find((it) => is(it, 'one', 1))
          : row;
      return { ...row, nonce: other?.['nonce'], sealed: other?.['sealed'] };
    });
    expect(await reload(name)).toMatchObject({ damaged: ['one/1', 'one/2'], values: without('a of one', 'b of one') });
  });

  test('the sealed bytes of the same record of two cases, swapped', async () => {
    const { name } = await twoCases();
    await tamper(name, 'records', (row, rows) => {
      if (row['number'] !== 1) return row;
      const other = rows.find((it) => is(it, row['caseId'] === 'one' ? 'two' : 'one', 1));
      return { ...row, nonce: other?.['nonce'], sealed: other?.['sealed'] };
    });
    expect(await reload(name)).toMatchObject({ damaged: ['one/1', 'two/1'], values: without('a of one', 'a of two') });
  });

  test('the wrapped keys of two cases, swapped', async () => {
    const { name } = await twoCases();
    await tamper(name, 'cases', (row, rows) => ({ ...row, key: rows.find((it) => it['id'] !== row['id'])?.['key'] }));
    expect(await reload(name)).toMatchObject({ damaged: ['one', 'two'], values: [] });
  });

  test('a record put back whole as it was before the last save', async () => {
    const { vault, name } = await twoCases();
    const { records: old } = await dump(name);
    good(await vault.save('one', recordsOf({ edits: [edit('a', 'newer')] })));
    await tamper(name, 'records', (row) => (is(row, 'one', 1) ? old.find((it) => is(it, 'one', 1)) : row));
    expect(await reload(name)).toMatchObject({ damaged: ['one/1'], values: without('a of one') });
  });

  test('an old record under the new revision', async () => {
    const { vault, name } = await twoCases();
    const { records: old } = await dump(name);
    good(await vault.save('one', recordsOf({ edits: [edit('a', 'newer')] })));
    await tamper(name, 'records', (row) =>
      is(row, 'one', 1) ? { ...old.find((it) => is(it, 'one', 1)), revision: 2 } : row,
    );
    expect(await reload(name)).toMatchObject({ damaged: ['one/1'], values: without('a of one') });
  });

  test('a manifest put back as it was: named, and the newer word still read', async () => {
    const { vault, name } = await twoCases();
    const { manifests: old } = await dump(name);
    good(await vault.save('one', recordsOf({ edits: [edit('a', 'newer')] })));
    await tamper(name, 'manifests', (row) => old.find((it) => it['caseId'] === row['caseId']));
    expect(await reload(name)).toMatchObject({
      damaged: ['one/manifest'],
      values: [...without('a of one'), 'newer'].sort(),
    });
  });

  test.each(['sealed', 'nonce'])('a record with one bit of its %s flipped', async (part) => {
    const { name } = await twoCases();
    await tamper(name, 'records', (row) => {
      const bytes = row[part];
      return is(row, 'two', 2) && bytes instanceof Uint8Array
        ? { ...row, [part]: bytes.map((byte, at) => (at === 3 ? byte ^ 1 : byte)) }
        : row;
    });
    expect(await reload(name)).toMatchObject({ damaged: ['two/2'], values: without('b of two') });
  });

  test.each([
    ['cut short', { sealed: new Uint8Array(4) }],
    ['of another shape', { sealed: 'text' }],
    ['with an impossible revision', { revision: -1 }],
  ])('a record %s', async (_, change) => {
    const { name } = await twoCases();
    await tamper(name, 'records', (row) => (is(row, 'two', 2) ? { ...row, ...change } : row));
    expect(await reload(name)).toMatchObject({ damaged: ['two/2'], values: without('b of two') });
  });

  test('a record that is gone', async () => {
    const { name } = await twoCases();
    await tamper(name, 'records', (row) => (is(row, 'two', 2) ? undefined : row));
    expect(await reload(name)).toMatchObject({ damaged: ['two/2'], values: without('b of two') });
  });

  test('a case whose key is gone', async () => {
    const { name } = await twoCases();
    await tamper(name, 'cases', (row) => (row['id'] === 'two' ? undefined : row));
    expect(await reload(name)).toMatchObject({ damaged: ['two'], values: ['a of one', 'b of one'] });
  });

  test('the manifest of a case, its answers still read', async () => {
    const { name } = await twoCases();
    await tamper(name, 'manifests', (row) => (row['caseId'] === 'two' ? undefined : row));
    expect(await reload(name)).toMatchObject({ damaged: ['two/manifest'], values: all });
  });
});

describe('after damage', () => {
  test('nothing is saved under a key that is no longer stored: what is saved could never be read again', async () => {
    const { vault, name } = await twoCases();
    await tamper(name, 'cases', (row) => (row['id'] === 'two' ? undefined : row));
    const before = await dump(name);
    expect(await vault.save('two', recordsOf({ edits: [edit('a', 'newer')] }))).toEqual({
      ok: false,
      error: { kind: 'damaged-record', record: 'two' },
    });
    expect(await dump(name)).toEqual(before);
  });

  test('the damaged record stays on the disk as it was, and the edit can be saved again beside it', async () => {
    const { name } = await twoCases();
    await tamper(name, 'records', (row) => (is(row, 'one', 1) ? { ...row, sealed: new Uint8Array([1, 2, 3]) } : row));
    const { vault } = await reload(name);
    good(await vault.save('one', recordsOf({ edits: [edit('a', 'typed again')] })));
    expect((await dump(name)).records.find((row) => is(row, 'one', 1))).toMatchObject({
      sealed: new Uint8Array([1, 2, 3]),
    });
    expect(await reload(name)).toMatchObject({
      damaged: ['one/1'],
      values: [...without('a of one'), 'typed again'].sort(),
    });
  });

  test('the answers of a case whose head is damaged are still read', async () => {
    const { name } = await twoCases();
    await tamper(name, 'records', (row) => (is(row, 'one', 0) ? { ...row, sealed: new Uint8Array(40) } : row));
    expect(await reload(name)).toMatchObject({ damaged: ['one/0'], values: all });
  });
});
