import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { schoolDays, weekdays } from '../../case/fields/school.ts';
import { readTimetable } from '../../case/timetable.ts';
import { formatTime } from '../../domain/clock-time.ts';
import { weekdayNames } from '../../domain/iso-date.ts';
import { registerTime } from '../attendance-session.ts';
import { isPartTime } from '../route.ts';
import type { Lack, Rule } from '../rule.ts';
import { dfe, lcc } from '../sources.ts';

/** The weekdays on which the pupil is in school for part of the day, and the times of whose registers cannot be used. */
function withoutRegister(c: Case): readonly Lack[] {
  const inSchool = new Set((readTimetable(c)?.weeks ?? []).flatMap(({ days }) => days.filter(({ state }) => state === 'school').map(({ weekday }) => weekday)));
  return weekdays.flatMap((weekday, index): Lack[] => {
    const { path } = schoolDays[weekday];
    const day = valueOf(c, schoolDays[weekday]);
    if (!inSchool.has(weekday) || (day !== undefined && registerTime(day, 'am') !== undefined)) return [];
    const name = `${weekdayNames[index] ?? ''}s`;
    const why =
      day === undefined
        ? `The school’s times on ${name} are not known`
        : `On ${name} the registers are said to be taken at ${formatTime(day.morning)} and ${formatTime(day.afternoon)}, which does not fit the school’s day, ${formatTime(day.start)} to ${formatTime(day.end)}`;
    return [{ words: `${why}. So the register’s codes on ${name} cannot be worked out.`, path }];
  });
}

const code: Rule = {
  id: 'attendance.code',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'note',
  gate: 'run',
  mode: 'A',
  source: [dfe('para 70'), lcc('§9.14')],
  words: 'Each half-day out of school has its code in the register: C2, or X for a pupil who is not of compulsory school age that day.',
  mender: 'school',
  find: ({ case: c }) => withoutRegister(c),
};

export const attendanceRules: readonly Rule[] = [code];
