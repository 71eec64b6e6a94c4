import { describe, expect, test } from 'vitest';
import { EDIT_SCHEMA, lostEdit } from '../../src/case/edit.ts';
import { storedCase } from '../../src/case/stored-case.ts';
import { copyOf } from '../../src/case/typed.ts';
import { readStored } from '../../src/reading/read-all.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { caseLine } from '../../src/screens/shared/case-line.ts';
import { mayHaveEndedWords } from '../../src/screens/words/may-have-ended-words.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { unlockVault } from '../../src/vault/unlock.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { typedDate } from '../case/case-of.ts';
import { recordsOf } from '../case/records-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, sampleCase, socialWorkerSays, withSocialWorker } from '../life/agreed-sample.ts';
import type { TypedOrCleared } from '../life/lived.ts';
import { LivedCase } from '../life/lived.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { good, light, newVault, PASSPHRASE, tamper } from './support/device.ts';

const TODAY = day('2027-01-26');

/** What was typed, one batch after the other, into a case that is agreed. */
interface Story {
  readonly agreed?: () => LivedCase;
  readonly typed: readonly TypedOrCleared[];
  /** The answer of which the last edit is lost. */
  readonly lost: string;
  /** Other answers of which the last edit is lost too. */
  readonly too?: readonly string[];
  /** How many edits of it come after the lost one. */
  readonly later?: number;
}

const agreedFlexi = (): LivedCase => {
  const lived = new LivedCase('flexi', new Map(flexiPlain), '2027-01-05T09:00');
  lived.sign('2027-01-05T10:00', { document: 'agreement', role: 'parent' });
  lived.sign('2027-01-05T10:05', { document: 'agreement', role: 'head' });
  return lived;
};

/** How a case reads once the last edit of an answer is lost: before it is settled, and since. */
async function readWithout(
  { agreed = agreedSample, typed, lost, too = [], later = 0 }: Story,
  on = TODAY,
): Promise<readonly Reading[]> {
  const lived = agreed();
  typed.forEach((batch, at) => {
    lived.type(`2027-01-${String(20 + at)}T09:00`, batch);
  });
  const records = recordsOf(lived.stored);
  const gone = new Set(
    [lost, ...too].map((path) => {
      const own = [...records.entries()].filter(([, one]) => one.kind === 'edit' && one.edit.path === path);
      return own.at(-1 - (path === lost ? later : 0))?.[0];
    }),
  );
  const { name, vault } = await newVault();
  good(await vault.beginCase('one', records, { name: 'Robin', summary: undefined }));
  await vault.lock();
  await tamper(name, 'records', (row) =>
    gone.has(Number(row['number'])) ? { ...row, sealed: new Uint8Array(20) } : row,
  );
  const open = async () => good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
  const readingIn = async (from: Vault) =>
    readStored(storedCase('one', good(await from.loadCase('one')).records), on, []);
  const damaged = await open();
  const before = await readingIn(damaged);
  good(await damaged.settle('one', () => ({ name: 'Robin', summary: undefined })));
  return [before, await readingIn(await open())];
}

const withdrawn = (on: string): TypedOrCleared => ({
  'running.withdrawn-on': typedDate(on),
  'running.withdrawn-by': 'Robin Fielding',
  'running.withdrawn-how': 'told',
});
const moved = (on: string): TypedOrCleared => ({ 'running.ended-by': 'moved', 'running.ended-on': typedDate(on) });
const review = (agreed: 'yes' | 'no', on = '2027-01-18'): TypedOrCleared => ({
  'held-reviews.h': '1',
  'held-reviews.h.on': typedDate(on),
  'held-reviews.h.kind': 'weekly',
  'held-reviews.h.parent-agreed': agreed,
  ...(agreed === 'no'
    ? { 'held-reviews.h.refused-by': 'Robin Fielding', 'held-reviews.h.refused-how': 'told' }
    : { 'held-reviews.h.refused-by': null, 'held-reviews.h.refused-how': null }),
});

