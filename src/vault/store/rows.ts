import * as z from 'zod/mini';
import { isObjectOf, isText, type Guard, type Guarded } from '../../domain/guards.ts';
import { sealedParts, sealedSchema } from '../keys/seal.ts';

/** A row is never written as often: a save in every second of thirty years. A damaged row cannot claim to be. */
const MOST_REVISIONS = 1_000_000_000;

/** Counts from 1: how often a row has been written. */
const isRevision: Guard<number> = (value): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_REVISIONS;
const revisionSchema = z.custom<number>(isRevision);

const claims = isObjectOf({ revision: isRevision });

/** The revision that a stored row claims, as the next commit has to name it; 0 where it is missing or claims none. */
export const claimedRevision = (row: unknown): number => (claims(row) ? row.revision : 0);

/** The revision of a row in the place of another. Behind the last there is it begins anew: only a damaged row claims that one. */
export const revisionAfter = (revision: number): number => (revision < MOST_REVISIONS ? revision + 1 : 1);

/** More records than a case ever has. A damaged row cannot claim a higher number, and so cannot ask for all memory. */
export const MOST_RECORDS = 100_000;

/** A record's number: its place in its case's manifest. */
export const numberSchema = z.int().check(z.minimum(0), z.maximum(MOST_RECORDS - 1));

/** A case: its own key, wrapped by the vault key. Without this row its records are noise. */
export const isCaseRow = isObjectOf({ id: isText, key: isObjectOf(sealedParts) });
export type CaseRow = Guarded<typeof isCaseRow>;

/** Whether a row among the cases stands where a case may: under an id that is a word. */
export const isCaseId = (id: unknown): boolean => typeof id === 'string' && id !== '';

/** One sealed thing of a case, of which there is one: its manifest, its piece, or its summary. */
export const isCaseThing = isObjectOf({ ...sealedParts, caseId: isText, revision: isRevision });
export type CaseThing = Guarded<typeof isCaseThing>;

/** One sealed record. Its number says nothing of what is in it. */
export const recordRowSchema = z.extend(sealedSchema, {
  caseId: z.string(),
  number: numberSchema,
  revision: revisionSchema,
});
export type RecordRow = z.infer<typeof recordRowSchema>;

/** The account's own key, wrapped by the vault key; it stands beside the header. */
export const accountKeyRowSchema = z.object({ id: z.literal('account'), key: sealedSchema });
export type AccountKeyRow = z.infer<typeof accountKeyRowSchema>;

/** The recovery key as it was printed, sealed under the account's key; it stands beside the header. An older Waymark kept none. */
export const printedKeyRowSchema = z.extend(sealedSchema, { id: z.literal('recovery') });
export type PrintedKeyRow = z.infer<typeof printedKeyRowSchema>;

/** The number under which the root of the account is stored beside its pages. */
export const ROOT_PAGE = -1;

/** More pages than an account ever has. */
export const MOST_PAGES = 1_000;

/** The number of a page of the account, or of its root. */
export const pageNumberSchema = z.int().check(z.minimum(ROOT_PAGE), z.maximum(MOST_PAGES - 1));

/** Whether a row of the account stands where a page, or the root, may. */
export const isPageNumber = (page: unknown): boolean => pageNumberSchema.safeParse(page).success;

/** One sealed page of the account of all cases; see `account.ts`. */
export const accountRowSchema = z.extend(sealedSchema, { page: pageNumberSchema, revision: revisionSchema });
export type AccountRow = z.infer<typeof accountRowSchema>;
