import { describe, expect, test } from 'vitest';
import { EDIT_SCHEMA, lostEdit } from '../../src/case/edit.ts';
import { storedCase } from '../../src/case/stored-case.ts';
import { copyOf } from '../../src/case/typed.ts';
import { readStored } from '../../src/reading/read-stored.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { unlockVault } from '../../src/vault/unlock.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { typedDate } from '../case/case-of.ts';
import { recordsOf } from '../case/records-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample } from '../life/agreed-sample.ts';
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
}

const agreedFlexi = (): LivedCase => {
  const lived = new LivedCase('flexi', new Map(flexiPlain), '2027-01-05T09:00');
  lived.sign('2027-01-05T10:00', { document: 'agreement', role: 'parent' });
  lived.sign('2027-01-05T10:05', { document: 'agreement', role: 'head' });
  return lived;
};

/** How a case reads once the last edit of an answer is lost: before it is settled, and since. */
async function readWithout({ agreed = agreedSample, typed, lost }: Story): Promise<readonly Reading[]> {
  const lived = agreed();
  typed.forEach((batch, at) => {
    lived.type(`2027-01-${String(20 + at)}T09:00`, batch);
  });
  const records = recordsOf(lived.stored);
  const number = records.findLastIndex((record) => record.kind === 'edit' && record.edit.path === lost);
  const { name, vault } = await newVault();
  good(await vault.beginCase('one', records, { name: 'Robin', summary: undefined }));
  await vault.lock();
  await tamper(name, 'records', (row) => (row['number'] === number ? { ...row, sealed: new Uint8Array(20) } : row));
  const open = async () => good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
  const readingIn = async (from: Vault) =>
    readStored(storedCase('one', good(await from.loadCase('one')).records), TODAY, []);
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
      'where the only day on which it was taken back is lost',
      { typed: [withdrawn('2027-01-15')], lost: 'running.withdrawn-on' },
      says('withdrawn', TODAY),
    ],
    [
      'where that day was cleared, typed again and lost',
      {
        typed: [withdrawn('2027-01-15'), { 'running.withdrawn-on': null }, withdrawn('2027-01-18')],
        lost: 'running.withdrawn-on',
      },
      says('withdrawn', TODAY),
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
      'where a day of full time that was planned was put right, and that is lost',
      {
        typed: [
          { 'running.full-time-on': typedDate('2027-02-08') },
          { 'running.full-time-on': typedDate('2027-01-20') },
        ],
        lost: 'running.full-time-on',
      },
      { state: 'ended', ending: { how: 'full-time', on: TODAY } },
    ],
    [
      'where the only day of full time is lost',
      { typed: [{ 'running.full-time-on': typedDate('2027-01-20') }], lost: 'running.full-time-on' },
      { state: 'ended', ending: { how: 'full-time', on: TODAY } },
    ],
    [
      'where the last day was put right, and that is lost',
      { typed: [moved('2027-01-15'), moved('2027-01-18')], lost: 'running.ended-on' },
      says('moved'),
    ],
    ['where the only last day is lost', { typed: [moved('2027-01-15')], lost: 'running.ended-on' }, says('moved')],
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
      'where the only day of a review with a no is lost',
      { typed: [review('no')], lost: 'held-reviews.h.on' },
      says('withdrawn', TODAY),
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
      'where the only last day of flexi-schooling is lost',
      {
        agreed: agreedFlexi,
        typed: [{ 'flexi-ending.on': typedDate('2027-01-15'), 'flexi-ending.by': 'parent' }],
        lost: 'flexi-ending.on',
      },
      { state: 'ended', ending: { how: 'flexi-ended', on: TODAY } },
    ],
  ])('%s', async (_, story, wanted) => {
    for (const reading of await readWithout(story)) {
      expect(reading.life).toMatchObject(wanted);
      expect(reading.lost).toContain(story.lost);
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
    const { life, lost } = readStored(storedCase('one', records), TODAY, []);
    expect(life).toMatchObject(says('withdrawn', '2027-01-18'));
    expect(lost).toEqual([]);
  });

  test('a review of which the yes is lost, and nobody is named who said no, ends nothing', async () => {
    for (const { life } of await readWithout({ typed: [review('yes')], lost: 'held-reviews.h.parent-agreed' }))
      expect(life.state).toBe('running');
  });
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
