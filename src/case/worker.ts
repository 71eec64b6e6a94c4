import * as z from 'zod/mini';

/** Who is working: told at unlock, written beside what they begin and sign. */
export const workerSchema = z.strictObject({ name: z.string(), role: z.string() });

/** See {@link workerSchema}. */
export type Worker = z.infer<typeof workerSchema>;
