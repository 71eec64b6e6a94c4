import type { IsoDate } from '../domain/iso-date.ts';
import { partsOf } from '../domain/iso-date.ts';
import type { Typed } from './typed.ts';

/** A date as a person types it into three boxes. */
export function typedDate(date: IsoDate): Typed {
  const { day, month, year } = partsOf(date);
  return { day: String(day), month: String(month), year: String(year) };
}