const says = (how: string, saidOn?: string) => ({
  state: 'ended',
  ending: { how, ...(saidOn === undefined ? {} : { saidOn }) },
});

describe('an arrangement that has ended does not run again', () => {
  test.each<readonly [string, Story, object]>([
    [
      'where the day on which it was taken back was put right, and that is lost',
      {
        typed: [withdrawn('2027-01-15'), { 'running.withdrawn-on': typedDate('2027-01-18') }],
        lost: 'running.withdrawn-on',
      },
      says('withdrawn', '2027-01-15'),
    ],
    [
      'where the only day on which it was taken back is lost, on the day on which that was written down',
      { typed: [withdrawn('2027-01-15')], lost: 'running.withdrawn-on' },
      says('withdrawn', '2027-01-20'),
    ],
    [
      'where that day was cleared, typed again and lost',
      {
        typed: [withdrawn('2027-01-15'), { 'running.withdrawn-on': null }, withdrawn('2027-01-18')],
        lost: 'running.withdrawn-on',
      },
      says('withdrawn', '2027-01-22'),
    ],
    [
      'where the day of full time was put right, and that is lost',
      {
        typed: [
          { 'running.full-time-on': typedDate('2027-01-19') },
          { 'running.full-time-on': typedDate('2027-01-20') },
        ],
        lost: 'running.full-time-on',
      },
      { state: 'ended', ending: { how: 'full-time', on: '2027-01-19' } },
    ],
    [
      'where the last day was put right, and that is lost',
      { typed: [moved('2027-01-15'), moved('2027-01-18')], lost: 'running.ended-on' },
      says('moved'),
    ],
    [
      'where how it ended was put right, and that is lost',
      { typed: [moved('2027-01-15'), { 'running.ended-by': 'left' }], lost: 'running.ended-by' },
      says('moved'),
    ],
    ['where how it ended is lost', { typed: [moved('2027-01-15')], lost: 'running.ended-by' }, says('left')],
    [
      'where a no at a review was put right, and that is lost',
      { typed: [review('no'), review('yes')], lost: 'held-reviews.h.parent-agreed' },
      says('withdrawn', '2027-01-18'),
    ],
    [
      'where the only no at a review is lost, and who said it is there',
      { typed: [review('no')], lost: 'held-reviews.h.parent-agreed' },
      says('withdrawn', '2027-01-18'),
    ],
    [
      'where the day of a review with a no was put right, and that is lost',
      {
        typed: [review('no'), { 'held-reviews.h.on': typedDate('2027-01-19') }],
        lost: 'held-reviews.h.on',
      },
      says('withdrawn', '2027-01-18'),
    ],
    [
      'where the only day of a review with a no is lost, on the day on which the no was written down',
      { typed: [review('no')], lost: 'held-reviews.h.on' },
      says('withdrawn', '2027-01-20'),
    ],
    [
      'where the row of a review with a no is lost',
      { typed: [review('no')], lost: 'held-reviews.h' },
      says('withdrawn', '2027-01-18'),
    ],
    [
      'where the last day of flexi-schooling was put right, and that is lost',
      {
        agreed: agreedFlexi,
        typed: [
          { 'flexi-ending.on': typedDate('2027-01-15'), 'flexi-ending.by': 'parent' },
          { 'flexi-ending.on': typedDate('2027-01-22') },
        ],
        lost: 'flexi-ending.on',
      },
      { state: 'ended', ending: { how: 'flexi-ended', on: '2027-01-16' } },
    ],
    [
      'where a no at a review was typed over a yes, and is lost',
      {
        typed: [review('yes'), review('no')],
        lost: 'held-reviews.h.parent-agreed',
      },
      says('withdrawn', '2027-01-18'),
    ],
    [
      'where the only no at a review is lost with who said it, and how',
      {
        typed: [review('no')],
        lost: 'held-reviews.h.parent-agreed',
        too: ['held-reviews.h.refused-by', 'held-reviews.h.refused-how'],
      },
      says('withdrawn', '2027-01-18'),
    ],
    [
      'where a last day of flexi-schooling was put off, and the first is lost',
      {
        agreed: agreedFlexi,
        typed: [
          { 'flexi-ending.on': typedDate('2027-01-15'), 'flexi-ending.by': 'parent' },
          { 'flexi-ending.on': typedDate('2027-01-22') },
        ],
        lost: 'flexi-ending.on',
        later: 1,
      },
      { state: 'ended', ending: { how: 'flexi-ended', on: '2027-01-23' } },
    ],
  ])('%s', async (_, story, wanted) => {
    for (const reading of await readWithout(story)) {
      expect(reading.life).toMatchObject(wanted);
      expect(reading.lost).toContain(story.lost);
      expect(reading.mayHaveEnded).toEqual(['answer']);
      expect((reading.agreed ?? reading.proposed).codes).toEqual([]);
    }
  });

  test('and once the day is typed again, that day counts and nothing is lost', () => {
    const lived = agreedSample();
    lived.type('2027-01-20T09:00', withdrawn('2027-01-15'));
    const path = 'running.withdrawn-on';
    const [{ id } = { id: '' }] = lived.stored.edits.filter((edit) => edit.path === path);
    const blank = lostEdit('blank', path, [id], EDIT_SCHEMA);
    const value = copyOf(typedDate('2027-01-18'));
    const again = { ...blank, id: 'again', value, replaces: ['blank'], at: '2027-01-25T09:00:00Z' };
    const records = recordsOf({ ...lived.stored, edits: [...lived.stored.edits, blank, again] });
    const { life, lost, mayHaveEnded } = readStored(storedCase('one', records), TODAY, []);
    expect(life).toMatchObject(says('withdrawn', '2027-01-18'));
    expect(lost).toEqual([]);
    expect(mayHaveEnded).toEqual([]);
  });
});

