import { arrangementOf, isFlexi, isFlexiOnItsWay } from '../case/arrangement.ts';
import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { decision } from '../case/fields/decision.ts';
import type { PartTimeRoute } from '../case/fields/route.ts';
import { partTimeRoutes, route } from '../case/fields/route.ts';
import type { Situation } from './situation.ts';

const mayBePartTime = (c: Case): boolean => ['part-time', undefined].includes(arrangementOf(c));

/** The part-time route of a case; `undefined` where it is no part-time timetable, or none has been chosen. */
export const partTimeRouteOf = (c: Case): PartTimeRoute | undefined => {
  const kind = valueOf(c, route.kind);
  return mayBePartTime(c) ? partTimeRoutes.find((candidate) => candidate === kind) : undefined;
};

/** Whether a case is a part-time timetable, or may yet be one: nothing says otherwise. */
export const isPartTime = ({ case: c }: Situation): boolean => mayBePartTime(c);

/** Whether a case is a request for flexi-schooling, whatever the head decides. */
export const isFlexiRequest = ({ case: c }: Situation): boolean => isFlexi(c);

/** Whether a case is flexi-schooling that the head has agreed to, or may yet. */
export const isFlexiArrangement = ({ case: c }: Situation): boolean => isFlexiOnItsWay(c);

/** Whether a case is flexi-schooling that the head has agreed to. */
export const isFlexiAgreed = ({ case: c }: Situation): boolean => isFlexiOnItsWay(c) && valueOf(c, decision.outcome) !== undefined;

/** Whether a case is, or may yet be, an arrangement that runs: a part-time timetable or flexi-schooling. */
export const isArrangement = (situation: Situation): boolean => isPartTime(situation) || isFlexiArrangement(situation);

/** Whether a case is on one of the two medical routes. */
export const isMedical = ({ case: c }: Situation): boolean => ['medical-short', 'medical-medium'].includes(partTimeRouteOf(c) ?? '');

/** Whether a case is on the route for exceptional needs. */
export const isExceptional = ({ case: c }: Situation): boolean => partTimeRouteOf(c) === 'exceptional-needs';
