import type { Case, Path } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { heldReviews } from '../case/fields/running.ts';
import { timetable } from '../case/fields/timetable.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import type { ReviewRow } from './held-reviews.ts';
import { heldReviewsBy } from './held-reviews.ts';

/** One half-day on which the school is open, as the timetable has it. */
export interface RegisteredSession {
  readonly date: IsoDate;
  /** Whether the pupil is expected in school. */
  readonly expected: boolean;
  readonly code: string;
}

/** How often the pupil came since the review before. */
export interface ReviewAttendance {
  readonly on: IsoDate;
  readonly attended: number;
  /** Missed through illness. */
  readonly ill: number;
  readonly expected: number;
  /** Where it says how many were attended. */
  readonly path: Path;
}

/** Below this part of the sessions that were expected, illness left aside, a pupil comes well too seldom. Ours. */
const REGULAR = 0.85;

/**
 * How many sessions the timetable expected after one day and up to another; `undefined` where that is not known of each. Time away that
 * was agreed is not expected.
 * @param after the day of the review before; none for all from the start on.
 */
function sessionsExpected(
  sessions: readonly RegisteredSession[],
  after: IsoDate | undefined,
  upTo: IsoDate,
): number | undefined {
  const between = sessions.filter(
    ({ date }) => !isBefore(upTo, date) && (after === undefined || isBefore(after, date)),
  );
  if (between.length === 0 || between.some(({ code }) => code === 'not known')) return undefined;
  return between.filter(({ expected }) => expected).length;
}

/** The day of the last review held before another day; none where there was none since the start. */
const reviewBefore = (c: Case, held: readonly ReviewRow[], day: IsoDate): IsoDate | undefined => {
  const start = valueOf(c, timetable.start);
  return held.findLast(({ on }) => isBefore(on, day) && (start === undefined || !isBefore(on, start)))?.on;
};

/**
 * How many sessions a review looks back on: those after the review before it, or since the start; `undefined` while the timetable does not
 * say. The day of a review belongs to what it looks back on.
 * @param on the day of the review.
 */
export const sessionsExpectedAt = (c: Case, sessions: readonly RegisteredSession[], on: IsoDate): number | undefined =>
  sessionsExpected(sessions, reviewBefore(c, heldReviewsBy(c, on), on), on);

/** The attendance that each held review tells of. */
const attendanceAtEach = (
  c: Case,
  sessions: readonly RegisteredSession[],
  today: IsoDate,
): readonly ReviewAttendance[] =>
  heldReviewsBy(c, today).flatMap(({ on, says, pathOf }): ReviewAttendance[] => {
    const attended = says(heldReviews.row.attended);
    const expected = sessionsExpectedAt(c, sessions, on);
    return attended === undefined || expected === undefined
      ? []
      : [{ on, attended, expected, ill: says(heldReviews.row.ill) ?? 0, path: pathOf(heldReviews.row.attended) }];
  });

/**
 * The attendance that held reviews tell of, by date, where it is known how many sessions were expected. A meeting and a talk of one day look back
 * once: where they differ, the one that counted more holds. Ours.
 */
export function attendanceAtReviews(
  c: Case,
  sessions: readonly RegisteredSession[],
  today: IsoDate,
): readonly ReviewAttendance[] {
  const each = attendanceAtEach(c, sessions, today);
  const days = [...new Set(each.map(({ on }) => on))];
  return days.flatMap((day) =>
    each
      .filter(({ on }) => on === day)
      .sort((a, b) => b.attended - a.attended)
      .slice(0, 1),
  );
}

/** Whether a pupil came to well too few of the sessions that were expected, those missed through illness left aside. */
const isSeldomThere = ({ attended, ill, expected }: ReviewAttendance): boolean => {
  const possible = expected - ill;
  return possible > 0 && attended / possible < REGULAR;
};

/** The last two reviews that tell of attendance, where at both the pupil came well too seldom; none otherwise. */
export function notRegularly(attendance: readonly ReviewAttendance[]): readonly ReviewAttendance[] {
  const lastTwo = attendance.filter(({ expected }) => expected > 0).slice(-2);
  return lastTwo.length === 2 && lastTwo.every(isSeldomThere) ? lastTwo : [];
}
