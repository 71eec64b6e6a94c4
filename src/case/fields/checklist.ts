import type { Field } from '../field.ts';
import { choice, text } from '../readers.ts';

/** The six decisions of the checklist, in its order. Source: LCC Appendix 1. */
export const decisions = ['best-interests', 'risk-assessment', 'care-needs', 'time-limited', 'ehcp', 'health'] as const;
export type Decision = (typeof decisions)[number];

/** Whether a decision is settled. */
export const decisionStates = ['done', 'not-done', 'not-applicable'] as const;

const settled = choice(decisionStates);
const words = text();

/** The two answers of one decision: whether it is settled, and what shows it. */
export const decisionFields = (decision: Decision) =>
  ({
    state: { path: `checklist.${decision}.state`, schema: settled },
    evidence: { path: `checklist.${decision}.evidence`, schema: words },
  }) as const satisfies Record<string, Field<unknown>>;

/** What the case showed of a line when the head ticked it, in words. Never typed: it is kept with the tick. */
export const confirmedOn = (decision: Decision): Field<string> => ({
  path: `checklist.${decision}.confirmed-on`,
  schema: words,
});
