import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { hasExclusionRisk, hasHealthNeed, hasSen, hasSocialWorker, isInCare } from '../../case/care-and-needs.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { reasons, type causes } from '../../case/fields/reasons.ts';
import { route, type returns } from '../../case/fields/route.ts';
import type { SuggestedHazard } from './hazard-bank.ts';
import { hazardBank } from './hazard-bank.ts';

type Condition = (c: Case) => boolean;

const causedBy =
  (...wanted: readonly (typeof causes)[number][]): Condition =>
  (c) =>
    valueOf(c, reasons.causes)?.some((cause) => wanted.includes(cause)) === true;

const backFrom =
  (...wanted: readonly (typeof returns)[number][]): Condition =>
  (c) => {
    const from = valueOf(c, route.returnFrom);
    return from !== undefined && wanted.includes(from);
  };

const anyOf =
  (...conditions: readonly Condition[]): Condition =>
  (c) =>
    conditions.some((holds) => holds(c));

const eatsFree: Condition = (c) => valueOf(c, pupil.freeSchoolMeals) === 'yes';

/** Behaviour, or what came of it: the free hours are then the danger. */
const troubled = anyOf(causedBy('behaviour'), hasExclusionRisk, backFrom('exclusion', 'custody'));
const family = anyOf(causedBy('family'), backFrom('family-circumstances'));

/** When a suggested hazard is likely: what the case says of the pupil and of the way. It only orders the list; all are always there. */
const likely: Readonly<Record<string, Condition>> = {
  alone: isPartTime,
  online: causedBy('mental-health', 'anxiety', 'autism', 'adhd', 'behaviour'),
  'criminal-exploitation': anyOf(troubled, isInCare),
  'sexual-exploitation': hasSocialWorker,
  substances: troubled,
  offending: troubled,
  'self-harm': causedBy('mental-health', 'anxiety', 'trauma'),
  'domestic-abuse': anyOf(family, hasSocialWorker),
  missing: anyOf(isInCare, backFrom('absence', 'missing-education', 'custody')),
  travel: isPartTime,
  meals: eatsFree,
  medication: anyOf(causedBy('illness'), hasHealthNeed),
  'carers-at-work': family,
  siblings: family,
  isolation: anyOf(causedBy('anxiety', 'autism', 'return', 'mental-health'), backFrom('home-education', 'absence')),
  'lost-support': anyOf(hasSen, causedBy('disability', 'autism', 'adhd')),
};

/** The bank of hazards in the order of one case. */
export interface HazardsForCase {
  readonly likely: readonly SuggestedHazard[];
  readonly others: readonly SuggestedHazard[];
}

/** The whole bank, those that are likely in this case apart; which they are is ours. Source: LCC §9.11. */
export function hazardsForCase(c: Case): HazardsForCase {
  const isLikely = ({ id }: SuggestedHazard): boolean => likely[id]?.(c) === true;
  return { likely: hazardBank.filter(isLikely), others: hazardBank.filter((hazard) => !isLikely(hazard)) };
}
