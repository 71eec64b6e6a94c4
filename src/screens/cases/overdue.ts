import type { StoredCase } from '../../case/stored-case.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { check } from '../../policy/check.ts';
import { isOverdue } from '../../policy/engine/holds.ts';
import { periodsOf, readStored, situationOf } from '../shared/read-stored.ts';
import type { Todo } from '../shared/todo.ts';
import { todoOf } from '../shared/todo.ts';

/** The overdue duties of each case, by its id; the cases tell of each other’s periods. */
export function overdueByCase(stored: readonly StoredCase[], today: IsoDate): ReadonlyMap<string, readonly Todo[]> {
  const cases = stored.map(readStored).map((one) => ({ ...one, periods: periodsOf([one]) }));
  return new Map(
    cases.map((one) => {
      const known = cases.flatMap(({ id, periods }) => (id === one.id ? [] : periods));
      return [
        one.id,
        check(situationOf(one, today, known))
          .filter(isOverdue)
          .map(todoOf),
      ];
    }),
  );
}
