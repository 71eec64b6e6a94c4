import type { DateBox, DateFault } from './fault.ts';
import type { IsoDate } from './iso-date.ts';
import { isoDateOf, monthNames } from './iso-date.ts';
import type { Result } from './result.ts';
import { fail, ok } from './result.ts';

const BOXES = ['day', 'month', 'year'] as const satisfies readonly DateBox[];

/** What stands in a box without the spaces and punctuation around it; what stands inside is left, so that `1.5` is not 15. */
const bare = (typed: string): string =>
  /^\d+$/.test(typed) ? typed : typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();

const digits = (typed: string, most: number): number | undefined =>
  /^\d+$/.test(typed) && typed.length <= most ? Number(typed) : undefined;

function monthOf(typed: string): number | undefined {
  const number = digits(typed, 2);
  if (number !== undefined || !/^\p{L}{3,}$/u.test(typed)) return number;
  const index = monthNames.findIndex((name) => name.toLowerCase().startsWith(typed));
  return index === -1 ? undefined : index + 1;
}

/**
 * Reads a date typed into three boxes. Months are numbers, English names or their first letters, three at least, in any case;
 * the year has four digits. Whether the date is likely is not asked here.
 */
export function readDate(boxes: Readonly<Record<DateBox, string>>): Result<IsoDate, DateFault> {
  const typed = { day: bare(boxes.day), month: bare(boxes.month), year: bare(boxes.year) };
  if (typed.day === '' || typed.month === '' || typed.year === '')
    return fail({ kind: 'date-missing', boxes: BOXES.filter((box) => typed[box] === '') });

  const day = digits(typed.day, 2);
  const month = monthOf(typed.month);
  const year = digits(typed.year, Infinity);
  if (day === undefined || month === undefined || year === undefined) {
    const numbers = { day, month, year };
    return fail({ kind: 'date-unreadable', boxes: BOXES.filter((box) => numbers[box] === undefined) });
  }
  if (typed.year.length !== 4) return fail({ kind: 'year-digits' });
  const date = isoDateOf(year, month, day);
  return date === undefined ? fail({ kind: 'date-impossible' }) : ok(date);
}
