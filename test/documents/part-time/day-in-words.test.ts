import { describe, expect, it } from 'vitest';
import { readTimetable } from '../../../src/case/timetable.ts';
import { daysInWords } from '../../../src/documents/part-time/day-in-words.ts';
import { at, caseOf, inSchool, period, schoolWeek, week } from '../../case/case-of.ts';

/** The first week of a timetable from Monday 29 March 2027, Easter Monday, with an INSET day on the Wednesday. */
const easter = caseOf(schoolWeek, period('2027-03-29', '2027-04-02'), week(1, inSchool('9', '12')), {
  'timetable.week.1.friday': at('closed'),
  'school.closed-days.a': '1',
  'school.closed-days.a.what': 'INSET day',
  'school.closed-days.a.on': { day: '31', month: '3', year: '2027' },
});

describe('the days of a week on paper', () => {
  it('say why the school is closed, where that is known', () => {
    expect(daysInWords(readTimetable(easter)?.weeks[0]?.days ?? [], easter)?.split('\n')).toEqual([
      'Monday: school closed, Easter Monday',
      'Tuesday: 9am to 12pm',
      'Wednesday: school closed, INSET day',
      'Thursday: 9am to 12pm',
      'Friday: school closed',
    ]);
  });
});
