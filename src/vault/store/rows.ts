import * as z from 'zod/mini';
import { sealedSchema } from '../keys/seal.ts';

/** Counts from 1: how often a record or a manifest has been written. */
const revisionSchema = z.int().check(z.minimum(1));

/** A case: its own key, wrapped by the vault key. Without this row its records are noise. */
export const caseRowSchema = z.object({ id: z.string(), key: sealedSchema });
export type CaseRow = z.infer<typeof caseRowSchema>;

/** What a case's records should be, sealed. */
export const manifestRowSchema = z.extend(sealedSchema, { caseId: z.string(), revision: revisionSchema });
export type ManifestRow = z.infer<typeof manifestRowSchema>;

/** One sealed record. Its number says nothing of what is in it. */
export const recordRowSchema = z.extend(sealedSchema, {
  caseId: z.string(),
  number: z.int().check(z.minimum(0)),
  revision: revisionSchema,
});
export type RecordRow = z.infer<typeof recordRowSchema>;
