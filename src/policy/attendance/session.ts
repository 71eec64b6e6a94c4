import type { PatternPlace } from '../../case/pattern.ts';
import type { SchoolDay } from '../../case/school-day.ts';
import type { DayState } from '../../case/timetable-day.ts';
import { MOST_WEEKS } from '../../case/timetable.ts';
import type { ClockTime, TimeSpan } from '../../domain/clock-time.ts';
import { formatTime, isBefore, minutesOf } from '../../domain/clock-time.ts';
import type { CodeOfAbsence } from './age.ts';

/** The two half-days of the register. */
export const sessions = ['am', 'pm'] as const;
export type Session = (typeof sessions)[number];

/** What goes into the register: nothing where the pupil is expected; `K or D` where the school has to say which of the two. */
export type RegisterCode = '' | 'C2' | 'C' | 'X' | 'K or D' | 'not known';

/** What the plan says of one half-day. */
export interface CodeOfSession {
  /** Whether the pupil is in school when the register is taken, or comes while it is open. */
  readonly expected: boolean;
  readonly code: RegisterCode;
  /** Why, in words: `Leaves at 12pm, before the afternoon register at 1pm. Agreed in the part-time timetable.` */
  readonly reason: string;
}

/**
 * How long a register stays open after it is taken, in minutes. When it closes is not asked; this is our reading of DfE, Working
 * together to improve school attendance, chapter 8: at most 30 minutes after the session begins.
 */
const REGISTER_OPEN = 30;

const notKnown = (reason: string): CodeOfSession => ({ expected: false, code: 'not known', reason });

function away(where: string, absence: CodeOfAbsence): CodeOfSession {
  if (absence === undefined) return notKnown(`${where}. The code depends on the date of birth, which is not known.`);
  const { code, because } = absence;
  return {
    expected: false,
    code,
    reason: code === 'X' ? `${where}; ${because} that day.` : `${where}, as ${because}.`,
  };
}

/** The half-days of one day of the school: where it has no afternoon, the morning alone. Of a day whose times are not known there are both. */
export const sessionsOf = (schoolDay: SchoolDay | undefined): readonly Session[] =>
  schoolDay !== undefined && schoolDay.afternoon === undefined ? ['am'] : sessions;

/** When the register of a session is taken; `undefined` where the time given lies outside the school’s day, or in the wrong order. */
export function registerTime({ start, end, morning, afternoon }: SchoolDay, session: Session): ClockTime | undefined {
  const inOrder =
    !isBefore(morning, start) &&
    isBefore(morning, afternoon ?? end) &&
    (afternoon === undefined || isBefore(afternoon, end));
  if (!inOrder) return undefined;
  return session === 'am' ? morning : afternoon;
}

const NAMES = { am: 'morning', pm: 'afternoon' } as const;

function inSchool(time: TimeSpan, register: ClockTime, session: Session, absence: CodeOfAbsence): CodeOfSession {
  const taken = `the ${NAMES[session]} register at ${formatTime(register)}`;
  if (!isBefore(register, time.end)) {
    const when = time.end === register ? 'as' : 'before';
    return away(
      `Leaves at ${formatTime(time.end)}, ${when === 'as' ? `which is when ${taken} is taken` : `before ${taken}`}`,
      absence,
    );
  }
  if (!isBefore(register, time.start)) return { expected: true, code: '', reason: `In school for ${taken}.` };
  if (minutesOf(time.start) <= minutesOf(register) + REGISTER_OPEN) {
    return {
      expected: true,
      code: '',
      reason: `Comes at ${formatTime(time.start)}, after ${taken} but while it is open.`,
    };
  }
  return away(`Comes at ${formatTime(time.start)}, after ${taken} has closed`, absence);
}

/**
 * What the plan says of one half-day on which the school is open.
 * @param day what the timetable says of the day; none after its last week.
 * @param absence the code of time out of school on that day.
 */
export function sessionCode(
  day: DayState | undefined,
  schoolDay: SchoolDay | undefined,
  session: Session,
  absence: CodeOfAbsence,
): CodeOfSession {
  switch (day?.state) {
    case undefined:
      return notKnown(`The timetable holds ${String(MOST_WEEKS * 7)} days. What follows is agreed at a review.`);
    case 'school': {
      const register = schoolDay === undefined ? undefined : registerTime(schoolDay, session);
      return register === undefined
        ? notKnown('The times of the registers of this weekday are not known.')
        : inSchool(day.time, register, session, absence);
    }
    case 'home':
      return away('At home', absence);
    case 'elsewhere':
      return {
        expected: false,
        code: 'K or D',
        reason:
          'In provision elsewhere. D where the pupil is on the roll of another school too, K where the local authority arranged it: the school says which.',
      };
    case 'closed':
    case 'outside':
    case 'unanswered':
    case 'unreadable':
      return notKnown('The timetable does not say yet where the pupil is.');
  }
}

/**
 * What flexi-schooling says of one half-day on which the school is open.
 * @param place where the pattern has the pupil; none where it does not say yet.
 * @param absence the code of time at home on that day.
 */
export function flexiCode(place: PatternPlace | undefined, absence: CodeOfAbsence): CodeOfSession {
  switch (place) {
    case undefined:
      return notKnown('The pattern does not say yet where the pupil is.');
    case 'school':
      return { expected: true, code: '', reason: 'In school.' };
    case 'home':
      return away('At home', absence);
  }
}
