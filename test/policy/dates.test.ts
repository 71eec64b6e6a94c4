import { describe, expect, test } from 'vitest';
import { at, period, typedDate, week } from '../case/case-of.ts';
import { findingsOf, rulesOf } from './findings-of.ts';

const longer = (end: string, route: string) => ({ ...period('2027-01-04', end), 'timetable.full-time-from': typedDate('2027-03-08'), 'route.kind': route });
const rest = { ...week(5, at('home')), ...week(6, at('home')), ...week(7, at('home')), ...week(8, at('home')) };

describe('period.dated', () => {
  test('a period of one day is in order', () => {
    const oneDay = { ...period('2027-01-04', '2027-01-04'), 'reviews.a.on': typedDate('2027-01-04'), 'risk.review-on': typedDate('2027-01-04') };
    expect(rulesOf(oneDay)).toEqual([]);
  });

  test('the end may not come before the start', () => {
    expect(rulesOf(period('2027-01-05', '2027-01-04'))).toContainEqual(['period.dated', 'timetable.end']);
  });
});

describe('period.longest', () => {
  test.each([
    ['medical-short', '2027-01-31'],
    ['reintegration', '2027-01-31'],
    ['exceptional-needs', '2027-01-31'],
    ['medical-medium', '2027-02-28'],
  ])('on the route %s a period may reach %s and no further', (route, last) => {
    const rules = (end: string) => rulesOf({ ...rest, ...longer(end, route) }).map(([rule]) => rule);
    expect(rules(last)).not.toContain('period.longest');
    const next = last === '2027-01-31' ? '2027-02-01' : '2027-03-01';
    expect(rules(next)).toContain('period.longest');
  });

  test('says how long it is and which end would do', () => {
    const finding = findingsOf({ ...rest, ...longer('2027-02-05', 'reintegration') }).find(({ rule }) => rule === 'period.longest');
    expect(finding?.words).toContain('33 days');
    expect(finding?.words).toContain('31 January 2027');
    expect(finding).toMatchObject({ level: 'stop', gate: 'sign', source: { document: 'LCC', paragraph: '§6' } });
  });

  test('is silent while no route has been chosen', () => {
    expect(rulesOf({ ...rest, ...longer('2027-02-05', '') })).toEqual([]);
  });
});

describe('period.school-days', () => {
  test.each([
    ['timetable.start', '2027-01-02'],
    ['timetable.start', '2027-01-03'],
    ['timetable.end', '2027-01-30'],
    ['timetable.full-time-from', '2027-01-31'],
  ])('%s on %s is at a weekend', (path, date) => {
    expect(rulesOf({ [path]: typedDate(date) })).toContainEqual(['period.school-days', path]);
  });

  test('the example of the guidance starts on a Saturday', () => {
    const words = findingsOf(period('2022-11-19', '2022-12-16')).map((finding) => finding.words);
    expect(words.filter((sentence) => sentence.includes('Saturday 19 November 2022'))).toHaveLength(1);
  });
});

describe('timetable.back-to-full', () => {
  test.each(['2027-01-29', '2027-01-28'])('full time on %s is not after the end', (date) => {
    expect(rulesOf({ 'timetable.full-time-from': typedDate(date) })).toEqual([['timetable.back-to-full', 'timetable.full-time-from']]);
  });
});
