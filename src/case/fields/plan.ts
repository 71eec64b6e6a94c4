import type { Field } from '../field.ts';
import { choice, choices, date, text, yesNo } from '../readers.ts';

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
  /** Whether school and home work together are full time; `not-fit` where the pupil is not well enough. Source: LCC §9.7. */
  fullTimeTogether: { path: 'plan.full-time-together', schema: choice(['yes', 'not-fit', 'no']) },
  /** SEN: the pupil's support goes on untouched; SEN with a medical need: in the school's graduated approach. Source: LCC §5(5), §9.5. */
  sendKept: { path: 'plan.send-kept', schema: yesNo() },
  graduated: { path: 'plan.graduated', schema: yesNo() },
  travel: { path: 'plan.travel', schema: text() },
  /** Whether travel stands in nobody's way and costs the family nothing others do not pay. Source: LCC §9.8. */
  travelFair: { path: 'plan.travel-fair', schema: yesNo() },
  /** Where the council gives transport: when its team was e-mailed, what they say, what happens until then, when to look again. Source: LCC §1. */
  transportToldOn: { path: 'plan.transport-told-on', schema: date() },
  transportSays: { path: 'plan.transport-says', schema: text() },
  transportMeanwhile: { path: 'plan.transport-meanwhile', schema: text() },
  transportNextOn: { path: 'plan.transport-next-on', schema: date() },
  /** Where the pupil has free school meals. */
  meals: { path: 'plan.meals', schema: text() },
} as const satisfies Record<string, Field<unknown>>;
