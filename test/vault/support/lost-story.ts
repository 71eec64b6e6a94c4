import type { CaseRecord } from '../../../src/case/record.ts';
import { storedCase } from '../../../src/case/stored-case.ts';
import { readStored } from '../../../src/reading/read-stored.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { newDoor } from '../../../src/vault/store/door.ts';
import { unlockVault } from '../../../src/vault/unlock.ts';
import type { Vault } from '../../../src/vault/vault.ts';
import { typedDate } from '../../case/case-of.ts';
import { recordsOf } from '../../case/records-of.ts';
import { day } from '../../domain/some-dates.ts';
import { agreedSample } from '../../life/agreed-sample.ts';
import type { TypedOrCleared } from '../../life/lived.ts';
import { LivedCase } from '../../life/lived.ts';
import { flexiPlain } from '../../scenarios/flexi-plain.ts';
import { good, light, newVault, PASSPHRASE, tamper } from './device.ts';

export const TODAY = day('2027-01-26');

/** What was typed, one batch after the other, into a case that is agreed. */
export interface Story {
  readonly agreed?: () => LivedCase;
  readonly typed: readonly TypedOrCleared[];
  /** The answer of which the last edit is lost. */
  readonly lost: string;
  /** Other answers of which the last edit is lost too. */
  readonly too?: readonly string[];
  /** How many edits of it come after the lost one. */
  readonly later?: number;
}

export const agreedFlexi = (): LivedCase => {
  const lived = new LivedCase('flexi', new Map(flexiPlain), '2027-01-05T09:00');
  lived.sign('2027-01-05T10:00', { document: 'agreement', role: 'parent' });
  lived.sign('2027-01-05T10:05', { document: 'agreement', role: 'head' });
  return lived;
};

/** How a case reads once the last edit of an answer is lost: before it is settled, and since. */
/** Which rows of a case are damaged: its records by number, and its manifest or not. */
interface Gone {
  readonly numbers: ReadonlySet<number | undefined>;
  readonly manifest?: boolean;
}

const damaged = (row: Record<string, unknown>) => ({ ...row, sealed: new Uint8Array(20) });

/** How a case reads once some of its rows are damaged: before that is settled, and since. */
export async function readDamaged(
  records: readonly CaseRecord[],
  { numbers, manifest = false }: Gone,
  on = TODAY,
): Promise<readonly Reading[]> {
  const { name, vault } = await newVault();
  good(await vault.beginCase('one', records, { name: 'Robin', summary: undefined }));
  await vault.lock();
  await tamper(name, 'records', (row) => (numbers.has(Number(row['number'])) ? damaged(row) : row));
  if (manifest) await tamper(name, 'manifests', (row) => (row['caseId'] === 'one' ? damaged(row) : row));
  const open = async () => good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
  const readingIn = async (from: Vault) =>
    readStored(storedCase('one', good(await from.loadCase('one')).records), on, []);
  const opened = await open();
  const before = await readingIn(opened);
  good(await opened.settle('one', () => ({ name: 'Robin', summary: undefined })));
  return [before, await readingIn(await open())];
}

/** The records of a case, and the numbers of those that a story loses. */
export function toldIn({ agreed = agreedSample, typed, lost, too = [], later = 0 }: Story) {
  const lived = agreed();
  typed.forEach((batch, at) => {
    lived.type(`2027-01-${String(20 + at)}T09:00`, batch);
  });
  const records = recordsOf(lived.stored);
  const numbers = new Set(
    [lost, ...too].map((path) => {
      const own = [...records.entries()].filter(([, one]) => one.kind === 'edit' && one.edit.path === path);
      return own.at(-1 - (path === lost ? later : 0))?.[0];
    }),
  );
  return { records, numbers };
}

/** How a case reads once the last edit of an answer is lost: before it is settled, and since. */
export async function readWithout(story: Story, on = TODAY): Promise<readonly Reading[]> {
  const { records, numbers } = toldIn(story);
  return readDamaged(records, { numbers }, on);
}

export const withdrawn = (on: string): TypedOrCleared => ({
  'running.withdrawn-on': typedDate(on),
  'running.withdrawn-by': 'Robin Fielding',
  'running.withdrawn-how': 'told',
});
export const moved = (on: string): TypedOrCleared => ({
  'running.ended-by': 'moved',
  'running.ended-on': typedDate(on),
});
export const review = (agreed: 'yes' | 'no', on = '2027-01-18'): TypedOrCleared => ({
  'held-reviews.h': '1',
  'held-reviews.h.on': typedDate(on),
  'held-reviews.h.kind': 'weekly',
  'held-reviews.h.parent-agreed': agreed,
  ...(agreed === 'no'
    ? { 'held-reviews.h.refused-by': 'Robin Fielding', 'held-reviews.h.refused-how': 'told' }
    : { 'held-reviews.h.refused-by': null, 'held-reviews.h.refused-how': null }),
});

export const says = (how: string, saidOn?: string) => ({
  state: 'ended',
  ending: { how, ...(saidOn === undefined ? {} : { saidOn }) },
});
