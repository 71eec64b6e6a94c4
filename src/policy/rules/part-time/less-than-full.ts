import type { Profile } from '../../../authorities/profile.ts';
import { lcc, ours } from '../../../authorities/sources.ts';
import type { Case } from '../../../case/case.ts';
import { valueOf } from '../../../case/field.ts';
import { pupil } from '../../../case/fields/pupil.ts';
import type { TimetableWeek } from '../../../case/timetable.ts';
import { firstOpenDay, readTimetable } from '../../../case/timetable.ts';
import { hoursInWords } from '../../../domain/hours-in-words.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime } from '../../engine/scope.ts';

const HOUR = 60;
const DAYS_IN_SCHOOL_WEEK = 5;

/** The key stages, each with its last year group. Source: Education Act 2002, s. 82. */
const keyStages = [
  { stage: 1, last: 2 },
  { stage: 2, last: 6 },
  { stage: 3, last: 9 },
  { stage: 4, last: 11 },
] as const;

/** Below how many hours a week an authority counts a pupil as part time; `undefined` where it looks at the year group’s own week. */
function countedUnder(c: Case, { counts }: Profile): number | undefined {
  if (counts.by === 'cohort') return undefined;
  if (counts.by === 'hours') return counts.under;
  const year = Number(valueOf(c, pupil.yearGroup) ?? NaN);
  const stage = year >= 1 ? keyStages.find(({ last }) => year <= last)?.stage : undefined;
  return stage === undefined ? undefined : counts.under[stage];
}

/** What a week is, where it is as long as that of the year group, or shorter by so little that the authority does not count it. */
function besideYearGroup(week: TimetableWeek, { name, exemptMinutes }: Profile): string | undefined {
  if (week.share === undefined || week.fullMinutes === undefined) return undefined;
  if (week.share >= 1)
    return `is ${week.share > 1 ? 'longer than' : 'as long as'} the full week of the pupil’s year group`;
  const cut = (week.fullMinutes - week.minutes) / week.openDays;
  if (exemptMinutes === undefined || cut >= exemptMinutes.value) return undefined;
  return `is ${hoursInWords(cut / HOUR)} a day shorter than the full week. ${name} does not count less than ${String(exemptMinutes.value)} minutes`;
}

/** What a week is, where it has the hours from which the authority counts it as full. */
function besideHours(week: TimetableWeek, under: number, { name }: Profile): string | undefined {
  const hours = ((week.minutesPerOpenDay ?? 0) * DAYS_IN_SCHOOL_WEEK) / HOUR;
  if (hours < under) return undefined;
  return `comes to ${hoursInWords(hours)} over five days. ${name} counts a week as part-time below ${hoursInWords(under)}`;
}

/** Whether there is a part-time timetable at all. */
export const lessThanFull: Rule = {
  id: 'timetable.less-than-full',
  scope: partTime,
  level: 'note',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§4'), ours()],
  words: 'Every week is shorter than what counts as a full week.',
  mender: 'school',
  find: ({ case: c, authority }) => {
    const under = countedUnder(c, authority);
    return (readTimetable(c)?.weeks ?? []).flatMap((week): Lack[] => {
      const first = firstOpenDay(week);
      const what = under === undefined ? besideYearGroup(week, authority) : besideHours(week, under, authority);
      return first === undefined || what === undefined
        ? []
        : [{ words: `Week ${String(week.number)} ${what}.`, path: first.path }];
    });
  },
};
