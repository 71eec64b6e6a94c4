import { dfe, lcc } from '../../../authorities/sources.ts';
import type { Case, Path } from '../../../case/case.ts';
import { valueOf } from '../../../case/field.ts';
import { schoolDays, weekdays } from '../../../case/fields/school.ts';
import type { SchoolDay } from '../../../case/school-day.ts';
import { readTimetable } from '../../../case/timetable.ts';
import { formatTime } from '../../../domain/clock-time.ts';
import { weekdayNames } from '../../../domain/iso-date.ts';
import { listed } from '../../../domain/listed.ts';
import { registerTime } from '../../attendance/session.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime } from '../../engine/scope.ts';
import { attendanceRegular } from './attendance-regular.ts';

/** Why the registers of a weekday cannot be used, as what is said of `names`; `undefined` where they can. */
function unusable(day: SchoolDay | undefined): ((names: string) => string) | undefined {
  if (day === undefined) return (names) => `The school’s times on ${names} are not known`;
  if (registerTime(day, 'am') !== undefined) return undefined;
  const { morning, afternoon, start, end } = day;
  const registers =
    afternoon === undefined
      ? `the register is said to be taken at ${formatTime(morning)}`
      : `the registers are said to be taken at ${formatTime(morning)} and ${formatTime(afternoon)}`;
  return (names) =>
    `On ${names} ${registers}, which does not fit the school’s day, ${formatTime(start)} to ${formatTime(end)}`;
}

/** The weekdays on which the pupil is in school for part of the day, and the times of whose registers cannot be used; alike ones are told together. */
function withoutRegister(c: Case): readonly Lack[] {
  const inSchool = new Set(
    (readTimetable(c)?.weeks ?? []).flatMap(({ days }) =>
      days.filter(({ state }) => state === 'school').map(({ weekday }) => weekday),
    ),
  );
  const groups = new Map<
    string,
    { readonly path: Path; readonly names: string[]; readonly why: (names: string) => string }
  >();
  for (const [index, weekday] of weekdays.entries()) {
    const why = unusable(valueOf(c, schoolDays[weekday]));
    if (why === undefined || !inSchool.has(weekday)) continue;
    const group = groups.get(why('')) ?? { path: schoolDays[weekday].path, names: [], why };
    group.names.push(`${weekdayNames[index] ?? ''}s`);
    groups.set(why(''), group);
  }
  return [...groups.values()].map(({ path, names, why }) => ({
    words: `${why(listed(names))}. So the register’s codes on those days cannot be worked out.`,
    path,
  }));
}

const code: Rule = {
  id: 'attendance.code',
  scope: partTime,
  level: 'note',
  gate: 'run',
  mode: 'A',
  source: [dfe('para 70'), lcc('§9.14')],
  words:
    'Each half-day out of school has its code in the register: C2, or X for a pupil who is not of compulsory school age that day.',
  mender: 'school',
  find: ({ case: c }) => withoutRegister(c),
};

export const attendanceRules: readonly Rule[] = [code, attendanceRegular];
