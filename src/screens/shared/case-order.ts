import { arrangementOf } from '../../arrangements/arrangement-of.ts';
import { valueOf } from '../../case/field.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { isInFullTime } from '../../life/in-full-time.ts';
import { leavingOf } from '../../life/leaving.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Next } from './next-due.ts';
import { rankOf } from './overdue-order.ts';

/** The parts of the list, in their order. */
export const groups = ['overdue', 'next', 'draft', 'ended'] as const;

/** What a case has its place in the list by. */
export interface CaseOrder {
  readonly group: (typeof groups)[number];
  /** The rank of the gravest duty that is overdue: the less, the graver; 0 where none is. */
  readonly rank: number;
  /** The day that counts: of what comes next, of the end, or on which it is to start. */
  readonly on?: IsoDate | undefined;
}

/** The order in one line, as it stands above the list. The order is ours. */
export const ORDER_IN_WORDS =
  'First what is overdue, the weightiest first; then what has a next day; then what is not agreed; then what has ended. Within each, by day.';

/** What a case has its place in the list by. */
export function orderOf({ life, proposed, overdue }: Reading, next: Next | undefined): CaseOrder {
  const start = valueOf(proposed.case, arrangementOf(proposed.case).start);
  if (overdue.length > 0) {
    return { group: 'overdue', rank: Math.min(...overdue.map(rankOf)), on: next?.on ?? start };
  }
  if (next !== undefined) return { group: 'next', rank: 0, on: next.on };
  switch (life.state) {
    case 'ended': {
      // Taken back, and not overdue yet: whether the pupil is back full time is what comes next, unless the pupil left.
      const isOver = isInFullTime(life, proposed) || leavingOf(proposed.case, proposed.today) !== undefined;
      return { group: life.ending.saidOn === undefined || isOver ? 'ended' : 'next', rank: 0, on: life.ending.on };
    }
    case 'over':
      return { group: 'next', rank: 0, on: life.end };
    case 'declined':
    case 'set-aside':
      return { group: 'ended', rank: 0, on: life.on };
    default:
      return { group: 'draft', rank: 0, on: start };
  }
}

/** What has no day comes last. */
const dayOf = ({ on }: CaseOrder): string => on ?? '9999';

/** Which of two cases comes first. */
export function byOrder(a: CaseOrder, b: CaseOrder): number {
  if (a.group !== b.group) return groups.indexOf(a.group) - groups.indexOf(b.group);
  if (a.rank !== b.rank) return a.rank - b.rank;
  return dayOf(a).localeCompare(dayOf(b));
}
