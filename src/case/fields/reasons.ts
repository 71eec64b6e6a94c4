import type { Field } from '../field.ts';
import type { ListField } from '../list.ts';
import { choices, text, yesNo } from '../readers.ts';

/** What the need for fewer hours comes from. Source: LCC §1, §5, §6; the list is ours. */
export const causes = [
  'illness',
  'mental-health',
  'anxiety',
  'trauma',
  'adhd',
  'autism',
  'disability',
  'return',
  'family',
  'behaviour',
] as const;

/** What the head confirms of every part-time timetable. Source: para 66, LCC §2, §3. */
export const confirmations = ['exceptional', 'not-exclusion', 'not-sent-home', 'not-for-school'] as const;

export const reasons = {
  /** Why a part-time timetable, with reference to the guidance. Source: LCC Appendix 4, §9.1. */
  why: { path: 'reasons.why', schema: text() },
  evidence: { path: 'reasons.evidence', schema: text() },
  /** The reasonable adjustments that were considered. Source: LCC §9.1. */
  adjustments: { path: 'reasons.adjustments', schema: text() },
  /** What was tried or considered to keep the pupil in full time. Source: LCC §5. */
  fullTimeFirst: { path: 'reasons.full-time-first', schema: text() },
  causes: { path: 'reasons.causes', schema: choices(causes) },
  confirmed: { path: 'reasons.confirmed', schema: choices(confirmations) },
  /** Whether managing behaviour is a purpose of the timetable. Source: para 66. */
  forBehaviour: { path: 'reasons.for-behaviour', schema: yesNo() },
  /** Where the need may be a disability: adjustments are in place and nobody is worse off for it. Source: LCC §6. */
  equality: { path: 'reasons.equality', schema: yesNo() },
  /** A pupil in care, with SEN, early help or a social worker: all that was tried before. Source: LCC §6, §9.4. */
  othersTried: { path: 'reasons.others-tried', schema: text() },
} as const satisfies Record<string, Field<unknown>>;

/** Support already in place. Source: LCC Appendix 5. */
export const supports = {
  path: 'supports',
  row: {
    what: { path: 'what', schema: text() },
    who: { path: 'who', schema: text() },
    often: { path: 'often', schema: text() },
  },
} as const satisfies ListField;
