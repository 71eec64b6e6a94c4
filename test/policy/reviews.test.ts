import { describe, expect, test } from 'vitest';
import { england } from '../../src/authorities/england/profile.ts';
import { heldReviews } from '../../src/case/fields/running.ts';
import { typedRows, type TypedAnswers } from '../../src/sample/typed-rows.ts';
import { rotherham } from '../authorities/unverified/rotherham.ts';
import { at, typedDate, week } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { LivedCase } from '../life/lived.ts';
import { lasting } from './breaks/changes-of-period.ts';
import type { Change, Passing } from './situations.ts';
import { findingsOf, passing } from './situations.ts';
import { overdueIn } from './story.ts';

const said = (base: Passing, change: Change) =>
  findingsOf(base, change).filter(({ rule }) => rule.startsWith('review.'));
const paths = (answers: TypedAnswers) => said('plain', { answers }).map(({ rule, path }) => [rule, path]);

describe('review.scheduled', () => {
  test('a week from Monday to Friday has one, be it a part week of three days; a shorter one is looked at with the week beside it', () => {
    // From a Wednesday to the Thursday of the third week.
    const last = { today: day('2027-01-13'), answers: lasting('2027-01-13', '2027-01-28') };
    const on = (...dates: readonly string[]) =>
      said('plain', {
        ...last,
        answers: {
          ...last.answers,
          ...Object.fromEntries(
            [1, 2, 3, 4, 5, 6, 7, 8].map((row) => [
              `reviews.r${String(row)}.on`,
              typedDate(dates[Math.min(row, dates.length) - 1] ?? ''),
            ]),
          ),
        },
      }).map(({ words }) => words);
    expect(on('2027-01-15', '2027-01-22', '2027-01-28')).toEqual([]);
    expect(on('2027-01-15', '2027-01-22')).toContain(
      'No review is set in week 3. Set one there with the pupil and a parent.',
    );
    expect(on('2027-01-22', '2027-01-28')).toContain(
      'No review is set in week 1. Set one there with the pupil and a parent.',
    );
    const short = { today: day('2027-01-13'), answers: lasting('2027-01-13', '2027-01-26') };
    expect(
      said('plain', {
        ...short,
        answers: {
          ...short.answers,
          ...Object.fromEntries(
            [1, 2, 3, 4, 5, 6, 7, 8].map((row) => [
              `reviews.r${String(row)}.on`,
              typedDate(row === 1 ? '2027-01-15' : '2027-01-25'),
            ]),
          ),
        },
      }).map(({ words }) => words),
    ).toEqual([]);
  });

  test('a week of holiday needs none, be it closed by the calendar or by hand', () => {
    const without = { 'reviews.r2.on': typedDate('2027-01-29') };
    expect(paths(without)).toEqual([['review.scheduled', 'reviews']]);
    expect(paths({ ...without, ...week(2, at('closed')) })).toEqual([]);
    const terms = {
      'school.terms.r1': '1',
      'school.terms.r1.from': typedDate('2027-01-05'),
      'school.terms.r1.to': typedDate('2027-01-15'),
      'school.terms.r2': '2',
      'school.terms.r2.from': typedDate('2027-01-25'),
      'school.terms.r2.to': typedDate('2027-03-25'),
    };
    expect(paths({ ...without, ...terms })).toEqual([]);
  });

  test('names all weeks without one, and each review before the start beside its own date', () => {
    const found = said('plain', {
      answers: { 'reviews.r1.on': typedDate('2027-01-10'), 'reviews.r2.on': typedDate('2027-02-12') },
    });
    expect(found.map(({ path, words }) => [path, words])).toEqual([
      [
        'reviews.r1.on',
        'The review on 10 January 2027 is before the start, 11 January 2027. Set it within the part-time weeks.',
      ],
      ['reviews', 'No review is set in weeks 1 and 2. Set one there with the pupil and a parent.'],
    ]);
  });

  test('goes past the weeks of the timetable where no exception does', () => {
    const ten = lasting('2027-01-11', '2027-03-19');
    const change = { authority: england, answers: ten };
    expect(said('plain', change)).toEqual([]);
    expect(
      said('plain', { ...change, answers: { ...ten, 'reviews.r9.on': typedDate('2027-03-05') } }).map(
        ({ words }) => words,
      ),
    ).toEqual(['No review is set in week 9. Set one there with the pupil and a parent.']);
  });

  test('says nothing of weeks while the dates are not known', () => {
    expect(paths({ 'timetable.end': '' })).toEqual([]);
  });

  test('a year typed wrong makes no endless list', () => {
    expect(
      said('plain', { authority: england, answers: { 'timetable.end': typedDate('9999-02-05') } }).map(
        ({ words }) => words.length < 400,
      ),
    ).toEqual([true]);
  });
});

