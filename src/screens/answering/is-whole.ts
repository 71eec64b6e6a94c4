import type { Case } from '../../case/case.ts';
import type { Field } from '../../case/field.ts';
import type { AskedRow } from '../../forms/walk.ts';
import { problemsOf } from './problems.ts';

/**
 * Whether nothing is wanting in a row of a list.
 * @param except fields of a row that are asked elsewhere.
 */
export const isWhole = (row: AskedRow, c: Case, except: readonly Field<unknown>[] = []): boolean =>
  row.pages.every(
    ({ questions }) =>
      problemsOf(
        questions.filter(({ field }) => !except.some(({ path }) => field.path.endsWith(`.${path}`))),
        c,
      ).length === 0,
  );
