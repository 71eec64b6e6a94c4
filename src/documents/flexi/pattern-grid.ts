import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { schoolDays } from '../../case/fields/school.ts';
import type { FlexiWeek, PatternDay } from '../../case/pattern.ts';
import { halves, readPattern } from '../../case/pattern.ts';
import { aboutPupil } from '../../case/pupil-name.ts';
import { minutesOf } from '../../domain/clock-time.ts';
import { weekdayName } from '../../forms/weekday-name.ts';
import type { Block, GridSlot } from '../model.ts';

const letters: Readonly<Record<FlexiWeek['number'], string>> = { 1: 'A', 2: 'B' };

/** What a week of the pattern is called: `Every week` where there is one, else `Week A` and `Week B`. */
export const patternWeekName = (week: FlexiWeek, weeks: readonly FlexiWeek[]): string =>
  weeks.length === 1 ? 'Every week' : `Week ${letters[week.number]}`;

/** Two sessions in one place are one part of the day. */
const joined = ([am, pm]: readonly GridSlot[]): readonly GridSlot[] => {
  if (am === undefined || pm === undefined) return am === undefined ? [] : [am];
  return am.where === pm.where ? [{ ...am, end: pm.end }] : [am, pm];
};

/** Where the pupil is on one day: the morning until the afternoon register, the afternoon from there. A session that is open has no slot. */
function slotsOf(c: Case, day: PatternDay): readonly GridSlot[] {
  const school = valueOf(c, schoolDays[day.weekday]);
  if (school === undefined) return [];
  const [start, turn, end] = [
    minutesOf(school.start),
    minutesOf(school.afternoon ?? school.end),
    minutesOf(school.end),
  ];
  const spans = { am: { start, end: turn }, pm: { start: turn, end } };
  return joined(
    halves.flatMap((half): readonly GridSlot[] => {
      const where = day[half];
      return where === undefined || spans[half].end <= spans[half].start ? [] : [{ where, ...spans[half] }];
    }),
  );
}

/** The pattern as a week grid; none until the school's own day and a session are known. */
export function patternGrid(c: Case): readonly Block[] {
  const weeks = readPattern(c);
  const drawn = weeks.map((week) => ({
    label: patternWeekName(week, weeks),
    days: week.days.map((day) => ({ name: weekdayName(day.weekday), closed: false, slots: slotsOf(c, day) })),
  }));
  const slots = drawn.flatMap(({ days }) => days.flatMap((day) => day.slots));
  if (slots.length === 0) return [];
  return [
    {
      kind: 'week-grid',
      caption: aboutPupil(c, (name) => `Where ${name} is in school hours`),
      from: Math.min(...slots.map((slot) => slot.start)),
      to: Math.max(...slots.map((slot) => slot.end)),
      weeks: drawn,
    },
  ];
}
