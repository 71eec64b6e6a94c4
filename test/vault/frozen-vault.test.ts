import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { frozenLetters, frozenVault, ofCase, type KeptCase, type ToldCase } from './support/frozen-files.ts';
import { editNow, good, openCopies, restore, SETTINGS_ID, unlock, type StoredCase } from './support/frozen-vault.ts';
import { daysOf, keptOf, signed, toldOf, wordsOf } from './support/seen.ts';

const idOf = ({ head }: StoredCase): string => head.id;

function oneOf(cases: readonly StoredCase[], id: string): StoredCase {
  const found = cases.find((stored) => idOf(stored) === id);
  if (found === undefined) throw new Error(`no case: ${id}`);
  return found;
}

const openers = ['passphrase', 'recovery-key'] as const;

describe.each(['vault-1', 'vault-2'] as const)('the frozen %s', (name) => {
  const frozen = frozenVault(name);
  const { kept, told } = frozen;
  const ids = Object.keys(kept.cases).sort();
  const keptIn = (id: string): KeptCase => ofCase(kept.cases, id);
  const toldOn = (id: string): ToldCase => ofCase(told.cases, id);

  /** What is told of a case, of the papers those that were frozen. */
  const toldNow = async (stored: StoredCase, all: readonly StoredCase[]): Promise<ToldCase> => {
    const now = await toldOf(stored, all, told.today);
    const papers = Object.keys(toldOn(idOf(stored)).papers);
    return { ...now, papers: Object.fromEntries(Object.entries(now.papers).filter(([id]) => papers.includes(id))) };
  };

  beforeEach(async () => {
    await restore(frozen);
  });

  test.each(openers)('opens by its %s with all it held', async (by) => {
    const vault = await unlock(frozen, by);
    const { cases, damaged } = good(await vault.loadCases());
    expect(damaged).toEqual([]);
    expect(cases.map(idOf).sort()).toEqual(ids);
    for (const stored of cases) expect(wordsOf(stored), idOf(stored)).toEqual(keptIn(idOf(stored)).answers);
    const settings = good(await vault.loadCase(SETTINGS_ID));
    expect(settings.damaged).toEqual([]);
    expect(wordsOf(settings.stored)).toEqual(kept.settings);
  });

  test.each(ids)('%s: the same answers, conflicts, place and signatures', async (id) => {
    const { cases } = good(await (await unlock(frozen)).loadCases());
    expect(keptOf(oneOf(cases, id))).toEqual(keptIn(id));
  });

  test.each(ids)('%s: the same state, hours, findings and papers are told', async (id) => {
    const { cases } = good(await (await unlock(frozen)).loadCases());
    expect(await toldNow(oneOf(cases, id), cases)).toEqual(toldOn(id));
  });

  test('each signature has the hash of what it covers', async () => {
    const { cases } = good(await (await unlock(frozen)).loadCases());
    for (const { id, hash, covered } of cases.flatMap((stored) => stored.signatures))
      expect(createHash('sha256').update(covered).digest('hex'), id).toBe(hash);
  });

  test('is signed and typed into again, and is read back with what was there', async () => {
    const vault = await unlock(frozen);
    const { cases } = good(await vault.loadCases());
    const before = oneOf(cases, 'changed');
    const at = `${told.today}T09:00:00.000Z`;
    const given = await signed(before, cases, {
      id: 'again',
      document: 'consent',
      role: 'parent',
      name: 'Robin Fielding',
      capacity: 'Father',
      decision: 'agree',
      remark: '',
      how: { kind: 'typed' },
      at,
    });
    const edit = editNow('new', 'plan.aim', 'Every lesson by 8 February.', at);
    good(await vault.save('changed', { signatures: [given], edits: [edit] }));
    await vault.lock();

    const again = good(await (await unlock(frozen)).loadCases());
    expect(again.damaged).toEqual([]);
    const stored = oneOf(again.cases, 'changed');
    expect(stored.signatures).toEqual([...before.signatures, given]);
    expect(wordsOf(stored)).toEqual({ ...keptIn('changed').answers, 'plan.aim': edit.value });
    const now = await toldNow(stored, again.cases);
    // The new one covers the plan too, and its aim was changed after it; those of before cover the consent form alone.
    expect(now.signatures).toEqual([...toldOn('changed').signatures, { id: 'again', void: true }]);
  });

  test('remembers nobody, and then whoever says that they work here, beside all it held', async () => {
    const vault = await unlock(frozen);
    expect(await vault.staff()).toEqual([]);
    await vault.remember({ name: 'Jo Carter', role: 'Head of Year' });
    await vault.lock();

    const again = await unlock(frozen);
    expect(await again.staff()).toEqual([{ name: 'Jo Carter', role: 'Head of Year' }]);
    const settings = good(await again.loadCase(SETTINGS_ID));
    expect(settings.damaged).toEqual([]);
    expect(wordsOf(settings.stored)).toEqual(kept.settings);
    expect(settings.stored.newer).toBe(0);
  });

  test('a record that is missing is told as damage, and nothing else is lost', async () => {
    await restore(frozen, (table, row) => !(table === 'records' && row['caseId'] === 'running' && row['number'] === 5));
    const { cases, damaged } = good(await (await unlock(frozen)).loadCases());
    expect(damaged).toEqual(['running/5']);
    expect(cases.map(idOf).sort()).toEqual(ids);
    for (const stored of cases) {
      const { answers, signatures } = keptIn(idOf(stored));
      const words = wordsOf(stored);
      expect(answers, idOf(stored)).toMatchObject(words);
      expect(Object.keys(words), idOf(stored)).toHaveLength(
        Object.keys(answers).length - (idOf(stored) === 'running' ? 1 : 0),
      );
      expect(stored.signatures.map(({ id }) => id)).toEqual(signatures.map(({ id }) => id));
    }
  });

  test.each(openers)('sealed copies open by the %s, without the vault', async (by) => {
    const { cases } = good(await (await unlock(frozen)).loadCases());
    const copies = await openCopies(frozen, by);
    expect([...copies.keys()]).toEqual([
      ...(name === 'vault-1' ? ['draft', 'refused', 'changed', 'declined'] : ['changed', 'declined']),
      SETTINGS_ID,
    ]);
    for (const [id, copy] of copies) {
      if (id === SETTINGS_ID) expect(wordsOf(copy)).toEqual(kept.settings);
      else {
        // A copy does not hold the place.
        expect({ place: keptIn(id).place, ...keptOf(copy) }, id).toEqual(keptIn(id));
        expect(await toldNow(copy, cases), id).toEqual(toldOn(id));
      }
    }
  });
});

