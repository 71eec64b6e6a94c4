import * as z from 'zod/mini';

/** A place in a case: a page of a form, a list's row, or one of the pages that are not a form's. Never holds an answer. */
export const placeSchema = z.strictObject({
  form: z.string(),
  step: z.string(),
  row: z.optional(z.string()),
  page: z.optional(z.string()),
});

/** See {@link placeSchema}. */
export type Place = z.infer<typeof placeSchema>;
