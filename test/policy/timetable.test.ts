import { describe, expect, test } from 'vitest';
import { at, inSchool, week } from '../case/case-of.ts';
import { findingsOf, rulesOf } from './findings-of.ts';

const TUESDAY = 'timetable.week.2.tuesday';

describe('timetable.reading', () => {
  test.each([inSchool('08:44', '12'), inSchool('9', '15:16'), inSchool('19:00', '20:00')])('%j is not inside the school’s day', (typed) => {
    expect(rulesOf({ [TUESDAY]: typed })).toEqual([['timetable.reading', TUESDAY]]);
  });

  test('both ends of the school’s day are inside it', () => {
    expect(rulesOf({ [TUESDAY]: inSchool('8:45', '3:15') })).toEqual([]);
  });

  test('says which day, which times and which day’s times', () => {
    const [finding] = findingsOf({ [TUESDAY]: inSchool('08:00', '1:30') });
    expect(finding?.words).toBe('Week 2, Tuesday 12 January: 8am to 1:30pm is not inside the school’s day, 8:45am to 3:15pm.');
  });

  test('times in the wrong order, and times that cannot be read, are told', () => {
    expect(findingsOf({ [TUESDAY]: inSchool('12', '9') })[0]?.words).toContain('ends at 9am');
    expect(rulesOf({ [TUESDAY]: inSchool('soon', '9') })).toEqual([['timetable.reading', TUESDAY]]);
  });

  test('days left out are told once a week, at the first of them', () => {
    const findings = findingsOf({ [TUESDAY]: '', 'timetable.week.2.friday': '' });
    expect(findings.map(({ path }) => path)).toEqual([TUESDAY]);
    expect(findings[0]?.words).toContain('Tuesday 12 January, Friday 15 January');
  });

  test('nothing is said of the school’s day where it is not known', () => {
    expect(rulesOf({ 'school.day.tuesday': '', [TUESDAY]: inSchool('08:00', '12') })).toEqual([]);
  });
});

describe('timetable.less-than-full', () => {
  test('a week as long as the year group’s is noted', () => {
    const findings = findingsOf(week(4, inSchool('8:45', '3:15')));
    expect(findings).toMatchObject([{ rule: 'timetable.less-than-full', level: 'note' }]);
    expect(findings[0]?.words).toContain('as long as');
  });

  test('one minute less is not', () => {
    expect(findingsOf({ ...week(4, inSchool('8:45', '3:15')), 'timetable.week.4.friday': inSchool('8:45', '3:14') })).toEqual([]);
  });

  test('a week longer than that is noted beside its times', () => {
    const findings = findingsOf(week(4, inSchool('08:00', '16:00')));
    expect(findings.filter(({ rule }) => rule === 'timetable.reading')).toHaveLength(5);
    expect(findings.find(({ rule }) => rule === 'timetable.less-than-full')?.words).toContain('longer than');
  });

  test('a week in which the school is closed is not full', () => {
    expect(findingsOf(week(4, at('closed')))).toEqual([]);
  });
});