const agreedWithSocialWorker = (): LivedCase => agreedSample(withSocialWorker);
const social = 'people.social-worker-answer';

describe('nothing that cannot be read ends an arrangement as a fact, and the case says that it may have ended', () => {
  test.each<readonly [string, Story]>([
    [
      'where the no of the social worker is lost',
      { agreed: agreedWithSocialWorker, typed: [socialWorkerSays('refuses', '2027-01-15')], lost: social },
    ],
    [
      'where that no is lost with its day',
      {
        agreed: agreedWithSocialWorker,
        typed: [socialWorkerSays('refuses', '2027-01-15')],
        lost: social,
        too: ['people.social-worker-answered-on'],
      },
    ],
    [
      'where a yes at a review is lost, and nobody is named who said no',
      { typed: [review('yes')], lost: 'held-reviews.h.parent-agreed' },
    ],
    [
      'where a day of full time that was planned was put right, and that is lost',
      {
        typed: [
          { 'running.full-time-on': typedDate('2027-02-08') },
          { 'running.full-time-on': typedDate('2027-01-20') },
        ],
        lost: 'running.full-time-on',
      },
    ],
    [
      'where the only day of full time is lost',
      { typed: [{ 'running.full-time-on': typedDate('2027-01-20') }], lost: 'running.full-time-on' },
    ],
    [
      'where a planned day of full time is lost',
      { typed: [{ 'running.full-time-on': typedDate('2027-02-04') }], lost: 'running.full-time-on' },
    ],
    ['where the only last day is lost', { typed: [moved('2027-01-15')], lost: 'running.ended-on' }],
    ['where a planned last day is lost', { typed: [moved('2027-02-03')], lost: 'running.ended-on' }],
    [
      'where the last day is lost with how it ended',
      { typed: [moved('2027-01-15')], lost: 'running.ended-on', too: ['running.ended-by'] },
    ],
    [
      'where the only last day of flexi-schooling is lost',
      {
        agreed: agreedFlexi,
        typed: [{ 'flexi-ending.on': typedDate('2027-03-15'), 'flexi-ending.by': 'parent' }],
        lost: 'flexi-ending.on',
      },
    ],
    [
      'where the last day of flexi-schooling was cleared, and the day is lost',
      {
        agreed: agreedFlexi,
        typed: [
          { 'flexi-ending.on': typedDate('2027-01-15'), 'flexi-ending.by': 'parent' },
          { 'flexi-ending.on': null },
        ],
        lost: 'flexi-ending.on',
        later: 1,
      },
    ],
  ])('%s', async (_, story) => {
    for (const reading of await readWithout(story)) {
      expect(reading.life).toMatchObject({ state: 'running', ahead: undefined });
      expect(reading.lost).toContain(story.lost);
      expect(reading.mayHaveEnded).toEqual(['answer']);
      expect((reading.agreed ?? reading.proposed).codes).toEqual([]);
      expect(mayHaveEndedWords(reading)).toEqual([expect.stringMatching(/^It may have ended: .* Type it again\.$/u)]);
      const touched = { id: 'one', touchedAt: '', newer: 0, isAllLost: false };
      expect(caseLine(touched, reading).life[0]).toMatch(/^It may have ended/u);
    }
  });

  test('and a day that was lost is none that moves on', async () => {
    for (const on of ['2027-01-29', '2027-02-15'])
      for (const { life } of await readWithout(
        { typed: [withdrawn('2027-01-15')], lost: 'running.withdrawn-on' },
        day(on),
      ))
        expect(life).toMatchObject(says('withdrawn', '2027-01-20'));
  });

  test('a no that was lost before anything was agreed may have refused it', async () => {
    const story = {
      agreed: () => sampleCase(withSocialWorker),
      typed: [socialWorkerSays('refuses', '2027-01-08')],
      lost: social,
    };
    for (const reading of await readWithout(story)) {
      expect(reading.life.state).toBe('not-begun');
      expect(mayHaveEndedWords(reading)).toEqual([expect.stringMatching(/^It may have been refused/u)]);
    }
  });

  test('a no that stood before a lost answer stays', async () => {
    const story = {
      agreed: () => sampleCase(withSocialWorker),
      typed: [socialWorkerSays('refuses', '2027-01-08'), socialWorkerSays('agrees', '2027-01-09')],
      lost: social,
    };
    for (const { life } of await readWithout(story)) expect(life).toMatchObject({ state: 'refused', who: 'agency' });
  });

  test.each(['held-reviews.h.kind', 'held-reviews.h.on'])(
    'of a review at which the parent said yes %s tells of no end',
    async (lost) => {
      for (const { life, mayHaveEnded } of await readWithout({ typed: [review('yes')], lost })) {
        expect(life.state).toBe('running');
        expect(mayHaveEnded).toEqual([]);
      }
    },
  );
});

