import type { Field } from '../field.ts';
import { choice, date, text } from '../readers.ts';

/** What the head decides about a request for flexi-schooling. Source: Herts; LCC §7. */
export const decisionOutcomes = ['agree', 'conditions', 'decline'] as const;

/** The head’s decision. */
export const decision = {
  /** When it was talked through with the parent. Source: LCC Appendix 7. */
  talkedOn: { path: 'decision.talked-on', schema: date() },
  outcome: { path: 'decision.outcome', schema: choice(decisionOutcomes) },
  conditions: { path: 'decision.conditions', schema: text() },
  reasons: { path: 'decision.reasons', schema: text() },
  /** A declined request: what the school can offer in its place. */
  offer: { path: 'decision.offer', schema: text() },
  on: { path: 'decision.on', schema: date() },
} as const satisfies Record<string, Field<unknown>>;
