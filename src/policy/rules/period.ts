import { valueOf } from '../../case/field.ts';
import { timetable } from '../../case/fields/timetable.ts';
import { addDays, daysBetween, formatDate, formatWeekdayDate, isBefore, isWeekend } from '../../domain/iso-date.ts';
import { periodOf } from '../period.ts';
import { isPartTime, partTimeRouteOf } from '../route.ts';
import type { Lack, Rule } from '../rule.ts';
import { dfe, lcc, ours } from '../sources.ts';

const dated: Rule = {
  id: 'period.dated',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [dfe('para 67'), lcc('Appendix 1')],
  words: 'There is a start and an end. The end is the last part-time day, and is not before the start.',
  mender: 'school',
  find: ({ case: c }) => {
    const start = valueOf(c, timetable.start);
    const end = valueOf(c, timetable.end);
    if (start === undefined || end === undefined || !isBefore(end, start)) return [];
    return [{ words: `The last part-time day, ${formatDate(end)}, is before the start, ${formatDate(start)}.`, path: timetable.end.path }];
  },
};

const longest: Rule = {
  id: 'period.longest',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§5'), lcc('§6'), lcc('§9.10')],
  words: 'The period is not longer than the route allows.',
  mender: 'school',
  find: ({ case: c, authority }) => {
    const period = periodOf(c);
    const route = partTimeRouteOf(c);
    const limit = route === undefined ? undefined : authority.longestPeriod[route];
    if (period === undefined || limit === undefined) return [];
    const days = daysBetween(period.start, period.end) + 1;
    if (days <= limit.value) return [];
    return [
      {
        words: `The period lasts ${String(days)} days. On this route it may last ${String(limit.value)} at most, so the last part-time day can be ${formatDate(addDays(period.start, limit.value - 1))} or earlier.`,
        path: timetable.end.path,
      },
    ];
  },
};

const schoolDays: Rule = {
  id: 'period.school-days',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [ours],
  words: 'The period begins and ends on school days, and full time starts again on one.',
  mender: 'school',
  find: ({ case: c }) => {
    const dates = [
      { field: timetable.start, what: 'The start' },
      { field: timetable.end, what: 'The last part-time day' },
      { field: timetable.fullTimeFrom, what: 'The day full time starts again' },
    ];
    return dates.flatMap(({ field, what }): Lack[] => {
      const date = valueOf(c, field);
      if (date === undefined || !isWeekend(date)) return [];
      return [{ words: `${what}, ${formatWeekdayDate(date)}, is at a weekend. Choose a school day.`, path: field.path }];
    });
  },
};

export const periodRules: readonly Rule[] = [dated, longest, schoolDays];
