import * as z from 'zod/mini';
import { MOST_RECORDS, numberSchema } from './rows.ts';

/**
 * What a case's records should be. It is written in the same commit as the records, so that a record that is missing, or that was put
 * back as it once was, is noticed.
 */
export const manifestSchema = z.object({
  /** At place n the revision of record n. */
  revisions: z.array(z.int()).check(z.maxLength(MOST_RECORDS)),
  /** Which answer each edit gave, and which records it took the place of; of those that are not folded into the piece alone. */
  tail: z.optional(z.array(z.tuple([numberSchema, z.string(), z.array(numberSchema)]))),
  /** The revision of the piece that it goes with: an older one was put back. An older Waymark’s manifest tells none. */
  piece: z.optional(z.int()),
  /** The numbers of records that were lost together with what was known of them: each may have taken the place of any answer before it. */
  untold: z.optional(z.array(numberSchema)),
});

/** What one edit answered: the path, and the numbers of the records whose place it took. */
export interface Answered {
  readonly path: string;
  readonly over: readonly number[];
}

/** How one record stands against its case's manifest. */
export type Standing = 'as-written' | 'replayed' | 'beyond';

/**
 * @param revision the record's own revision
 * @param expected what the manifest says; `undefined` where it does not know the record
 * @returns `beyond` where the record is newer than the manifest: then the manifest is the one that was put back
 */
export function standing(revision: number, expected: number | undefined): Standing {
  if (expected === revision) return 'as-written';
  return expected === undefined || revision > expected ? 'beyond' : 'replayed';
}
