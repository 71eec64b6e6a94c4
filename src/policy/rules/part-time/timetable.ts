import { dfe, lcc, ours } from '../../../authorities/sources.ts';
import type { Case } from '../../../case/case.ts';
import { readField, valueOf } from '../../../case/field.ts';
import { timetable } from '../../../case/fields/timetable.ts';
import { isOpenOn, nextOpenDay, readCalendar } from '../../../case/school-calendar.ts';
import type { TimetableWeek } from '../../../case/timetable.ts';
import { readTimetable } from '../../../case/timetable.ts';
import { isBefore as isTimeBefore, formatTime, minutesOf } from '../../../domain/clock-time.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { formatDate, formatWeekdayDate, isBefore } from '../../../domain/iso-date.ts';
import { periodOf } from '../../../life/period.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import { isProlonged } from '../../limits.ts';
import { growthRules } from './growth.ts';
import { lessThanFull } from './less-than-full.ts';
import { reading } from './timetable-reading.ts';

/** How the last week still ends, `Week 4 still ends at 2:15pm`, where a day of it ends before the school’s does. */
function stillShort(c: Case): string | undefined {
  const last = readTimetable(c)?.weeks.findLast((week) => week.openDays > 0);
  const ends = (last?.days ?? []).flatMap((day) =>
    day.state === 'school' && (day.schoolDay === undefined || isTimeBefore(day.time.end, day.schoolDay.end))
      ? [day.time.end]
      : [],
  );
  const latest = ends.toSorted((a, b) => minutesOf(b) - minutesOf(a))[0];
  if (last === undefined || latest === undefined) return undefined;
  const week = `eek ${String(last.number)}`;
  return ends.every((end) => end === latest)
    ? `W${week} still ends at ${formatTime(latest)}`
    : `The longest day of w${week} still ends at ${formatTime(latest)}`;
}

function noDaySet(c: Case): readonly Lack[] {
  const still = readField(c, timetable.fullTimeFrom).state === 'none' ? stillShort(c) : undefined;
  return still === undefined
    ? []
    : [{ words: `${still}, and no day is set on which full time starts again.`, path: timetable.fullTimeFrom.path }];
}

function notTheNextDay(c: Case, end: IsoDate, fullTime: IsoDate): readonly Lack[] {
  const { path } = timetable.fullTimeFrom;
  const calendar = readCalendar(c);
  if (!isOpenOn(calendar, fullTime)) return [];
  if (!isBefore(end, fullTime))
    return [
      {
        words: `Full time starts again on ${formatDate(fullTime)}, which is not after the last part-time day, ${formatDate(end)}.`,
        path,
      },
    ];
  const next = nextOpenDay(calendar, end);
  if (fullTime === next) return [];
  return [
    {
      words: `Full time starts again on ${formatWeekdayDate(fullTime)}. The next open day after the last part-time day is ${formatWeekdayDate(next)}.`,
      path,
    },
  ];
}

const backToFull: Rule = {
  id: 'timetable.back-to-full',
  scope: within(partTime, 'Every part-time timetable, but for a prolonged one', (situation) => !isProlonged(situation)),
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.9'), dfe('para 67')],
  words: 'The day full time starts again is set: the next open day after the last part-time day.',
  mender: 'school',
  find: ({ case: c }) => {
    const period = periodOf(c);
    const fullTime = valueOf(c, timetable.fullTimeFrom);
    if (period === undefined) return [];
    return fullTime === undefined ? noDaySet(c) : notTheNextDay(c, period.end, fullTime);
  },
};

function withoutSchool(week: TimetableWeek): readonly Lack[] {
  const [first] = week.days.filter((day) => day.state === 'home');
  if (
    first === undefined ||
    !week.complete ||
    week.days.some((day) => day.state === 'school' || day.state === 'elsewhere')
  )
    return [];
  return [
    {
      words: `Week ${String(week.number)} has no time in school, and none in provision elsewhere. Plan some in each week.`,
      path: first.path,
    },
  ];
}

const someSchool: Rule = {
  id: 'timetable.some-school',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [ours()],
  words: 'Each week in which the school is open has some time in school, or in provision that is arranged elsewhere.',
  mender: 'school',
  find: ({ case: c }) => (readTimetable(c)?.weeks ?? []).flatMap(withoutSchool),
};

export const timetableRules: readonly Rule[] = [backToFull, someSchool, ...growthRules, reading, lessThanFull];
