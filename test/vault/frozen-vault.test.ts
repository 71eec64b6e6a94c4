import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  editNow,
  expected,
  good,
  openCopies,
  restore,
  seenOf,
  SETTINGS_ID,
  signed,
  unlock,
  wordsOf,
  type Seen,
  type StoredCase,
} from './support/frozen-vault.ts';

const ids = Object.keys(expected.cases).sort();

function frozen(id: string): Seen {
  const seen = expected.cases[id];
  if (seen === undefined) throw new Error(`not frozen: ${id}`);
  return seen;
}

const idOf = ({ head }: StoredCase): string => head.id;

/** What is seen, of the papers those that were frozen. */
async function seenNow(stored: StoredCase, all: readonly StoredCase[]): Promise<Seen> {
  const seen = await seenOf(stored, all);
  const kept = Object.keys(frozen(idOf(stored)).papers);
  return { ...seen, papers: Object.fromEntries(Object.entries(seen.papers).filter(([id]) => kept.includes(id))) };
}

function oneOf(cases: readonly StoredCase[], id: string): StoredCase {
  const found = cases.find((stored) => idOf(stored) === id);
  if (found === undefined) throw new Error(`no case: ${id}`);
  return found;
}

describe('a vault of version 1', () => {
  beforeEach(async () => {
    await restore();
  });

  test.each(['passphrase', 'recovery-key'] as const)('opens by its %s with all it held', async (by) => {
    const vault = await unlock(by);
    const { cases, damaged } = good(await vault.loadCases());
    expect(damaged).toEqual([]);
    expect(cases.map(idOf).sort()).toEqual(ids);
    for (const stored of cases) expect(wordsOf(stored), idOf(stored)).toEqual(frozen(idOf(stored)).answers);
    const settings = good(await vault.loadCase(SETTINGS_ID));
    expect(settings.damaged).toEqual([]);
    expect(wordsOf(settings.stored)).toEqual(expected.settings);
  });

  test.each(ids)('%s: the same words, hours, signatures, state, findings and papers', async (id) => {
    const { cases } = good(await (await unlock()).loadCases());
    expect(await seenNow(oneOf(cases, id), cases)).toEqual(frozen(id));
  });

  test('each signature has the hash of what it covers', async () => {
    const { cases } = good(await (await unlock()).loadCases());
    const signatures = cases.flatMap((stored) => stored.signatures);
    expect(signatures).toHaveLength(10);
    for (const { id, hash, covered } of signatures)
      expect(createHash('sha256').update(covered).digest('hex'), id).toBe(hash);
  });

  test('is signed and typed into again, and is read back with what was there', async () => {
    const vault = await unlock();
    const { cases } = good(await vault.loadCases());
    const given = await signed(oneOf(cases, 'changed'), cases, {
      id: 'again',
      document: 'consent',
      role: 'parent',
      name: 'Robin Fielding',
      capacity: 'Father',
      decision: 'agree',
      remark: '',
      how: { kind: 'typed' },
      at: '2027-01-18T09:00:00.000Z',
    });
    const edit = editNow('new', 'plan.aim', 'Every lesson by 8 February.', '2027-01-18T09:00:00.000Z');
    good(await vault.save('changed', { signatures: [given], edits: [edit] }));
    await vault.lock();

    const again = good(await (await unlock()).loadCases());
    expect(again.damaged).toEqual([]);
    const stored = oneOf(again.cases, 'changed');
    const before = oneOf(cases, 'changed');
    expect(stored.signatures).toEqual([...before.signatures, given]);
    expect(wordsOf(stored)).toEqual({ ...frozen('changed').answers, 'plan.aim': edit.value });
    const seen = await seenNow(stored, again.cases);
    // The new one covers the plan too, and its aim was changed after it; those of before cover the consent form alone.
    expect(seen.signatures.map((signature) => signature.void)).toEqual([true, true, false, true]);
  });
});

test('a record that is missing is told as damage, and nothing else is lost', async () => {
  await restore((table, row) => !(table === 'records' && row['caseId'] === 'running' && row['number'] === 5));
  const { cases, damaged } = good(await (await unlock()).loadCases());
  expect(damaged).toEqual(['running/5']);
  expect(cases.map(idOf).sort()).toEqual(ids);
  for (const stored of cases) {
    const { answers, signatures } = frozen(idOf(stored));
    const words = wordsOf(stored);
    expect(answers, idOf(stored)).toMatchObject(words);
    expect(Object.keys(words), idOf(stored)).toHaveLength(
      Object.keys(answers).length - (idOf(stored) === 'running' ? 1 : 0),
    );
    expect(stored.signatures.map(({ id }) => id)).toEqual(signatures.map(({ id }) => id));
  }
});

test.each(['passphrase', 'recovery-key'] as const)('sealed copies open by the %s, without the vault', async (by) => {
  await restore();
  const { cases } = good(await (await unlock()).loadCases());
  const copies = await openCopies(by);
  expect([...copies.keys()]).toEqual(['draft', 'refused', 'changed', 'declined', SETTINGS_ID]);
  for (const [id, copy] of copies) {
    if (id === SETTINGS_ID) expect(wordsOf(copy)).toEqual(expected.settings);
    else {
      // A copy does not hold the place.
      expect({ place: frozen(id).place, ...(await seenNow(copy, cases)) }, id).toEqual(frozen(id));
    }
  }
});
