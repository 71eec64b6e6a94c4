import type { Path } from '../case/case.ts';
import { decision } from '../case/fields/decision.ts';
import { plan } from '../case/fields/plan.ts';
import { risk } from '../case/fields/risk.ts';
import { earlierPeriods, timetable } from '../case/fields/timetable.ts';

/** What is agreed: what it is, from when to when, which days and hours, to what end, with which help. */
const roots = [
  'route',
  'reasons.why',
  'timetable',
  'reviews',
  'plan',
  'supports',
  'pattern',
  'request',
  'decision',
  'agreement',
  'home-education',
  'home-subjects',
];

/** Facts that stand among the terms, and what changes at a review without a signature. Source: LCC Appendix 5. */
const apart: readonly Path[] = [
  timetable.earlier.path,
  timetable.extends.path,
  'timetable.targets',
  earlierPeriods.path,
  plan.transportToldOn.path,
  plan.transportSays.path,
  plan.transportNextOn.path,
  plan.transportMeanwhile.path,
  decision.talkedOn.path,
];

/** Whether a path is one of some, or lies under one. Every path of a case is asked. */
function liesAt(roots: readonly Path[]): (path: Path) => boolean {
  const [own, under] = [new Set(roots), roots.map((root) => `${root}.`)];
  return (path) => own.has(path) || under.some((start) => path.startsWith(start));
}

const isOfTheAgreement = liesAt(roots);
const isApart = liesAt(apart);

/**
 * Whether a path is a term of the agreement: it waits for the agreement of everybody who agreed. All else is a fact, and binds from the
 * day it is recorded. The border is ours. Source: LCC §9; para 67.
 */
export const isTerm = (path: Path): boolean => isOfTheAgreement(path) && !isApart(path);

/** Who keeps the child safe, and how to reach them: a fact that binds at once, and is agreed again. Source: LCC §9.11. */
const guardians: readonly Path[] = [risk.adult.path, risk.adultRelation.path];

/** Whether another answer here asks for a new agreement. */
export const isAgreed = (path: Path): boolean => isTerm(path) || guardians.includes(path);
