import { beforeEach, describe, expect, test } from 'vitest';
import { mergeEdits } from '../../src/case/current.ts';
import type { Signature } from '../../src/case/signature.ts';
import type { StoredCase } from '../../src/case/stored-case.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { walk } from '../../src/forms/walk.ts';
import { decided } from '../../src/life/agreements.ts';
import type { AgreedVersion } from '../../src/life/versions.ts';
import { versionsOf } from '../../src/life/versions.ts';
import { frozenLetters, frozenVault, ofCase } from '../vault/support/frozen-files.ts';
import { good, restore, unlock } from '../vault/support/frozen-vault.ts';
import { daysOf } from '../vault/support/seen.ts';

/** The versions of a frozen case. */
function versionsIn({ signatures, events, edits }: StoredCase): readonly AgreedVersion[] {
  const merged = mergeEdits(edits, []);
  return versionsOf(decided(signatures, events, merged), merged);
}

function withoutAnswers(signature: Signature): Signature {
  const stripped = { ...signature };
  delete stripped.answers;
  return stripped;
}

/** The hours that a version was signed with, by the day. */
const hoursIn = ({ answers }: AgreedVersion): Readonly<Record<string, string>> => daysOf(Object.fromEntries(answers));

/** Four weeks of the plain case from a Monday in January 2027, as the consent form of that day said them. */
const plainHours: Readonly<Record<string, string>> = Object.fromEntries(
  [
    { until: '12:00', days: ['01-11', '01-12', '01-13', '01-14', '01-15'] },
    { until: '13:00', days: ['01-18', '01-19', '01-20', '01-21', '01-22'] },
    { until: '14:00', days: ['01-25', '01-26', '01-27', '01-28', '01-29'] },
    { until: '14:30', days: ['02-01', '02-02', '02-03', '02-04', '02-05'] },
  ].flatMap(({ until, days }) => days.map((one): [string, string] => [`2027-${one}`, `08:45 to ${until}`])),
);

describe('signatures of before versions, of vault-1', () => {
  const frozen = frozenVault('vault-1');

  const caseCalled = async (id: string): Promise<StoredCase> => {
    const { cases } = good(await (await unlock(frozen)).loadCases());
    const found = cases.find(({ head }) => head.id === id);
    if (found === undefined) throw new Error(`no case: ${id}`);
    return found;
  };

  beforeEach(async () => {
    await restore(frozen);
  });

  // In `changed` the Monday of week 2 was made to end at noon afterwards.
  test.each(['running', 'changed'])('%s has its version 1, with the hours it was signed with', async (id) => {
    const versions = versionsIn(await caseCalled(id));
    expect(versions.map(({ number, from, agreedOn }) => ({ number, from, agreedOn }))).toEqual([
      { number: 1, from: { day: '2027-01-11', half: 'am' }, agreedOn: '2027-01-07' },
    ]);
    expect(versions.map(hoursIn)).toEqual([plainHours]);
  });

  test('flexi has its version 1', async () => {
    const [version, ...more] = versionsIn(await caseCalled('flexi'));
    expect(more).toEqual([]);
    expect(version).toMatchObject({ number: 1, document: 'agreement', agreedOn: '2027-01-07', start: '2027-01-11' });
  });

  test.each(['draft', 'refused', 'declined'])('%s has none', async (id) => {
    expect(versionsIn(await caseCalled(id))).toEqual([]);
  });
});

describe('signatures of before versions, of vault-2', () => {
  const frozen = frozenVault('vault-2');
  const letters = frozenLetters('vault-2');
  const agreed = ['changed', 'closed-day', 'flexi', 'full-time', 'medium', 'running', 'withdrawn'];

  const casesNow = async (): Promise<readonly StoredCase[]> => good(await (await unlock(frozen)).loadCases()).cases;

  beforeEach(async () => {
    await restore(frozen);
  });

  test('each case that both signed has its version 1, with the hours it was signed with, and no other has one', async () => {
    const cases = await casesNow();
    const withVersions = cases.filter((stored) => versionsIn(stored).length > 0);
    expect(withVersions.map(({ head }) => head.id).sort()).toEqual(agreed);
    for (const stored of withVersions) {
      const [version, ...more] = versionsIn(stored);
      expect(more).toEqual([]);
      expect(version?.number).toBe(1);
      expect(version && hoursIn(version), stored.head.id).toEqual(ofCase(letters, stored.head.id).signedDays);
    }
  });

  test('without the answers that they kept, the same is put together from what was typed', async () => {
    let compared = 0;
    for (const stored of await casesNow()) {
      const kept = versionsIn(stored);
      const rebuilt = versionsIn({ ...stored, signatures: stored.signatures.map(withoutAnswers) });
      expect(rebuilt.map(({ number, from, start, end }) => ({ number, from, start, end }))).toEqual(
        kept.map(({ number, from, start, end }) => ({ number, from, start, end })),
      );
      rebuilt.forEach(({ answers }, index) => {
        const was = Object.fromEntries(kept[index]?.answers ?? []);
        // What is typed and not asked is in no signature.
        expect(Object.fromEntries(walk(caseForms, answers).answers), stored.head.id).toEqual(was);
        compared += Object.keys(was).length;
      });
    }
    expect(compared).toBeGreaterThan(500);
  });
});
