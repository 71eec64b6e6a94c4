import * as z from 'zod/mini';
import { personSchema } from './person.ts';

/** What is known of a case beside its answers. */
export const caseHeadSchema = z.strictObject({ id: z.string(), begunAt: z.string(), begunBy: personSchema });

/** See {@link caseHeadSchema}. */
export type CaseHead = z.infer<typeof caseHeadSchema>;
