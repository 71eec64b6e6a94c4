import { currentAnswers, mergeEdits } from '../case/current.ts';
import { earlierPeriods } from '../case/fields/timetable.ts';
import { rowPath } from '../case/list.ts';
import type { StoredCase } from '../case/stored-case.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Extension } from '../reading/extension.ts';
import { extensionOf } from '../reading/extension.ts';
import { readAll } from '../reading/read-all.ts';

/** The further period of a case: the id of the one that was begun, or what one begins with; nothing where there can be none. */
export type FurtherPeriod = { readonly begun: string } | { readonly answers: Extension } | undefined;

/**
 * Looks for the further period of a case among all cases. One that was begun of it before and not set aside is that period: it has the
 * ending period under the id of its case.
 */
export function furtherPeriodOf(id: string, cases: readonly StoredCase[], today: IsoDate): FurtherPeriod {
  const withThis = cases.filter(({ edits }) => currentAnswers(mergeEdits(edits, [])).has(rowPath(earlierPeriods, id)));
  const begun = readAll(withThis, today)
    .filter(({ reading }) => reading.life.state !== 'set-aside')
    .map(({ stored }) => stored)
    .sort((one, other) => (one.head.begunAt < other.head.begunAt ? -1 : 1))[0];
  if (begun !== undefined) return { begun: begun.head.id };
  const [ending] = readAll(
    cases.filter(({ head }) => head.id === id),
    today,
  );
  const answers = ending === undefined ? undefined : extensionOf(ending.reading, id);
  return answers === undefined ? undefined : { answers };
}
