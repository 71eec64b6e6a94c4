import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { openActions } from '../../case/open-actions.ts';
import { compareDates, formatDate, isBefore } from '../../domain/iso-date.ts';
import { isRunningOn } from '../../policy/engine/lived.ts';
import { placeOfPath } from '../../reading/place-of.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Next } from './next-due.ts';

/** What the risk assessment promises next, of one day, until it is done or overdue; what is due before the start stands with what that asks. Source: LCC §9.11. */
export function nextActions({ life, agreed }: Pick<Reading, 'life' | 'agreed'>): readonly Next[] {
  if (agreed === undefined || (life.state !== 'agreed' && life.state !== 'running') || !isPartTime(agreed.case))
    return [];
  const { case: c, today } = agreed;
  const open = openActions(c)
    .filter(({ by }) => !isBefore(by, today) && isRunningOn(agreed, by))
    .sort((a, b) => compareDates(a.by, b.by));
  const first = open[0]?.by;
  return open
    .filter(({ by }) => by === first)
    .map(({ what, owner, by, donePath }) => ({
      on: by,
      words: `“${what}”${owner === undefined ? '' : ` (${owner})`}: due ${by === today ? 'today' : `by ${formatDate(by)}`}`,
      place: placeOfPath(donePath),
    }));
}
