import * as z from 'zod/mini';
import { afterSchema } from './after.ts';
import { withdrawalWays } from './fields/running.ts';
import { personSchema } from './person.ts';

/** Something that happened to a case and is no answer and no signature. It is never changed. */
export const caseEventSchema = z.strictObject({
  id: z.string(),
  /** UTC, ISO 8601, by the device's clock. */
  at: z.string(),
  by: personSchema,
  device: z.string(),
  after: afterSchema,
  /** A word for it. A word that this code does not know is kept, as the others are. */
  what: z.string(),
  /** What was said to it: why a draft was set aside; what another parent said. */
  says: z.optional(z.string()),
  /** Where somebody else was heard: who, on which day (ISO 8601), and how they said it. */
  heard: z.optional(z.strictObject({ by: z.string(), on: z.string(), how: z.enum(withdrawalWays) })),
});

/** See {@link caseEventSchema}. */
export type CaseEvent = z.infer<typeof caseEventSchema>;
