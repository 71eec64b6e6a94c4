import type { Path } from '../case/case.ts';
import type { ListField } from '../case/list.ts';
import type { Typed } from '../case/typed.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { partsOf } from '../domain/iso-date.ts';

/** What was typed, by path. */
export type TypedAnswers = Readonly<Record<Path, Typed>>;

/** A date as a person types it into three boxes. */
export function typedDate(date: IsoDate): Typed {
  const { day, month, year } = partsOf(date);
  return { day: String(day), month: String(month), year: String(year) };
}

/** The answers of a list’s rows, in their order; each row’s by their own short paths. The rows are called `r1`, `r2` and so on. */
export function typedRows(list: Pick<ListField, 'path'>, ...rows: readonly TypedAnswers[]): TypedAnswers {
  const entries = rows.flatMap((row, index) => {
    const key = `${list.path}.r${String(index + 1)}`;
    const own = Object.entries(row).map(([path, typed]): [Path, Typed] => [`${key}.${path}`, typed]);
    return [[key, String(index + 1)] satisfies [Path, Typed], ...own];
  });
  return Object.fromEntries(entries);
}
