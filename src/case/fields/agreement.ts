import type { Field } from '../field.ts';
import { text } from '../readers.ts';

/** The clauses of the agreement that can be written anew; its other parts follow from the answers. Source: Herts names it, the clauses are ours; policy.md 2.5. */
export const agreement = {
  teaching: { path: 'agreement.teaching', schema: text() },
  oversight: { path: 'agreement.oversight', schema: text() },
  progress: { path: 'agreement.progress', schema: text() },
  sen: { path: 'agreement.sen', schema: text() },
  exams: { path: 'agreement.exams', schema: text() },
  tutors: { path: 'agreement.tutors', schema: text() },
  registers: { path: 'agreement.registers', schema: text() },
  absence: { path: 'agreement.absence', schema: text() },
  contacts: { path: 'agreement.contacts', schema: text() },
  concerns: { path: 'agreement.concerns', schema: text() },
  reviews: { path: 'agreement.reviews', schema: text() },
  notice: { path: 'agreement.notice', schema: text() },
  disputes: { path: 'agreement.disputes', schema: text() },
} as const satisfies Record<string, Field<unknown>>;
