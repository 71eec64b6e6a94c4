import { lcc } from '../../../authorities/sources.ts';
import type { Case } from '../../../case/case.ts';
import { valueOf } from '../../../case/field.ts';
import { whereabouts } from '../../../case/fields/risk.ts';
import type { Weekday } from '../../../case/fields/school.ts';
import { rowField, rowsOf } from '../../../case/list.ts';
import { nameOf } from '../../../case/pupil-name.ts';
import type { OutOfSchool } from '../../../case/timetable-out-of-school.ts';
import { outOfSchool } from '../../../case/timetable-out-of-school.ts';
import { readTimetable } from '../../../case/timetable.ts';
import type { TimeSpan } from '../../../domain/clock-time.ts';
import { clockTime, formatTime, isBefore } from '../../../domain/clock-time.ts';
import { listed } from '../../../domain/listed.ts';
import { onlySays } from '../../engine/only-says.ts';
import type { Rule } from '../../engine/rule.ts';
import { partTime } from '../../engine/scope.ts';

const NOON = clockTime(12 * 60);

const dayName = (day: Weekday): string => `${day.charAt(0).toUpperCase()}${day.slice(1)}`;

/** The hours of one weekday: `on Thursday afternoons`, `on Thursdays from 10am to 3:15pm`. */
function hoursInWords(weekday: Weekday, span: TimeSpan): string {
  if (!isBefore(span.start, NOON)) return `on ${dayName(weekday)} afternoons`;
  if (!isBefore(NOON, span.end)) return `on ${dayName(weekday)} mornings`;
  return `on ${dayName(weekday)}s from ${formatTime(span.start)} to ${formatTime(span.end)}`;
}

/** The weekdays on which some row tells where the pupil is; `undefined` while a row still has to say on which days. */
function coveredDays(c: Case, rows: readonly string[]): ReadonlySet<Weekday> | undefined {
  const covered = new Set<Weekday>();
  for (const row of rows) {
    const days = valueOf(c, rowField(whereabouts, row, whereabouts.row.days));
    if (days === undefined) return undefined;
    if (onlySays(c, rowField(whereabouts, row, whereabouts.row.where)) === undefined)
      for (const day of days) covered.add(day);
  }
  return covered;
}

const hoursLeftOpen = (hours: readonly OutOfSchool[], covered: ReadonlySet<Weekday>): readonly string[] =>
  hours
    .filter(({ weekday }) => !covered.has(weekday))
    .flatMap(({ weekday, spans }) => spans.map((span) => hoursInWords(weekday, span)));

/** Where the pupil is in each hour out of school: sought for all, and explained where it is not known. */
export const whereaboutsRule: Rule = {
  id: 'risk.whereabouts',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§8')],
  words:
    'The school has asked where the pupil is in each hour out of school. Where it was not told, the head says why.',
  mender: 'school',
  find: ({ case: c }) => {
    const timetable = readTimetable(c);
    const hours = timetable === undefined ? [] : outOfSchool(timetable);
    if (hours.length === 0) return [];
    const rows = rowsOf(c, whereabouts);
    const path = whereabouts.path;
    if (rows.length === 0)
      return [
        {
          words: `Nobody has asked yet where ${nameOf(c)} is in the hours out of school. Ask, and add each place.`,
          path,
        },
      ];
    const covered = coveredDays(c, rows);
    const open = covered === undefined ? [] : hoursLeftOpen(hours, covered);
    return open.length === 0
      ? []
      : [{ words: `You have not said where ${nameOf(c)} is ${listed(open)}.`, path, level: 'explain' }];
  },
};
