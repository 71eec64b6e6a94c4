import * as z from 'zod/mini';
import type { Edit } from './edit.ts';
import type { Signature } from './signature.ts';

/** Who is working: told at unlock, written beside what they begin and sign. */
export const workerSchema = z.object({ name: z.string(), role: z.string() });
export type Worker = z.infer<typeof workerSchema>;

/** A place in a case: a page of a form, a list's row, or one of the pages that are not a form's. Never holds an answer. */
export const placeSchema = z.object({
  form: z.string(),
  step: z.string(),
  row: z.optional(z.string()),
  page: z.optional(z.string()),
});
export type Place = z.infer<typeof placeSchema>;

/** What is known of a case beside its answers. */
export const caseHeadSchema = z.object({ id: z.string(), begunAt: z.string(), begunBy: workerSchema });
export type CaseHead = z.infer<typeof caseHeadSchema>;

/** A case as it comes out of the vault. */
export interface StoredCase {
  readonly head: CaseHead;
  readonly edits: readonly Edit[];
  readonly signatures: readonly Signature[];
  /** Where the person last was. */
  readonly place?: Place;
}

/** The id under which the school's settings are kept, as edits, like a case. */
export const SETTINGS_ID = 'settings';
