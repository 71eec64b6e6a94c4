import { weekdays } from '../../../src/case/fields/school.ts';
import { timetableDayPath } from '../../../src/case/fields/timetable.ts';
import type { Typed } from '../../../src/case/typed.ts';
import type { TypedAnswers } from '../../../src/sample/typed-rows.ts';
import { hammersmithAndFulham } from '../../authorities/unverified/hammersmith-and-fulham.ts';
import { plymouth } from '../../authorities/unverified/plymouth.ts';
import { rotherham } from '../../authorities/unverified/rotherham.ts';
import { at, inSchool, typedDate, week } from '../../case/case-of.ts';
import type { Breaks } from './break.ts';

/** The four weeks of the passing cases, each with its home time. */
const endingAt = (...ends: readonly string[]): TypedAnswers =>
  Object.fromEntries(
    ends.flatMap((end, index) =>
      weekdays.map((weekday): [string, Typed] => [timetableDayPath(index + 1, weekday), inSchool('8.45', end)]),
    ),
  );

const fullTimeFrom = (date: string): TypedAnswers => ({ 'timetable.full-time-from': typedDate(date) });

export const timetableBreaks: Breaks = {
  'timetable.back-to-full': [
    {
      title: 'no day is set',
      base: 'plain',
      breaks: { answers: { 'timetable.full-time-from': '' } },
      keeps: { answers: fullTimeFrom('2027-02-08') },
      says: /^Week 4 still ends at 2:30pm, and no day is set on which full time starts again\.$/u,
    },
    {
      title: 'no day is set, and one day of the last week is longer than the others',
      base: 'heaviest',
      breaks: { answers: { 'timetable.full-time-from': '', 'timetable.week.4.friday': inSchool('8.45', '2.45') } },
      keeps: { answers: { 'timetable.week.4.friday': inSchool('8.45', '2.45') } },
      says: /^The longest day of week 4 still ends at 2:45pm, and no day is set/u,
    },
    {
      title: 'full time on the last part-time day',
      base: 'plain',
      breaks: { answers: fullTimeFrom('2027-02-05') },
      keeps: { answers: fullTimeFrom('2027-02-08') },
      says: /starts again on 5 February 2027, which is not after the last part-time day, 5 February 2027/u,
    },
    {
      title: 'full time a day later than it could be',
      base: 'medium',
      breaks: { answers: fullTimeFrom('2027-03-09') },
      keeps: { answers: fullTimeFrom('2027-03-08') },
      says: /starts again on Tuesday 9 March 2027\. The next open day after the last part-time day is Monday 8 March 2027/u,
    },
    {
      title: 'full time not on the first day after an INSET day',
      base: 'plain',
      breaks: { answers: { ...insetOn('2027-02-08'), ...fullTimeFrom('2027-02-10') } },
      keeps: { answers: { ...insetOn('2027-02-08'), ...fullTimeFrom('2027-02-09') } },
      says: /next open day after the last part-time day is Tuesday 9 February 2027/u,
    },
  ],
  'timetable.some-school': [
    {
      title: 'a week at home',
      base: 'plain',
      breaks: { answers: week(2, at('home')) },
      keeps: { answers: { ...week(2, at('home')), 'timetable.week.2.monday': at('elsewhere') } },
      says: /^Week 2 has no time in school, and none in provision elsewhere/u,
    },
  ],
  'timetable.grows': [
    {
      title: 'four weeks alike',
      base: 'plain',
      breaks: { answers: endingAt('12', '12', '12', '12') },
      keeps: { answers: endingAt('12', '12.30', '1pm', '1.30') },
      says: /^Week 4 has no more hours than week 1: 3 hours 15 minutes a day in both/u,
    },
    {
      title: 'two weeks alike on a way that grows',
      base: 'heaviest',
      breaks: { answers: endingAt('12', '1pm', '1pm', '2pm') },
      keeps: { answers: endingAt('12', '1pm', '1.05', '2pm') },
      says: /^Weeks 2 and 3 have the same hours\.$/u,
    },
  ],
  'timetable.never-falls': [
    {
      title: 'a week with less than the one before',
      base: 'plain',
      breaks: { answers: endingAt('12', '1.30', '1pm', '2pm') },
      keeps: { answers: endingAt('12', '1pm', '1.30', '2pm') },
      says: /^Week 3 has fewer hours than week 2: 4 hours 15 minutes a day after 4 hours 45 minutes a day/u,
    },
    {
      title: 'less than in the week before a holiday',
      base: 'plain',
      breaks: { answers: { ...endingAt('12', '1.30', '', '1pm'), ...week(3, at('closed')) } },
      keeps: { answers: { ...endingAt('12', '1.30', '', '2pm'), ...week(3, at('closed')) } },
      says: /^Week 4 has fewer hours than week 2/u,
    },
  ],
  'timetable.reading': [
    {
      title: 'a day that ends after the school’s does',
      base: 'plain',
      breaks: { answers: { 'timetable.week.4.friday': inSchool('8.45', '15:16') } },
      keeps: { answers: { 'timetable.week.4.friday': inSchool('8.45', '15:15') } },
      says: /^Week 4, Friday 5 February: 8:45am to 3:16pm is not inside the school’s day, 8:45am to 3:15pm\.$/u,
    },
    {
      title: 'a day that was passed over',
      base: 'plain',
      breaks: { answers: { 'timetable.week.2.tuesday': '' } },
      keeps: { answers: insetOn('2027-01-19', { 'timetable.week.2.tuesday': '' }) },
      says: /^Week 2: say where the pupil is on Tuesday 19 January\.$/u,
    },
    {
      title: 'a start in 24 hours and an end that is not',
      base: 'plain',
      breaks: { answers: week(3, inSchool('08:45', '2:00')) },
      keeps: { answers: week(3, inSchool('08:45', '14:00')) },
      says: /^Week 3: “2:00” was typed without am or pm and is read as 2pm\.$/u,
    },
  ],
  'timetable.less-than-full': [
    {
      title: 'a week as long as the year group’s',
      base: 'plain',
      breaks: { answers: endingAt('12', '1pm', '2pm', '3.15') },
      keeps: { answers: endingAt('12', '1pm', '2pm', '3.14') },
      says: /^Week 4 is as long as the full week of the pupil’s year group\.$/u,
    },
    {
      title: 'a week only a little shorter, where that is let pass',
      base: 'plain',
      breaks: { authority: hammersmithAndFulham, answers: endingAt('12', '1pm', '2pm', '2.56') },
      keeps: { authority: hammersmithAndFulham, answers: endingAt('12', '1pm', '2pm', '2.55') },
      says: /^Week 4 is 19 minutes a day shorter than the full week\. Hammersmith & Fulham does not count less than 20 minutes\.$/u,
    },
    {
      title: 'a week of 25 hours, where fewer than that count',
      base: 'plain',
      breaks: { authority: rotherham, answers: endingAt('12', '12.30', '1pm', '1.45') },
      keeps: { authority: rotherham, answers: endingAt('12', '12.30', '1pm', '1.44') },
      says: /^Week 4 comes to 25 hours over five days\. Rotherham counts a week as part-time below 25 hours\.$/u,
    },
    {
      title: 'a week of 24 hours in key stage 3, where the key stage decides',
      base: 'plain',
      breaks: { authority: plymouth, answers: endingAt('12', '12.30', '1pm', '1.33') },
      keeps: { authority: plymouth, answers: endingAt('12', '12.30', '1pm', '1.32') },
      says: /^Week 4 comes to 24 hours over five days\. Plymouth counts a week as part-time below 24 hours\.$/u,
    },
    {
      title: 'the same week in key stage 4',
      base: 'plain',
      breaks: { authority: plymouth, answers: { ...endingAt('12', '12.30', '1pm', '1.45'), 'pupil.year-group': '10' } },
      keeps: { authority: plymouth, answers: { ...endingAt('12', '12.30', '1pm', '1.33'), 'pupil.year-group': '10' } },
      says: /^Week 4 comes to 25 hours/u,
    },
  ],
};

/** An INSET day, and what else is changed. */
function insetOn(date: string, others: TypedAnswers = {}): TypedAnswers {
  return {
    'school.closed-days.r1': '1',
    'school.closed-days.r1.what': 'INSET day',
    'school.closed-days.r1.on': typedDate(date),
    ...others,
  };
}
