import { describe, expect, test } from 'vitest';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import { check } from '../../src/policy/check.ts';
import { day } from '../domain/some-dates.ts';
import { at, caseOf, inSchool, period, typedDate, week } from '../case/case-of.ts';
import { findingsOf, rulesOf, TODAY } from './findings-of.ts';

/** Enough wrong things to make every rule speak, in two cases, for a period in order hides what one out of order shows. */
const everythingWrong = [
  {
    ...period('2027-01-09', '2027-02-07'),
    'pupil.date-of-birth': typedDate('1001-01-01'),
    'timetable.full-time-from': typedDate('2027-02-06'),
    ...week(1, inSchool('8:45', '3:15')),
    'timetable.week.2.monday': inSchool('08:00', '12'),
    'reviews.a.on': typedDate('2026-01-08'),
    'risk.assessed-on': typedDate('2027-01-20'),
    'risk.review-on': typedDate('2027-03-01'),
    'consent.talked-through-on': typedDate('2027-01-01'),
  },
  period('2027-01-29', '2027-01-04'),
];

describe('check', () => {
  test('has nothing to say of a case that abides by every rule', () => {
    expect(findingsOf()).toEqual([]);
  });

  test('has nothing to say of a route that is not part-time', () => {
    for (const kind of ['flexi', 'home-education']) expect(findingsOf({ ...everythingWrong[0], 'route.kind': kind })).toEqual([]);
  });

  test('of a case in which nothing has been answered it asks only for a review', () => {
    expect(check(caseOf(), lincolnshire, day(TODAY)).map(({ rule }) => rule)).toEqual(['review.scheduled']);
  });

  test('an answer that cannot be read reaches no rule', () => {
    expect(rulesOf({ 'timetable.end': { day: '31', month: '2', year: '2020' }, 'pupil.date-of-birth': { day: 'x', month: '1', year: '2015' } })).toEqual([]);
  });

  test('every finding has words that end, a source, and a path that is an answer', () => {
    const findings = everythingWrong.flatMap((wrong) => findingsOf(wrong));
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set([
        'period.dated',
        'period.longest',
        'period.school-days',
        'timetable.back-to-full',
        'timetable.reading',
        'timetable.less-than-full',
        'review.scheduled',
        'risk.complete',
        'risk.review-date',
        'pupil.born',
        'agree.talked-through',
      ]),
    );
    for (const { words, path, source } of findings) {
      expect(words).toMatch(/^[A-Z].*\.$/);
      expect(words).not.toMatch(/please|valid|undefined/i);
      expect(path).toMatch(/^[a-z-]+(\.[a-z0-9-]+)+$/);
      expect(source.document === 'ours').toBe(source.paragraph === '');
    }
  });

  test('a closed school week is not asked about', () => {
    expect(rulesOf(week(3, at('closed')))).toEqual([]);
  });
});
