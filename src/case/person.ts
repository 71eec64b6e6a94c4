import * as z from 'zod/mini';

/** Who is working: told once, chosen at unlock, written beside what they begin and sign. */
export const personSchema = z.strictObject({ name: z.string(), role: z.string() });

/** See {@link personSchema}. */
export type Person = z.infer<typeof personSchema>;
