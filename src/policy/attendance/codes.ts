import { isDeclined, isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import type { Profile } from '../../authorities/profile.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { schoolDays, weekdays } from '../../case/fields/school.ts';
import { isOpenOn, readCalendar } from '../../case/school-calendar.ts';
import type { SchoolDay } from '../../case/school-day.ts';
import type { DayState } from '../../case/timetable-day.ts';
import { isOpen } from '../../case/timetable-day.ts';
import { readTimetable } from '../../case/timetable.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { addDays, isBefore, weekdayOf } from '../../domain/iso-date.ts';
import { codeOfAbsence } from './age.ts';
import type { FlexiTime } from './flexi-days.ts';
import { flexiDays } from './flexi-days.ts';
import type { CodeOfSession, Session } from './session.ts';
import { flexiCode, sessionCode, sessionsOf } from './session.ts';

/** One half-day of the part-time period or of flexi-schooling, on a day on which the school is open. */
export interface PlannedSession extends CodeOfSession {
  readonly date: IsoDate;
  readonly session: Session;
  /** The school has no other session on that day. */
  readonly isOnly?: true;
}

/** One day on which the school is open, as the register sees it. */
interface OpenDay {
  readonly date: IsoDate;
  readonly day: DayState | undefined;
  readonly schoolDay: SchoolDay | undefined;
}

/** The school’s own day on a date; none at a weekend, or where it is not known. */
function schoolDayOn(c: Case, date: IsoDate): SchoolDay | undefined {
  const weekday = weekdays[weekdayOf(date) - 1];
  return weekday === undefined ? undefined : valueOf(c, schoolDays[weekday]);
}

/** The most days that are looked at: a school year. A year typed wrong makes no endless register. */
const MOST_DAYS = 366;

/** The open days after the last week that the timetable holds. */
function laterDays(c: Case, from: IsoDate, end: IsoDate): readonly OpenDay[] {
  const calendar = readCalendar(c);
  const days: OpenDay[] = [];
  for (let date = from, left = MOST_DAYS; left > 0 && !isBefore(end, date); date = addDays(date, 1), left -= 1) {
    if (isOpenOn(calendar, date)) days.push({ date, day: undefined, schoolDay: schoolDayOn(c, date) });
  }
  return days;
}

function openDays(c: Case): readonly OpenDay[] {
  const timetable = readTimetable(c);
  if (timetable === undefined) return [];
  const planned = timetable.weeks.flatMap(({ days }) =>
    days.filter(isOpen).map((day): OpenDay => ({ date: day.date, day, schoolDay: day.schoolDay })),
  );
  const lastDay = timetable.weeks.at(-1)?.to ?? timetable.end;
  return [...planned, ...laterDays(c, addDays(lastDay, 1), timetable.end)];
}

const onlyOf = (schoolDay: SchoolDay | undefined): Pick<PlannedSession, 'isOnly'> =>
  sessionsOf(schoolDay).length === 1 ? { isOnly: true } : {};

const partTimeCodes = (c: Case, born: IsoDate | undefined, authority: Profile): readonly PlannedSession[] =>
  openDays(c).flatMap(({ date, day, schoolDay }) =>
    sessionsOf(schoolDay).map((session): PlannedSession => ({
      date,
      session,
      ...onlyOf(schoolDay),
      ...sessionCode(day, schoolDay, session, codeOfAbsence(born, date, authority, 'partTime')),
    })),
  );

const flexiCodes = (
  c: Case,
  born: IsoDate | undefined,
  authority: Profile,
  time: FlexiTime,
): readonly PlannedSession[] =>
  flexiDays(c, time).flatMap((day) =>
    sessionsOf(schoolDayOn(c, day.date)).map((session): PlannedSession => ({
      date: day.date,
      session,
      ...onlyOf(schoolDayOn(c, day.date)),
      ...flexiCode(day[session], codeOfAbsence(born, day.date, authority, 'flexi')),
    })),
  );

/**
 * What the register says of each half-day of the part-time period, or of flexi-schooling, on which the school is open, by date: the code
 * that was agreed, or none where the pupil is expected. None at all where flexi-schooling was declined. Source: para 70; LCC §7, §9.14.
 * @param flexi how long flexi-schooling goes on, which its reviews say; a part-time timetable says that itself.
 */
export function attendanceCodes(c: Case, authority: Profile, flexi?: FlexiTime): readonly PlannedSession[] {
  const born = valueOf(c, pupil.dateOfBirth);
  if (isDeclined(c)) return [];
  if (!isFlexiRequest(c)) return partTimeCodes(c, born, authority);
  return flexi === undefined ? [] : flexiCodes(c, born, authority, flexi);
}
