import type { Field } from '../field.ts';
import type { ListField } from '../list.ts';
import { text } from '../readers.ts';

export const reasons = {
  /** Why a part-time timetable, with reference to the guidance. Source: LCC Appendix 4, §9.1. */
  why: { path: 'reasons.why', schema: text() },
  evidence: { path: 'reasons.evidence', schema: text() },
  /** The reasonable adjustments that were considered. Source: LCC §9.1. */
  adjustments: { path: 'reasons.adjustments', schema: text() },
  /** What was tried or considered to keep the pupil in full time. Source: LCC §5. */
  fullTimeFirst: { path: 'reasons.full-time-first', schema: text() },
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