describe('what was agreed stands where a change of it is lost', () => {
  test.each<readonly [string, Story]>([
    ['of the last day', { typed: [{ 'timetable.end': typedDate('2027-02-12') }], lost: 'timetable.end' }],
    [
      'of the last day, twice',
      {
        typed: [{ 'timetable.end': typedDate('2027-02-12') }, { 'timetable.end': typedDate('2027-02-11') }],
        lost: 'timetable.end',
      },
    ],
    ['of a review’s day', { typed: [{ 'reviews.r2.on': typedDate('2027-01-23') }], lost: 'reviews.r2.on' }],
    ['of a review', { typed: [{ 'reviews.r2': null }], lost: 'reviews.r2' }],
    ['of who keeps the child safe', { typed: [{ 'risk.adult': 'Sam Other' }], lost: 'risk.adult' }],
  ])('%s', async (name, story) => {
    const isOfTwo = name.endsWith('twice');
    for (const { life, lost, versions, proposed } of await readWithout(story)) {
      expect(life.state).toBe('running');
      expect(lost).toEqual([story.lost]);
      if (isOfTwo) expect(life).not.toMatchObject({ proposal: undefined });
      else {
        expect(life).toMatchObject({ proposal: undefined });
        expect(proposed.case.get(story.lost)).toEqual(versions[0]?.answers.get(story.lost));
      }
    }
  });
});
