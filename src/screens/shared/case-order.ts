import * as z from 'zod/mini';
import { arrangementOf } from '../../arrangements/arrangement-of.ts';
import { valueOf } from '../../case/field.ts';
import { isoDateSchema } from '../../domain/iso-date-schema.ts';
import { isInFullTime } from '../../life/in-full-time.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Next } from './next-due.ts';
import { rankOf } from './overdue-order.ts';

const groups = ['overdue', 'next', 'draft', 'ended'] as const;

/** What a case has its place in the list by. */
export const caseOrderSchema = z.object({
  group: z.enum(groups),
  /** The rank of the gravest duty that is overdue: the less, the graver; 0 where none is. */
  rank: z.number(),
  /** The day that counts: of what comes next, of the end, or on which it is to start. */
  on: z.optional(isoDateSchema),
});

/** See {@link caseOrderSchema}. */
export type CaseOrder = Readonly<z.infer<typeof caseOrderSchema>>;

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
    case 'ended':
      // Taken back, and not overdue yet: whether the pupil is back full time is what comes next.
      return {
        group: life.ending.saidOn === undefined || isInFullTime(life, proposed.case, proposed.today) ? 'ended' : 'next',
        rank: 0,
        on: life.ending.on,
      };
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
