import { describe, expect, test } from 'vitest';
import { lostRecord } from '../../src/case/lost-record.ts';
import type { CaseRecord } from '../../src/case/record.ts';
import { caseLine } from '../../src/screens/shared/case-line.ts';
import { mayHaveEndedWords } from '../../src/screens/words/may-have-ended-words.ts';
import { typedDate } from '../case/case-of.ts';
import { recordsOf } from '../case/records-of.ts';
import { day } from '../domain/some-dates.ts';
import {
  agreedSample,
  bothSign,
  parentSigns,
  sampleCase,
  socialWorkerSays,
  withSocialWorker,
} from '../life/agreed-sample.ts';
import { LivedCase } from '../life/lived.ts';
import {
  agreedFlexi,
  moved,
  readDamaged,
  readWithout,
  review,
  says,
  TODAY,
  toldIn,
  withdrawn,
} from './support/lost-story.ts';
import type { Story } from './support/lost-story.ts';

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
      const { life, due, next, overdue } = caseLine(touched, reading);
      expect(life[0]).toMatch(/^It may have ended/u);
      for (const told of [...due, ...overdue.map(({ words }) => words)])
        expect(told).toMatch(/^If it still runs[:,] /u);
      if (next !== undefined) expect(next).toMatch(/^If it still runs[:,] /u);
      expect(due.length + overdue.length).toBeGreaterThan(0);
    }
  });

  test('what is due of what was agreed and has not begun is due if it still holds', async () => {
    for (const reading of await readWithout(
      { typed: [moved('2027-01-09')], lost: 'running.ended-on' },
      day('2027-01-10'),
    )) {
      expect(reading.life.state).toBe('agreed');
      const { due } = caseLine({ id: 'one', touchedAt: '', newer: 0, isAllLost: false }, reading);
      expect(due).toContain('If it still holds, next review: 15 January 2027');
    }
  });

  test('part days that nobody agreed to are asked about whether it still runs or not', async () => {
    const story = {
      typed: [{ 'running.in-full-time': 'no', 'running.part-by': 'school' }, moved('2027-01-15')],
      lost: 'running.ended-on',
    };
    for (const reading of await readWithout(story)) {
      const { overdue } = caseLine({ id: 'one', touchedAt: '', newer: 0, isAllLost: false }, reading);
      const words = overdue.map((duty) => duty.words);
      expect(words).toContainEqual(expect.stringMatching(/^The school sent or kept/u));
      expect(words).toContainEqual(expect.stringMatching(/^If it still runs[:,] /u));
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

describe('a lost record that is no answer', () => {
  /** The numbers of the last records of a kind. */
  const last = (records: readonly CaseRecord[], kind: CaseRecord['kind']) => ({
    numbers: new Set([records.findLastIndex((record) => record.kind === kind)]),
  });
  const refused = (): LivedCase => {
    const lived = agreedSample();
    parentSigns(lived, '2027-01-15', 'refuse');
    return lived;
  };

  test('may have taken back what was agreed', async () => {
    const records = recordsOf(refused().stored);
    for (const reading of await readDamaged(records, last(records, 'signature'))) {
      expect(reading.life.state).toBe('running');
      expect(reading.mayHaveEnded).toEqual(['record']);
      expect((reading.agreed ?? reading.proposed).codes).toEqual([]);
      expect(mayHaveEndedWords(reading)).toEqual([expect.stringMatching(/^It may have ended/u)]);
    }
  });

  test('may have been the agreement', async () => {
    const records = recordsOf(agreedSample().stored);
    for (const reading of await readDamaged(records, last(records, 'signature'))) {
      expect(reading.life.state).toBe('not-begun');
      expect(mayHaveEndedWords(reading)).toEqual([expect.stringMatching(/^It may have been agreed, refused/u)]);
    }
  });

  test('may have set the case aside', async () => {
    const lived = sampleCase();
    lived.happen('2027-01-08T09:00', 'set-aside', 'Not needed');
    const records = recordsOf(lived.stored);
    for (const reading of await readDamaged(records, last(records, 'event')))
      expect(mayHaveEndedWords(reading)).toEqual([expect.stringMatching(/ or set aside/u)]);
  });

  test('is answered by what is agreed, or recorded, in the knowledge of it', () => {
    const lived = agreedSample();
    const records = [...recordsOf(lived.stored), { kind: 'event', event: lostRecord('device', 400) } as const];
    const known = new LivedCase('sample', new Map(), '', 'b', records);
    expect(known.on(TODAY).mayHaveEnded).toEqual(['record']);
    bothSign(known, '2027-01-26');
    expect(known.on(TODAY).mayHaveEnded).toEqual([]);
    const ended = new LivedCase('sample', new Map(), '', 'c', records);
    ended.type('2027-01-26T09:00', withdrawn('2027-01-25'));
    expect(ended.on(TODAY)).toMatchObject({ life: { state: 'ended' }, mayHaveEnded: [] });
  });

  test.each<readonly [string, Story]>([
    ['the day of a withdrawal', { typed: [withdrawn('2027-01-15')], lost: 'running.withdrawn-on' }],
    [
      'the day of full time',
      { typed: [{ 'running.full-time-on': typedDate('2027-01-20') }], lost: 'running.full-time-on' },
    ],
    ['a no at a review', { typed: [review('no')], lost: 'held-reviews.h.parent-agreed' }],
    ['the row of a review', { typed: [review('no')], lost: 'held-reviews.h' }],
  ])('may have told of the end where it is lost with the manifest: %s', async (_, story) => {
    const { records, numbers } = toldIn(story);
    for (const reading of await readDamaged(records, { numbers, manifest: true }))
      if (reading.life.state !== 'ended') expect(reading.mayHaveEnded).toContain('record');
  });
});
