import type { Answers, Case, Path } from '../../../case/case.ts';
import { valueOf } from '../../../case/field.ts';
import { hazards } from '../../../case/fields/risk.ts';
import { rowField, rowPath } from '../../../case/list.ts';
import { isBlank } from '../../../case/typed.ts';
import { hazardBank } from '../../../forms/risk/hazard-bank.ts';
import type { AskedRow } from '../../../forms/walk.ts';

/** The hazards of a case as the list shows them. */
export interface HazardRows {
  /** By the id of a hazard of the bank: the row that was ticked for it. */
  readonly ticked: ReadonlyMap<string, AskedRow>;
  /** The hazards that the school named itself. */
  readonly own: readonly AskedRow[];
}

/**
 * Tells the hazards that were ticked from those that the school named itself.
 * @param named rows that are being named: they stay where they are, whatever is typed.
 */
export function hazardRows(rows: readonly AskedRow[], c: Case, named: ReadonlySet<string>): HazardRows {
  const ticked = new Map<string, AskedRow>();
  const own: AskedRow[] = [];
  for (const row of rows) {
    const what = valueOf(c, rowField(hazards, row.id, hazards.row.what));
    const known = named.has(row.id) ? undefined : hazardBank.find((hazard) => hazard.what === what);
    if (known === undefined || ticked.has(known.id)) own.push(row);
    else ticked.set(known.id, row);
  }
  return { ticked, own };
}

/** What a tick alone answers of a hazard. */
const byTick: readonly Path[] = [hazards.row.what.path, hazards.row.relevant.path];

/** Whether more is written of a hazard than its name: it is asked about before it goes. */
export function isWritten(answers: Answers, row: string): boolean {
  const own = `${rowPath(hazards, row)}.`;
  return [...answers].some(
    ([path, typed]) => path.startsWith(own) && !byTick.includes(path.slice(own.length)) && !isBlank(typed),
  );
}
