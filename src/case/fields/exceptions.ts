import type { Field } from '../field.ts';
import { text } from '../readers.ts';

/** Where the head says why a rule that may be left aside is left aside. */
export const reasonFor = (rule: string) => ({ path: `explain.${rule}`, schema: text() }) satisfies Field<string>;

/** Where the head records that a rule was broken and cannot be kept any more: what happened, and what is done about it. */
export const breachOf = (rule: string) => ({ path: `breach.${rule}`, schema: text() }) satisfies Field<string>;

/** Whether a path holds a reason or a breach. */
export const isException = (path: string): boolean => path.startsWith('explain.') || path.startsWith('breach.');
