import * as z from 'zod/mini';

/**
 * What a case's records should be: at place n the revision of record n. It is written in the same commit as the records, so
 * that a record that is missing, or that was put back as it once was, is noticed.
 */
export const manifestSchema = z.object({ revisions: z.array(z.int()) });

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