describe('reviews every fortnight', () => {
  const on = (...dates: readonly string[]): TypedAnswers =>
    Object.fromEntries(
      [0, 1, 2, 3].map((row) => [`reviews.r${String(row + 1)}.on`, typedDate(dates[row] ?? dates.at(-1) ?? '')]),
    );
  const words = (answers: TypedAnswers) =>
    said('plain', { authority: rotherham, answers }).map((finding) => finding.words);

  test('are counted from the start and to the end', () => {
    expect(words(on('2027-01-26', '2027-02-05'))[0]).toContain('between 11 January 2027 and 26 January 2027');
    expect(words(on('2027-01-21'))[0]).toContain('between 21 January 2027 and 5 February 2027');
    expect(words(on('2027-01-25', '2027-01-25'))).toEqual([]);
  });

  test('leave out a week in which the school is closed', () => {
    const apart = on('2027-01-14', '2027-02-04');
    expect(words(apart)).toHaveLength(1);
    expect(words({ ...apart, ...week(3, at('closed')) })).toEqual([]);
  });
});

/** What came of a review: without it a date is no review. */
const wentWell: TypedAnswers = { 'pupil-word': 'well', 'parent-word': 'well', outcome: 'carry-on' };

describe('review.formal-held', () => {
  const plainOn = (today: string, answers: TypedAnswers = {}) =>
    said('plain', { today: day(today), answers }).map(({ rule, level, gate }) => [rule, level, gate]);

  test('is near, where no meeting is set, six days before the end', () => {
    const weekly = { 'reviews.r3.kind': 'weekly', 'explain.review.formal-set': 'Everyone meets each week.' };
    const talks = {
      ...weekly,
      ...typedRows(
        heldReviews,
        ...['2027-01-15', '2027-01-22', '2027-01-29'].map((on) => ({ on: typedDate(on), kind: 'weekly', ...wentWell })),
      ),
    };
    expect(plainOn('2027-01-31', talks).map(([rule]) => rule)).not.toContain('review.formal-held');
    expect(plainOn('2027-02-01', talks)).toContainEqual(['review.formal-held', 'stop', 'run']);
  });

  test('a meeting that is still to come is not held', () => {
    const soon = {
      'held-reviews.r1': '1',
      'held-reviews.r1.on': typedDate('2027-02-02'),
      'held-reviews.r1.kind': 'formal',
      ...Object.fromEntries(Object.entries(wentWell).map(([path, typed]) => [`held-reviews.r1.${path}`, typed])),
    };
    const ofMeeting = (today: string) => plainOn(today, soon).filter(([rule]) => rule === 'review.formal-held');
    expect(ofMeeting('2027-02-01')).toEqual([['review.formal-held', 'stop', 'run']]);
    expect(ofMeeting('2027-02-02')).toEqual([]);
  });
});

describe('review.medium-midway', () => {
  const held = (on: string, agreed: string): TypedAnswers => ({
    'held-reviews.r1': '1',
    'held-reviews.r1.on': typedDate(on),
    'held-reviews.r1.kind': 'formal',
    'held-reviews.r1.parent-agreed': agreed,
    'held-reviews.r1.outcome': 'carry-on',
  });
  const midway = (change: Change) => said('medium', change).filter(({ rule }) => rule === 'review.medium-midway');

  test('is not there for a medium period of four weeks', () => {
    const short = { ...lasting('2027-01-13', '2027-02-09'), 'reviews.r5.on': typedDate('2027-02-08') };
    expect(midway({ today: day('2027-02-20'), answers: short })).toEqual([]);
  });

  test('a late meeting is a breach that the head records; one without agreement is the parent’s to mend', () => {
    expect(
      midway({ today: day('2027-02-12'), answers: held('2027-02-10', 'yes') }).map(({ mender, record }) => [
        mender,
        record?.kind,
      ]),
    ).toEqual([['head', 'breach']]);
    expect(
      midway({ today: day('2027-02-12'), answers: held('2027-02-05', '') }).map(({ mender, path }) => [mender, path]),
    ).toEqual([['parent', 'held-reviews.r1.parent-agreed']]);
  });

  test('is not called for where full time began within the first four weeks', () => {
    expect(
      midway({
        today: day('2027-02-12'),
        neglected: true,
        answers: { 'running.full-time-on': typedDate('2027-02-07') },
      }),
    ).toEqual([]);
    expect(
      midway({
        today: day('2027-02-12'),
        neglected: true,
        answers: { 'running.full-time-on': typedDate('2027-02-08') },
      }),
    ).toHaveLength(1);
  });

  test('is not called for where the pupil left within the first four weeks', () => {
    const lived = new LivedCase('left', passing.medium.case.answers, '2027-01-05T09:00');
    lived.bothSign('2027-01-07');
    lived.type('2027-01-20T15:00', { 'running.ended-by': 'left', 'running.ended-on': typedDate('2027-01-20') });
    expect(overdueIn(lived.on(day('2027-02-12')))).not.toContain('review.medium-midway');
  });

  test('is not known to an authority that takes no entries', () => {
    expect(midway({ today: day('2027-02-12'), authority: england })).toEqual([]);
  });
});
