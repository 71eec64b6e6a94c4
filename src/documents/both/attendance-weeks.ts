import { weeksTouched } from '../../case/timetable.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDayMonth, weekdayNames, weekdayOf } from '../../domain/iso-date.ts';
import type { PlannedSession } from '../../policy/attendance/codes.ts';

/** One open day with its two half-days. */
export interface CodedDay {
  readonly date: IsoDate;
  /** `Monday 11 January`. */
  readonly name: string;
  readonly sessions: readonly PlannedSession[];
}

/** The open days of one week of the timetable. */
export interface CodedWeek {
  /** `Week 1`. */
  readonly name: string;
  readonly days: readonly CodedDay[];
}

/**
 * The codes by week and day. A week without an open day is left out.
 * @param start the first day of the timetable, whose week, from Monday on, is the first.
 */
export function codedWeeks(codes: readonly PlannedSession[], start: IsoDate): readonly CodedWeek[] {
  const weeks = new Map<number, Map<IsoDate, PlannedSession[]>>();
  for (const session of codes) {
    const number = weeksTouched(start, session.date);
    const days = weeks.get(number) ?? new Map<IsoDate, PlannedSession[]>();
    weeks.set(number, days.set(session.date, [...(days.get(session.date) ?? []), session]));
  }
  return [...weeks].map(([number, days]) => ({
    name: `Week ${String(number)}`,
    days: [...days].map(([date, sessions]) => ({
      date,
      name: `${weekdayNames[weekdayOf(date) - 1] ?? ''} ${formatDayMonth(date)}`,
      sessions,
    })),
  }));
}

/** The code of one half-day as a reader reads it: `Expected`, `C2`. */
export function codeInWords({ code }: PlannedSession): string {
  switch (code) {
    case '':
      return 'Expected';
    case 'not known':
      return 'Not known';
    default:
      return code;
  }
}

/** Why a half-day of a day has no code: the school has no such session then, or nothing was agreed for it. */
export const withoutCode = (sessions: readonly PlannedSession[]): string =>
  sessions.some(({ isOnly }) => isOnly === true) ? 'No session' : 'Not agreed';
