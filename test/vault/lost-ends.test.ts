import { describe, expect, test } from 'vitest';
import { EDIT_SCHEMA, lostEdit } from '../../src/case/edit.ts';
import { storedCase } from '../../src/case/stored-case.ts';
import { copyOf } from '../../src/case/typed.ts';
import { readStored } from '../../src/reading/read-stored.ts';
import { typedDate } from '../case/case-of.ts';
import { recordsOf } from '../case/records-of.ts';
import { agreedSample } from '../life/agreed-sample.ts';
import { agreedFlexi, moved, readWithout, review, says, TODAY, withdrawn } from './support/lost-story.ts';
import type { Story } from './support/lost-story.ts';

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
