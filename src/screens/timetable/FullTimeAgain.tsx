import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { timetable as fields } from '../../case/fields/timetable.ts';
import type { Timetable, TimetableWeek } from '../../case/timetable.ts';
import { hoursInShort } from '../../domain/hours-in-words.ts';
import { formatWeekdayDate } from '../../domain/iso-date.ts';

export interface FullTimeAgainProps {
  readonly timetable: Timetable;
  readonly of: Case;
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

/** Below the weeks: when full time begins again, whether each week grows, and what a full one is. */
export function FullTimeAgain({ timetable: { weeks }, of }: FullTimeAgainProps) {
  const on = valueOf(of, fields.fullTimeFrom);
  return (
    <p className="govuk-body">
      <strong>
        {on === undefined
          ? 'No day is set yet on which full time begins again.'
          : `Full time again from ${formatWeekdayDate(on)}.`}
      </strong>{' '}
      {growth(weeks)} {fullWeek(weeks)}
    </p>
  );
}
