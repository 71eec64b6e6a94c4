import type { Field } from '../field.ts';
import { choices, date, text } from '../readers.ts';

/** Plans that may state the pupil's needs and the way back. Source: LCC §5(4), §9.1. */
export const underlyingPlans = ['psp', 'ihcp', 'ehcp', 'ebsa', 'pep', 'other'] as const;

/** The plan's own answers. Source: LCC Appendix 5, §9.7 to §9.9. */
export const plan = {
  underlying: { path: 'plan.underlying', schema: choices(underlyingPlans) },
  /** Date of the first Pastoral Support Plan. */
  firstPsp: { path: 'plan.first-psp', schema: date() },
  aim: { path: 'plan.aim', schema: text() },
  success: { path: 'plan.success', schema: text() },
  exit: { path: 'plan.exit', schema: text() },
  interventions: { path: 'plan.interventions', schema: text() },
  universalOffer: { path: 'plan.universal-offer', schema: text() },
  personalised: { path: 'plan.personalised', schema: text() },
  riskHandling: { path: 'plan.risk-handling', schema: text() },
  contact: { path: 'plan.contact', schema: text() },
  pupilView: { path: 'plan.pupil-view', schema: text() },
  pupilPart: { path: 'plan.pupil-part', schema: text() },
  /** With whom the weekly review is held. */
  reviewedWith: { path: 'plan.reviewed-with', schema: text() },
  /** Support for the curriculum at home, a line each. */
  homeCurriculum: { path: 'plan.home-curriculum', schema: text() },
  workSet: { path: 'plan.work-set', schema: text() },
  workMarked: { path: 'plan.work-marked', schema: text() },
  /** Where the council gives transport. */
  travel: { path: 'plan.travel', schema: text() },
  /** Where the pupil has free school meals. */
  meals: { path: 'plan.meals', schema: text() },
} as const satisfies Record<string, Field<unknown>>;
