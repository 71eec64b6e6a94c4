import type { Field } from '../field.ts';
import type { ListField } from '../list.ts';
import { choice, choices, date, phone, text, yesNo } from '../readers.ts';
import { weekdays } from './school.ts';

/** The five steps of a 5x5 risk matrix. Source: LCC §9.11; the scale is ours. */
export const scale = ['1', '2', '3', '4', '5'] as const;

const action = (n: 1 | 2 | 3) =>
  ({
    what: { path: `action-${String(n)}.what`, schema: text() },
    owner: { path: `action-${String(n)}.owner`, schema: text() },
    by: { path: `action-${String(n)}.by`, schema: date() },
    done: { path: `action-${String(n)}.done`, schema: yesNo() },
  }) as const;

/** The actions of one hazard: at most three. */
export const hazardActions = [action(1), action(2), action(3)] as const;

/** Hazards. Source: LCC §9.11; policy.md 2.2. */
export const hazards = {
  path: 'hazards',
  row: {
    what: { path: 'what', schema: text() },
    relevant: { path: 'relevant', schema: yesNo() },
    whyNot: { path: 'why-not', schema: text() },
    who: { path: 'who', schema: text() },
    how: { path: 'how', schema: text() },
    likelihoodBefore: { path: 'likelihood-before', schema: choice(scale) },
    severityBefore: { path: 'severity-before', schema: choice(scale) },
    precautions: { path: 'precautions', schema: text() },
    likelihoodAfter: { path: 'likelihood-after', schema: choice(scale) },
    severityAfter: { path: 'severity-after', schema: choice(scale) },
    /** After the first and the second action: whether another follows. */
    secondAction: { path: 'second-action', schema: yesNo() },
    thirdAction: { path: 'third-action', schema: yesNo() },
  },
} as const satisfies ListField;

/** Where the pupil is in the hours they would normally be in school. Source: LCC §8. */
export const whereabouts = {
  path: 'whereabouts',
  row: {
    days: { path: 'days', schema: choices(weekdays) },
    where: { path: 'where', schema: text() },
    withWhom: { path: 'with', schema: text() },
  },
} as const satisfies ListField;

/** What a pupil may be known to be in danger of. Source: LCC Appendix 2. */
export const knownRisks = ['exploitation', 'radicalisation', 'abuse', 'none'] as const;

export const risk = {
  /** Flexi-schooling only: whether there is a risk assessment, and why none. Source: LCC Appendix 7. */
  needed: { path: 'risk.needed', schema: yesNo() },
  whyNone: { path: 'risk.why-none', schema: text() },
  /** The three topics that must be looked at. Source: LCC §9.11. */
  wellbeing: { path: 'risk.wellbeing', schema: text() },
  crime: { path: 'risk.crime', schema: text() },
  substances: { path: 'risk.substances', schema: text() },
  /** Who keeps the pupil safe when not in school. Source: LCC §9.11. */
  adult: { path: 'risk.adult', schema: text() },
  adultRelation: { path: 'risk.adult-relation', schema: text() },
  adultPhone: { path: 'risk.adult-phone', schema: phone() },
  adultAgreed: { path: 'risk.adult-agreed', schema: yesNo() },
  adultAgreedOn: { path: 'risk.adult-agreed-on', schema: date() },
  /** How parents are helped while the pupil is at home. Source: LCC §9.12. */
  parentSupport: { path: 'risk.parent-support', schema: text() },
  /** Whether the pupil would be at significant risk out of school. Source: LCC §8. */
  significant: { path: 'risk.significant', schema: yesNo() },
  /** Abuse or danger that is known: the matrix of concern asks for it. Source: LCC Appendix 2. */
  known: { path: 'risk.known', schema: choices(knownRisks) },
  assessor: { path: 'risk.assessor', schema: text() },
  assessedOn: { path: 'risk.assessed-on', schema: date() },
  reviewOn: { path: 'risk.review-on', schema: date() },
} as const satisfies Record<string, Field<unknown>>;
