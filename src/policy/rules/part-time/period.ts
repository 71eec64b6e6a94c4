import { dfe, lcc, ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { timetable } from '../../../case/fields/timetable.ts';
import { addDays, formatDate, isBefore } from '../../../domain/iso-date.ts';
import { daysIn } from '../../../life/period.ts';
import type { Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import { isExtension, isProlonged, longestOf } from '../../limits.ts';
import { wholePeriodOf } from '../../whole-period.ts';
import { closedDates } from '../shared/why-closed.ts';
import { academicYear } from './academic-year.ts';
import { earlierRules } from './earlier.ts';
import { overlaps } from './overlaps.ts';
import { prolongedException } from './prolonged.ts';
import { shortest } from './shortest.ts';

const dated: Rule = {
  id: 'period.dated',
  scope: partTime,
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
    return [
      {
        words: `The last part-time day, ${formatDate(end)}, is before the start, ${formatDate(start)}.`,
        path: timetable.end.path,
      },
    ];
  },
};

const longest: Rule = {
  id: 'period.longest',
  scope: within(partTime, 'Every part-time timetable', (situation) => !isProlonged(situation)),
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§5'), lcc('§6'), lcc('§9.10'), dfe('para 67')],
  words: 'The period is not longer than the route allows.',
  mender: 'school',
  find: (situation) => {
    const period = wholePeriodOf(situation);
    const limit = longestOf(situation);
    if (period === undefined || limit === undefined || daysIn(period) <= limit) return [];
    const counted =
      period.start === valueOf(situation.case, timetable.start)
        ? ''
        : `, counted from ${formatDate(period.start)}, on which what this changes began`;
    const isFurther = isExtension(situation);
    const what = isFurther ? 'A further period' : 'On this route it';
    const { state } = situation.life;
    const door =
      !isFurther && (state === 'running' || state === 'over')
        ? ' More time is a further period of its own, which is begun under What can change.'
        : '';
    return [
      {
        words: `The period lasts ${String(daysIn(period))} days${counted}. ${what} may last ${String(limit)} at most, so the last part-time day can be ${formatDate(addDays(period.start, limit - 1))} or earlier.${door}`,
        path: timetable.end.path,
      },
    ];
  },
};

const dates = [
  { field: timetable.start, what: 'The start' },
  { field: timetable.end, what: 'The last part-time day' },
  { field: timetable.fullTimeFrom, what: 'The day full time starts again' },
];

const schoolDays: Rule = {
  id: 'period.school-days',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [ours()],
  words: 'The period begins and ends on school days, and full time starts again on one.',
  mender: 'school',
  find: ({ case: c }) => closedDates(c, dates),
};

export const periodRules: readonly Rule[] = [
  dated,
  longest,
  shortest,
  schoolDays,
  ...earlierRules,
  overlaps,
  academicYear,
  prolongedException,
];
