import type { Case, Path } from './case.ts';
import type { Field } from './field.ts';

/** The fields of a list's row, by their own short word. */
export type RowFields = Readonly<Record<string, Field<unknown>>>;

/** A list of rows of the same fields. A row exists while its own key, which holds its position, does. */
export interface ListField<F extends RowFields = RowFields> {
  readonly path: Path;
  /** The row's fields; their paths are relative to the row. */
  readonly row: F;
}

/** The path of a row's own key; its answer is the row's position, a decimal number in text. */
export const rowPath = (list: Pick<ListField, 'path'>, row: string): Path => `${list.path}.${row}`;

/** A field of one row, with its whole path. */
export const rowField = <T>(list: Pick<ListField, 'path'>, row: string, field: Field<T>): Field<T> => ({
  path: `${rowPath(list, row)}.${field.path}`,
  schema: field.schema,
});

/** The row of a list of which a path is this field; `undefined` where it is of none. */
export function rowHaving(
  list: Pick<ListField, 'path'>,
  { path: own }: Pick<Field<unknown>, 'path'>,
  path: Path,
): string | undefined {
  const row = path.slice(`${list.path}.`.length, -`.${own}`.length);
  return row !== '' && path === `${rowPath(list, row)}.${own}` ? row : undefined;
}

/** The rows of a list, by position, then by id so that every device agrees. */
export const rowsOf = (c: Case, list: Pick<ListField, 'path'>): readonly string[] => c.rows(list.path);
