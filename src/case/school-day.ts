import type { ClockTime } from '../domain/clock-time.ts';
import { isBefore } from '../domain/clock-time.ts';
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
  readonly afternoon: ClockTime;
}

const BOXES = ['start', 'end', 'morning', 'afternoon'] as const;

function readSchoolDay(boxes: Readonly<Record<string, string>>): Result<SchoolDay, Fault> {
  const times: ClockTime[] = [];
  for (const box of BOXES) {
    const time = readTime(boxes[box] ?? '', box);
    if (!time.ok) return time;
    times.push(time.value);
  }
  const [start, end, morning, afternoon] = times;
  if (start === undefined || end === undefined || morning === undefined || afternoon === undefined)
    return fail({ kind: 'wrong-shape' });
  return isBefore(start, end) ? ok({ start, end, morning, afternoon }) : fail({ kind: 'time-order', start, end });
}

/** Reads the four boxes of a school's weekday. A bare `3` is read as the afternoon: schools open between 7am and 6:59pm. */
export const schoolDay = () =>
  reading((typed) => (isBoxes(typed) ? readSchoolDay(typed) : fail({ kind: 'wrong-shape' })));
