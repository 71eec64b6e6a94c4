import type { Path } from '../../../src/case/case.ts';
import { patternDayPath, patternWeeks } from '../../../src/case/fields/pattern.ts';
import { weekdays } from '../../../src/case/fields/school.ts';
import type { PatternPlace } from '../../../src/case/pattern.ts';
import type { Typed } from '../../../src/case/typed.ts';
import { typedDate } from '../../case/case-of.ts';
import type { Change } from '../situations.ts';
import type { Breaks } from './break.ts';

/** Every session of both weeks in one place. */
const everywhere = (place: PatternPlace): Readonly<Record<Path, Typed>> =>
  Object.fromEntries(
    patternWeeks.flatMap((week) =>
      weekdays.map((weekday): [Path, Typed] => [patternDayPath(week, weekday), { am: place, pm: place }]),
    ),
  );

const dates = (answers: Readonly<Record<Path, string>>): Change => ({
  answers: Object.fromEntries(Object.entries(answers).map(([path, date]) => [path, typedDate(date)])),
});

export const flexiPatternBreaks: Breaks = {
  'flexi.days': [
    {
      title: 'a half-day that was passed over',
      base: 'flexi',
      breaks: { answers: { 'pattern.week.1.tuesday': { am: 'school', pm: '' } } },
      keeps: { answers: { 'pattern.week.1.friday': { am: 'home', pm: '' } } },
      says: /^Say where Sam is on Tuesday, morning and afternoon\.$/u,
    },
    {
      title: 'two days of the second week that were passed over',
      base: 'flexiHeaviest',
      breaks: { answers: { 'pattern.week.2.monday': null, 'pattern.week.2.thursday': { am: 'work', pm: 'home' } } },
      keeps: { answers: { 'pattern.week.2.thursday': null, 'pattern.week.2.friday': null } },
      says: /^Week 2: say where Sam is on Monday and Thursday/u,
    },
    {
      title: 'every session at home',
      base: 'flexi',
      breaks: { answers: everywhere('home') },
      keeps: { answers: { ...everywhere('home'), 'pattern.week.1.monday': { am: 'school', pm: 'home' } } },
      says: /^Sam is at home in every session\. That is home education/u,
    },
    {
      title: 'every session at school',
      base: 'flexi',
      breaks: { answers: everywhere('school') },
      keeps: { answers: { ...everywhere('school'), 'pattern.week.1.friday': { am: 'school', pm: 'home' } } },
      says: /there is nothing to agree/u,
    },
    {
      title: 'every session of both weeks at school',
      base: 'flexiHeaviest',
      breaks: { answers: everywhere('school') },
      keeps: { answers: { ...everywhere('school'), 'pattern.week.2.friday': { am: 'school', pm: 'home' } } },
      says: /there is nothing to agree/u,
    },
  ],
  'flexi.dated': [
    {
      title: 'reviewed on the first day',
      base: 'flexi',
      breaks: dates({ 'pattern.review-on': '2027-01-11' }),
      keeps: dates({ 'pattern.review-on': '2027-01-12' }),
      says: /^The review date, 11 January 2027, is not after the first day, 11 January 2027\.$/u,
    },
    {
      title: 'ends on the first day',
      base: 'flexi',
      breaks: dates({ 'pattern.end': '2027-01-11' }),
      keeps: dates({ 'pattern.end': '2027-07-21' }),
      says: /^The last day, 11 January 2027, is not after the first/u,
    },
    {
      title: 'reviewed after the end',
      base: 'flexi',
      breaks: dates({ 'pattern.end': '2027-03-24' }),
      keeps: dates({ 'pattern.end': '2027-03-25' }),
      says: /is after the last day, 24 March 2027/u,
    },
    {
      title: 'reviewed after more than a year',
      base: 'flexi',
      breaks: dates({ 'pattern.review-on': '2028-01-12' }),
      keeps: dates({ 'pattern.review-on': '2028-01-11' }),
      says: /more than a year after the first day/u,
    },
  ],
  'flexi.school-days': [
    {
      title: 'begins on a Sunday',
      base: 'flexi',
      breaks: dates({ 'pattern.start': '2027-01-10' }),
      keeps: dates({ 'pattern.start': '2027-01-12' }),
      says: /^The first day, Sunday 10 January 2027, is at a weekend\. Choose a school day\.$/u,
    },
    {
      title: 'reviewed on Good Friday',
      base: 'flexi',
      breaks: dates({ 'pattern.review-on': '2027-03-26' }),
      keeps: dates({ 'pattern.review-on': '2027-03-30' }),
      says: /is a bank holiday, Good Friday/u,
    },
  ],
};
