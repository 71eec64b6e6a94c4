import type { Answers } from '../../case/case.ts';
import type { TimetableDay } from '../../case/timetable-day.ts';
import { isOpen } from '../../case/timetable-day.ts';
import type { TimetableWeek } from '../../case/timetable.ts';
import { stateInWords } from '../../documents/part-time/day-in-words.ts';
import { hoursInShort, hoursInWords } from '../../domain/hours-in-words.ts';
import { formatShort, weekdayNames, weekdayOf } from '../../domain/iso-date.ts';

const shortName = ({ date }: TimetableDay): string => weekdayNames[weekdayOf(date) - 1]?.slice(0, 3) ?? '';

/** The dates of a week: `11 to 15 Jan`, `29 Mar to 2 Apr`; a part week says its weekdays, `Tue 12 to Fri 15 Jan`, and one day is `Mon 8 Feb`. */
export function datesInWords({ from, to, days }: TimetableWeek): string {
  const isPart = days.some(({ state }) => state === 'outside');
  const name = (date: typeof from): string =>
    isPart ? `${weekdayNames[weekdayOf(date) - 1]?.slice(0, 3) ?? ''} ` : '';
  if (from === to) return `${name(from)}${formatShort(from)}`;
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  const begins = isOneMonth ? String(Number(from.slice(8))) : formatShort(from);
  return `${name(from)}${begins} to ${name(to)}${formatShort(to)}`;
}

const dayInWords = (day: TimetableDay, answers: Pick<Answers, 'get'>): string =>
  stateInWords(day, answers) ??
  (day.state === 'outside' && day.side === 'before' ? 'before the first day' : 'after the last day');

/** All five days of a week. */
const WHOLE = 5;

function grouped(days: readonly TimetableDay[], answers: Pick<Answers, 'get'>): string {
  const told = days.map((day) => ({ name: shortName(day), words: dayInWords(day, answers) }));
  return [...new Set(told.map(({ words }) => words))]
    .map((words) => {
      const names = told.filter((one) => one.words === words).map(({ name }) => name);
      return `${names.length === WHOLE ? 'Every day' : names.join(', ')} ${words}`;
    })
    .join('; ');
}

/** The open days of a week, those that are alike together: `Mon, Wed, Fri 8:45am to 12pm; Tue, Thu at home`. */
export const daysTogether = ({ days }: TimetableWeek, answers: Pick<Answers, 'get'>): string =>
  grouped(days.filter(isOpen), answers);

/** The days of a week that nothing is asked of, and why; empty where there are none. */
export const daysNotAsked = ({ days }: TimetableWeek, answers: Pick<Answers, 'get'>): string =>
  grouped(
    days.filter((day) => !isOpen(day)),
    answers,
  );

/** What is said of a week’s hours. */
export interface HoursTold {
  /** `16 h 15 min`; nothing until each open day is known. */
  readonly hours: string | undefined;
  /** `50%`, of the hours of the open days. */
  readonly share: string | undefined;
  /** `of 26 h: 4 open days`, where not all five are open. */
  readonly of: string | undefined;
}

/** The hours of a week and their share of what its open days have. */
export function hoursTold(week: TimetableWeek): HoursTold {
  if (!week.complete) return { hours: undefined, share: undefined, of: undefined };
  return {
    hours: hoursInShort(week.minutes / 60),
    share: week.share === undefined ? undefined : `${String(Math.round(week.share * 100))}%`,
    of:
      week.fullMinutes === undefined || week.openDays === week.days.length
        ? undefined
        : `of ${hoursInShort(week.fullMinutes / 60)}: ${String(week.openDays)} open ${week.openDays === 1 ? 'day' : 'days'}`,
  };
}

/** The same, as it is said to those who listen: `Week 2: 22 hours 30 minutes in school, 69%`. */
export function hoursSaid(week: TimetableWeek): string {
  const name = `Week ${String(week.number)}`;
  const { share } = hoursTold(week);
  if (!week.complete) return `${name}: not counted yet`;
  return `${name}: ${hoursInWords(week.minutes / 60)} in school${share === undefined ? '' : `, ${share}`}`;
}
