import * as z from 'zod/mini';

/** What the maker of a record had seen of its case, so that order and gaps show without trust in any clock. */
export const afterSchema = z.strictObject({
  /** Of the signatures and events, those that none of the others seen names here: by name, the SHA-256 of the record's text. */
  latest: z.record(z.string(), z.string()),
  /** One SHA-256 over the texts of all other records seen, sorted; the place aside, which stays on a device. */
  rest: z.string(),
});

/** See {@link afterSchema}. */
export type After = z.infer<typeof afterSchema>;