describe('the frozen vault-2, letter for letter', () => {
  const frozen = frozenVault('vault-2');
  const letters = frozenLetters('vault-2');

  beforeEach(async () => {
    await restore(frozen);
  });

  test.each(Object.keys(letters))('%s: the same records, and the same hours on each day', async (id) => {
    const vault = await unlock(frozen);
    const { records, days } = ofCase(letters, id);
    expect(await vault.hashOf(id)).toBe(records);
    expect(daysOf(wordsOf(good(await vault.loadCase(id)).stored))).toEqual(days);
  });

  test('each signature says who made it, on which device, after what, and over which hours', async () => {
    const { cases } = good(await (await unlock(frozen)).loadCases());
    const devices = new Set(cases.flatMap(({ signatures }) => signatures.map(({ device }) => device)));
    expect([...devices]).toEqual([expect.any(String)]);
    for (const stored of cases)
      for (const { id, by, after, answers = {}, schema } of stored.signatures) {
        expect(daysOf(answers), id).toEqual(ofCase(letters, idOf(stored)).signedDays);
        expect({ by, schema }, id).toEqual({ by: { name: 'Jo Carter', role: 'Head of Year' }, schema: 2 });
        expect(after?.rest, id).toMatch(/^[\da-f]{64}$/u);
      }
  });
});
