import { valueOf } from '../../case/field.ts';
import { timetable as fields } from '../../case/fields/timetable.ts';
import type { Timetable, TimetableWeek } from '../../case/timetable.ts';
import { hoursInShort } from '../../domain/hours-in-words.ts';
import { addDays, formatWeekdayDate, isBefore, weekdayNames, weekdayOf } from '../../domain/iso-date.ts';
import type { Situation } from '../../policy/engine/situation.ts';
import { longestOf } from '../../policy/limits.ts';

export interface FullTimeAgainProps {
  readonly timetable: Timetable;
  readonly of: Situation;
}

const grows = (weeks: readonly TimetableWeek[]): boolean =>
  weeks.every((week, index) => {
    const before = weeks[index - 1];
    return before === undefined || (week.minutesPerOpenDay ?? 0) > (before.minutesPerOpenDay ?? 0);
  });

/** Whether the hours grow, as far as they are known. */
function growth(weeks: readonly TimetableWeek[]): string {
  const open = weeks.filter(({ openDays }) => openDays > 0);
  const unknown = open.find(({ complete }) => !complete);
  if (unknown !== undefined) return `The hours of week ${String(unknown.number)} are not known yet.`;
  if (open.length < 2) return '';
  return grows(open)
    ? 'Every week has more hours a day than the one before.'
    : 'Not every week has more hours a day than the one before.';
}

/** `A full week is 32 h 30 min.`, of a week in which all five days are open. */
function fullWeek(weeks: readonly TimetableWeek[]): string {
  const whole = weeks.find(({ openDays, days }) => openDays === days.length);
  return whole?.fullMinutes === undefined ? '' : `A full week is ${hoursInShort(whole.fullMinutes / 60)}.`;
}

/** Of a start in the middle of a week: until when its limit runs, which counts days from there, and whether it ends before. */
function inMidWeek({ start, end }: Timetable, of: Situation): string {
  if (weekdayOf(start) === 1) return '';
  const starts = `It starts on a ${weekdayNames[weekdayOf(start) - 1] ?? ''}`;
  const limit = longestOf(of);
  if (limit === undefined) return `${starts}.`;
  const last = addDays(start, limit - 1);
  const ends = isBefore(end, last) ? `; this plan ends before, on ${formatWeekdayDate(end)}` : '';
  return `${starts}: the ${String(limit)} days allowed run to ${formatWeekdayDate(last)}${ends}.`;
}

/** Below the weeks: when full time begins again, until when a limit runs, whether each week grows, and what a full one is. */
export function FullTimeAgain({ timetable, of }: FullTimeAgainProps) {
  const { weeks } = timetable;
  const on = valueOf(of.case, fields.fullTimeFrom);
  return (
    <p className="govuk-body">
      <strong>
        {on === undefined
          ? 'No day is set yet on which full time begins again.'
          : `Full time again from ${formatWeekdayDate(on)}.`}
      </strong>{' '}
      {[inMidWeek(timetable, of), growth(weeks), fullWeek(weeks)].filter((words) => words !== '').join(' ')}
    </p>
  );
}
