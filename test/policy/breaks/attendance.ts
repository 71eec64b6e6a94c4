import type { Typed } from '../../../src/case/typed.ts';
import { at } from '../../case/case-of.ts';
import type { Breaks } from './break.ts';

const registersAt = (morning: string, afternoon: string): Typed => ({ start: '8.45', end: '3.15', morning, afternoon });

export const attendanceBreaks: Breaks = {
  'attendance.code': [
    {
      title: 'a register before the school’s day begins',
      base: 'plain',
      breaks: { answers: { 'school.day.monday': registersAt('8.40', '1pm') } },
      keeps: { answers: { 'school.day.monday': registersAt('8.45', '1pm') } },
      says: /^On Mondays the registers are said to be taken at 8:40am and 1pm, which does not fit the school’s day, 8:45am to 3:15pm\. So the register’s codes on those days cannot be worked out\.$/u,
    },
    {
      title: 'the two registers in the wrong order',
      base: 'heaviest',
      breaks: { answers: { 'school.day.friday': registersAt('1pm', '8.50') } },
      keeps: { answers: { 'school.day.friday': registersAt('8.50', '1pm') } },
      says: /^On Fridays the registers/u,
    },
    {
      title: 'a weekday whose times are not known',
      base: 'plain',
      breaks: { answers: { 'school.day.tuesday': '' } },
      keeps: {
        answers: {
          'school.day.tuesday': '',
          ...Object.fromEntries([1, 2, 3, 4].map((number) => [`timetable.week.${String(number)}.tuesday`, at('home')])),
        },
      },
      says: /^The school’s times on Tuesdays are not known/u,
    },
  ],
};
