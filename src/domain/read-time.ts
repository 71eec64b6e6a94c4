import type { ClockTime, TimeSpan } from './clock-time.ts';
import { clockTime, isBefore } from './clock-time.ts';
import type { TimeFault } from './fault.ts';
import type { Result } from './result.ts';
import { fail, ok } from './result.ts';

/** The earliest hour, and the hours before noon, that a bare number is read as morning: schools open at 7am at the earliest. */
const FIRST_BARE_HOUR = 7;

/** Hours and minutes, with a sign between or none (`930`, `0930`), then am or pm or neither. */
const SHAPE = /^(\d{1,2})(?:\s*[:.\s]\s*(\d{2})|(\d{2}))?\s*(?:([ap])\.?\s*m\.?)?$/;

/** `half past 12`, `quarter to 3 pm`, `9 o’clock`. */
const SPOKEN =
  /^(?:(half past|quarter past|quarter to)\s+(\d{1,2})|(\d{1,2})\s*o['’]?\s?clock)\s*((?:[ap]\.?\s*m\.?)?)$/;

const MINUTES: Readonly<Record<string, string>> = { 'half past': '30', 'quarter past': '15', 'quarter to': '45' };

/** A time as it is said, in numbers: `half past 12` as `12:30`. What is written in numbers stays as it is. */
function inNumbers(typed: string): string {
  const parts = SPOKEN.exec(typed);
  if (parts === null) return typed;
  const [, part = '', after, full, half = ''] = parts;
  const hour = Number(after ?? full);
  if (hour < 1 || hour > 12) return typed;
  const begun = part === 'quarter to' ? ((hour + 10) % 12) + 1 : hour;
  return `${String(begun)}:${MINUTES[part] ?? '00'}${half}`;
}

interface Written {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | undefined;
  /** Whether the hour begins with a zero, as only a 24-hour time does. */
  readonly zero: boolean;
}

function written(typed: string): Written | undefined {
  const parts = SHAPE.exec(inNumbers(typed));
  if (parts === null) return undefined;
  const [, hour = '', apart, joined = '0', letter] = parts;
  const minute = Number(apart ?? joined);
  if (Number(hour) > 23 || minute > 59) return undefined;
  const half = letter === undefined ? undefined : letter === 'a' ? 'am' : 'pm';
  return { hour: Number(hour), minute, half, zero: hour.startsWith('0') };
}

const at = (hour: number, minute: number): ClockTime => clockTime(hour * 60 + minute);

/**
 * Reads a time of day: `9`, `9.30am`, `0930`, `13:30`, `9 30`, `noon`, `half past 12`. An hour from 13, or one that begins with a zero, is a
 * 24-hour time. Of a time that says neither that nor am or pm, the reading is taken that lies inside `within`; where none
 * does, or both do, it is ambiguous. Without `within` it lies between 7am and 6:59pm, as a school's own day does.
 * @param box the box it was typed in, for the fault.
 */
export function readTime(typed: string, box: string, within?: TimeSpan): Result<ClockTime, TimeFault> {
  const text = typed.trim().toLowerCase();
  if (text === '') return fail({ kind: 'time-missing', box });
  if (text === 'noon' || text === 'midday') return ok(at(12, 0));
  const time = written(text);
  if (time === undefined) return fail({ kind: 'time-unreadable', box, typed: typed.trim() });

  const { hour, minute, half } = time;
  if (half === 'am' && hour > 12) return fail({ kind: 'time-unreadable', box, typed: typed.trim() });
  if (hour > 12 || (time.zero && half === undefined)) return ok(at(hour, minute));
  const am = at(hour % 12, minute);
  const pm = at((hour % 12) + 12, minute);
  if (half !== undefined) return ok(half === 'am' ? am : pm);

  if (within === undefined) return ok(hour >= FIRST_BARE_HOUR && hour < 12 ? am : pm);
  const inside = [am, pm].filter((reading) => !isBefore(reading, within.start) && !isBefore(within.end, reading));
  const [only] = inside;
  return only !== undefined && inside.length === 1 ? ok(only) : fail({ kind: 'time-ambiguous', box, am, pm });
}
