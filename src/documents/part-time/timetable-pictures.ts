import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { timetable as fields } from '../../case/fields/timetable.ts';
import type { SchoolDay } from '../../case/school-day.ts';
import type { TimetableDay } from '../../case/timetable-day.ts';
import type { Timetable, TimetableWeek } from '../../case/timetable.ts';
import { minutesOf } from '../../domain/clock-time.ts';
import { formatDate, formatDayMonth } from '../../domain/iso-date.ts';
import { weekdayName } from '../../forms/weekday-name.ts';
import type { Block, GridSlot, GridWeek } from '../model.ts';

const name = (week: TimetableWeek): string => `Week ${String(week.number)}`;

const nameAndDate = (week: TimetableWeek): string => `${name(week)}, from ${formatDayMonth(week.from)}`;

/** The hours of each week as steps up to full time; none while the hours of a week or of the school's own week are not known. */
export function timetableChart(c: Case, timetable: Timetable): readonly Block[] {
  const weeks = timetable.weeks.filter((week) => week.openDays > 0);
  const fullMinutes = Math.max(...weeks.map((week) => week.fullMinutes ?? 0));
  if (weeks.length === 0 || fullMinutes === 0 || weeks.some((week) => !week.complete)) return [];
  const fullTime = valueOf(c, fields.fullTimeFrom);
  return [
    {
      kind: 'chart',
      sentence: fullTime === undefined ? 'Hours in school, week by week' : `Back full time on ${formatDate(fullTime)}`,
      fullHours: fullMinutes / 60,
      weeks: weeks.map((week) => ({ label: name(week), hours: week.minutes / 60 })),
    },
  ];
}

/** The parts of one open day; the time before and after school is spent at home. None of a day that says nothing yet. */
export function slotsOf(day: TimetableDay, school: SchoolDay): readonly GridSlot[] {
  const [start, end] = [minutesOf(school.start), minutesOf(school.end)];
  switch (day.state) {
    case 'home':
    case 'elsewhere':
      return [{ where: day.state, start, end }];
    case 'school': {
      const [from, to] = [minutesOf(day.time.start), minutesOf(day.time.end)];
      const slots: readonly GridSlot[] = [
        { where: 'home', start, end: from },
        { where: 'school', start: from, end: to },
        { where: 'home', start: to, end },
      ];
      return slots.filter((slot) => slot.end > slot.start);
    }
    case 'closed':
    case 'outside':
    case 'unanswered':
    case 'unreadable':
      return [];
  }
}

const dayOf = (day: TimetableDay): GridWeek['days'][number] => ({
  name: weekdayName(day.weekday),
  closed: day.state === 'closed',
  slots: day.schoolDay === undefined ? [] : slotsOf(day, day.schoolDay),
});

/** Where the pupil is in each hour of the school's week; none until the school's own day is known. */
export function timetableGrid(timetable: Timetable): readonly Block[] {
  const weeks = timetable.weeks.map((week): GridWeek => ({ label: nameAndDate(week), days: week.days.map(dayOf) }));
  const slots = weeks.flatMap((week) => week.days.flatMap((day) => day.slots));
  if (slots.length === 0) return [];
  return [
    {
      kind: 'week-grid',
      caption: 'Where the pupil is in school hours',
      from: Math.min(...slots.map((slot) => slot.start)),
      to: Math.max(...slots.map((slot) => slot.end)),
      weeks,
    },
  ];
}
