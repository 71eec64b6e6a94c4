import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { colourIn } from '../policy/story.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import type { TypedOrCleared } from './lived.ts';
import { LivedCase } from './lived.ts';

const path = 'running.put-right';

const byTheSchool: TypedOrCleared = { 'running.in-full-time': 'no', 'running.part-by': 'school' };

/** Nobody agreed by the first day, Monday 11 January, and that evening the part days go on record. */
function partDays(says: TypedOrCleared, answers: Answers = medicalShortPlain): LivedCase {
  const lived = new LivedCase('put-right', answers, '2027-01-05T09:00');
  lived.type('2027-01-11T16:00', says);
  return lived;
}

/** The same, agreed two days later. */
function agreedLate(says: TypedOrCleared): LivedCase {
  const lived = partDays(says);
  lived.bothSign('2027-01-13');
  return lived;
}

/** What is overdue of how it is put right, by rule. */
const owed = (lived: LivedCase, date: string): readonly string[] =>
  lived
    .on(day(date))
    .overdue.filter((finding) => finding.path === path)
    .map(({ rule }) => rule);

describe('part days that the school brought about without an agreement are an unlawful exclusion to put right', () => {
  test.each<[string, TypedOrCleared]>([
    ['with the day since which they are', { ...byTheSchool, 'running.part-since': typedDate('2027-01-11') }],
    ['though nobody wrote down since when', byTheSchool],
  ])('whatever is agreed later, %s', (_, says) => {
    const lived = agreedLate(says);
    expect(owed(partDays(says), '2027-01-12')).toEqual(['agree.not-begun']);
    for (const date of ['2027-01-13', '2027-01-14', '2027-02-05']) {
      expect(owed(lived, date), date).toEqual(['agree.put-right']);
      expect(colourIn(lived.on(day(date))), date).toBe('red');
    }
    expect(owed(lived, '2027-02-10')).toHaveLength(1);
    lived.type('2027-02-10T09:00', { 'running.full-time-on': typedDate('2027-02-08') });
    expect(owed(lived, '2027-02-11')).toEqual(['agree.put-right']);
    lived.type('2027-02-11T09:00', { [path]: 'n/a' });
    expect(owed(lived, '2027-02-12')).toEqual(['agree.put-right']);
    lived.type('2027-02-12T09:00', { [path]: 'The father was told; the lessons are made up.' });
    expect(owed(lived, '2027-02-12')).toEqual([]);
    expect(colourIn(lived.on(day('2027-02-12')))).toBe('red');
  });

  test('also once the pupil is in school full time, and still nobody has agreed', () => {
    const lived = partDays({ ...byTheSchool, 'running.in-full-time': 'yes' });
    expect(owed(lived, '2027-01-13')).toEqual(['agree.put-right']);
  });

  test('of flexi-schooling too', () => {
    const lived = partDays(byTheSchool, flexiPlain);
    expect(owed(lived, '2027-01-12')).toEqual(['flexi.not-begun']);
    for (const role of ['parent', 'head'] as const)
      lived.sign(role === 'parent' ? '2027-01-13T10:00' : '2027-01-13T10:05', { role, document: 'agreement' });
    expect(owed(lived, '2027-01-14')).toEqual(['agree.put-right']);
  });

  test('but not those that the family brought about', () => {
    expect(owed(agreedLate({ ...byTheSchool, 'running.part-by': 'family' }), '2027-01-15')).toEqual([]);
  });

  test.each<[string, TypedOrCleared]>([
    ['was agreed', { ...byTheSchool, 'running.part-since': typedDate('2027-01-14') }],
    ['is still to come', { ...byTheSchool, 'running.part-since': typedDate('2027-03-08') }],
  ])(
    'also where the first of them %s, for that day is mistyped: there were days that nobody had agreed to',
    (_, says) => {
      expect(owed(agreedLate(says), '2027-01-15')).toEqual(['agree.put-right']);
    },
  );

  test.each<[string, TypedOrCleared]>([
    ['were agreed', { ...byTheSchool, 'running.part-since': typedDate('2027-01-14') }],
    ['are still to come', { ...byTheSchool, 'running.part-since': typedDate('2027-03-08') }],
  ])('but not those that %s, where everybody had agreed in time', (_, says) => {
    const lived = new LivedCase('in-time', medicalShortPlain, '2027-01-05T09:00');
    lived.bothSign('2027-01-07');
    lived.type('2027-01-14T16:00', says);
    expect(owed(lived, '2027-01-15')).toEqual([]);
  });
});
