import type { Table } from 'dexie';
import type { SummaryRows } from './commit.ts';
import type { CaseRow, CaseThing } from './rows.ts';

/** What a table has from the first to the last of these cases, in one request: one for each case takes longer than to open them all. */
export const among = (table: Table<CaseThing, string>, cases: readonly CaseRow[]) =>
  table.where(':id').between(cases[0]?.id ?? '', cases.at(-1)?.id ?? '', true, true);

/** Each case with what was found of it. */
export function together(
  cases: readonly CaseRow[],
  manifests: readonly CaseThing[],
  summaries: readonly CaseThing[],
): readonly SummaryRows[] {
  const byCase = (things: readonly CaseThing[]) => new Map(things.map((thing) => [thing.caseId, thing]));
  const [manifestOf, summaryOf] = [byCase(manifests), byCase(summaries)];
  return cases.map((row) => ({ id: row.id, row, manifest: manifestOf.get(row.id), summary: summaryOf.get(row.id) }));
}
