import { hasExclusionRisk } from './care-and-needs.ts';
import type { Case } from './case.ts';
import { valueOf } from './field.ts';
import { reasons, type causes } from './fields/reasons.ts';
import { route } from './fields/route.ts';

type Cause = (typeof causes)[number];

const causedByAnyOf = (c: Case, wanted: readonly Cause[]): boolean =>
  (valueOf(c, reasons.causes) ?? []).some((cause) => wanted.includes(cause));

/** Whether behaviour is one of the ticked causes. */
export const isCausedByBehaviour = (c: Case): boolean => causedByAnyOf(c, ['behaviour']);

/** Whether a ticked cause may be a disability in the sense of the Equality Act 2010. Source: LCC §6. */
export const mayBeDisability = (c: Case): boolean =>
  causedByAnyOf(c, ['mental-health', 'anxiety', 'trauma', 'adhd', 'autism', 'disability']);

/** Whether the guidance on behaviour that challenges applies: the route for exceptional needs, or a risk of exclusion. Source: LCC §6. */
export const needsBehaviourPackage = (c: Case): boolean =>
  valueOf(c, route.kind) === 'exceptional-needs' || hasExclusionRisk(c);
