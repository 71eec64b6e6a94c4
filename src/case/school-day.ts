import type { ClockTime } from '../domain/clock-time.ts';
import { clockTime, isBefore } from '../domain/clock-time.ts';
import type { Fault } from '../domain/fault.ts';
import { readTime } from '../domain/read-time.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { reading } from './field.ts';
import { isBoxes } from './typed.ts';

/** One weekday of the school: when the compulsory day starts and ends, and when each register is taken. */
export interface SchoolDay {
  readonly start: ClockTime;
  readonly end: ClockTime;
  readonly morning: ClockTime;
  /** None on a day without an afternoon, which some schools have on Fridays. Source: life of an arrangement, 6. */
  readonly afternoon: ClockTime | undefined;
}

/** A day that goes on for longer has an afternoon, and so a second register. Ours. */
const LATEST_END_OF_A_MORNING = clockTime(13 * 60);

/** The register of the afternoon; of a day that ends by 1pm it may be left out. */
function readAfternoon(typed: string, end: ClockTime): Result<ClockTime | undefined, Fault> {
  const isMorning = typed.trim() === '' && !isBefore(LATEST_END_OF_A_MORNING, end);
  return isMorning ? ok(undefined) : readTime(typed, 'afternoon');
}

function readSchoolDay(boxes: Readonly<Record<string, string>>): Result<SchoolDay, Fault> {
  const start = readTime(boxes['start'] ?? '', 'start');
  if (!start.ok) return start;
  const end = readTime(boxes['end'] ?? '', 'end');
  if (!end.ok) return end;
  const morning = readTime(boxes['morning'] ?? '', 'morning');
  if (!morning.ok) return morning;
  const afternoon = readAfternoon(boxes['afternoon'] ?? '', end.value);
  if (!afternoon.ok) return afternoon;
  return isBefore(start.value, end.value)
    ? ok({ start: start.value, end: end.value, morning: morning.value, afternoon: afternoon.value })
    : fail({ kind: 'time-order', start: start.value, end: end.value });
}

/** Reads the four boxes of a school's weekday. A bare `3` is read as the afternoon: schools open between 7am and 6:59pm. */
export const schoolDay = () =>
  reading((typed) => (isBoxes(typed) ? readSchoolDay(typed) : fail({ kind: 'wrong-shape' })));
