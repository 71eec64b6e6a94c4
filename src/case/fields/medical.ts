import type { Field } from '../field.ts';
import { choice, choices, date, text, wholeNumber } from '../readers.ts';

/** The most school days that illness can cost in one academic year. Source: formats.md, a school year of 190 days. */
const SCHOOL_YEAR = 190;

/**
 * What is true of the illness: `recovery-first` recovery or treatment comes first; `unexpected`; `ongoing` a significant need that
 * goes on; `fifteen-days` it will likely come to 15 school days. Source: LCC §5, §5.1.
 */
export const illnessFacts = ['recovery-first', 'unexpected', 'ongoing', 'fifteen-days', 'none'] as const;

export const medical = {
  facts: { path: 'medical.facts', schema: choices(illnessFacts) },
  /** School days missed through illness so far. */
  daysMissed: { path: 'medical.days-missed', schema: wholeNumber(SCHOOL_YEAR) },
} as const satisfies Record<string, Field<unknown>>;

/** The thought given to the authority's panel for ill pupils. Source: LCC §5.1, Appendix 3. */
export const panel = {
  stepsTried: { path: 'panel.steps-tried', schema: text() },
  evidence: { path: 'panel.evidence', schema: text() },
  /** `access`: the pupil cannot get to what the school offers; `provision`: the school cannot offer it, which is no ground. */
  ground: { path: 'panel.ground', schema: choice(['access', 'provision']) },
  outcome: { path: 'panel.outcome', schema: choice(['refer', 'not-now']) },
  /** Where it is referred: when the signed form went, and when the parent agreed to it. */
  formSentOn: { path: 'panel.form-sent-on', schema: date() },
  parentAgreedOn: { path: 'panel.parent-agreed-on', schema: date() },
} as const satisfies Record<string, Field<unknown>>;

/** A pupil with a long-term condition who is part time for longer than the route allows. Source: para 67; LCC §5. */
export const prolonged = {
  why: { path: 'prolonged.why', schema: text() },
  panelConsideredOn: { path: 'prolonged.panel-considered-on', schema: date() },
  authorityConsultedOn: { path: 'prolonged.authority-consulted-on', schema: date() },
  authoritySays: { path: 'prolonged.authority-says', schema: text() },
} as const satisfies Record<string, Field<unknown>>;
