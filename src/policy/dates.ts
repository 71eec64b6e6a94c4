import type { Profile } from '../authorities/profile.ts';
import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { timetable } from '../case/fields/timetable.ts';
import { addDays, daysBetween, formatDate, formatWeekdayDate, isBefore, isWeekend } from '../domain/iso-date.ts';
import type { Check, Finding } from './finding.ts';
import { ours } from './finding.ts';
import { periodOf } from './period.ts';
import { partTimeRouteOf } from './route.ts';

/** The dates of the period: in order, on school days, not too long, and full time after them. */
export const checkDates: Check = (c, authority) => [...inOrder(c), ...notTooLong(c, authority), ...onSchoolDays(c), ...fullTimeAfter(c)];

function inOrder(c: Case): readonly Finding[] {
  const start = valueOf(c, timetable.start);
  const end = valueOf(c, timetable.end);
  if (start === undefined || end === undefined || !isBefore(end, start)) return [];
  return [
    {
      rule: 'period.dated',
      level: 'stop',
      gate: 'sign',
      words: `The last part-time day, ${formatDate(end)}, is before the start, ${formatDate(start)}.`,
      path: timetable.end.path,
      source: { document: 'DfE', paragraph: 'para 67' },
    },
  ];
}

function notTooLong(c: Case, authority: Profile): readonly Finding[] {
  const period = periodOf(c);
  const route = partTimeRouteOf(c);
  if (period === undefined || route === undefined) return [];
  const limit = authority.longestPeriod[route];
  const days = daysBetween(period.start, period.end) + 1;
  if (days <= limit.value) return [];
  return [
    {
      rule: 'period.longest',
      level: 'stop',
      gate: 'sign',
      words: `The period lasts ${String(days)} days. On this route it may last ${String(limit.value)} at most, so the last part-time day can be ${formatDate(addDays(period.start, limit.value - 1))} or earlier.`,
      path: timetable.end.path,
      source: { document: 'LCC', paragraph: limit.source },
    },
  ];
}

function onSchoolDays(c: Case): readonly Finding[] {
  const dates = [
    { field: timetable.start, what: 'The start' },
    { field: timetable.end, what: 'The last part-time day' },
    { field: timetable.fullTimeFrom, what: 'The day full time starts again' },
  ];
  return dates.flatMap(({ field, what }): Finding[] => {
    const date = valueOf(c, field);
    if (date === undefined || !isWeekend(date)) return [];
    return [
      {
        rule: 'period.school-days',
        level: 'stop',
        gate: 'sign',
        words: `${what}, ${formatWeekdayDate(date)}, is at a weekend. Choose a school day.`,
        path: field.path,
        source: ours,
      },
    ];
  });
}

function fullTimeAfter(c: Case): readonly Finding[] {
  const end = valueOf(c, timetable.end);
  const fullTime = valueOf(c, timetable.fullTimeFrom);
  if (end === undefined || fullTime === undefined || isBefore(end, fullTime)) return [];
  return [
    {
      rule: 'timetable.back-to-full',
      level: 'stop',
      gate: 'sign',
      words: `Full time starts again on ${formatDate(fullTime)}, which is not after the last part-time day, ${formatDate(end)}.`,
      path: timetable.fullTimeFrom.path,
      source: { document: 'LCC', paragraph: '§9.9' },
    },
  ];
}
