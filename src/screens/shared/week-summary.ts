import type { WeekHours } from '../../case/timetable-hours.ts';
import { hoursInWords } from '../../domain/hours-in-words.ts';

const HOUR = 60;

/** A week in one line: hours in school, and the share of what the year group has. */
export function weekSummary(week: WeekHours): string {
  if (week.openDays === 0) return 'The school is closed all week.';
  const share =
    week.share === undefined || week.fullMinutes === undefined
      ? ''
      : `: ${String(Math.round(week.share * 100))}% of the ${hoursInWords(week.fullMinutes / HOUR)} the year group has`;
  return `${hoursInWords(week.minutes / HOUR)} in school${share}.`;
}
