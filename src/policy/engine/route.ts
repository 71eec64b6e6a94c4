import { arrangementOf } from '../../case/arrangement.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { decision } from '../../case/fields/decision.ts';
import type { PartTimeRoute } from '../../case/fields/route.ts';
import { route } from '../../case/fields/route.ts';
import { remembered } from '../../case/remembered.ts';
import type { Situation } from './situation.ts';

/** What nearly every rule’s scope asks, read once for a case. */
const wayOf = remembered((c: Case) => {
  const arrangement = arrangementOf(c);
  const isPartTime = arrangement === undefined || arrangement === 'part-time';
  return {
    isPartTime,
    route: isPartTime ? valueOf(c, route.kind) : undefined,
    isFlexi: arrangement === 'flexi',
    outcome: valueOf(c, decision.outcome),
  };
});

/** The part-time route of a case; `undefined` where it is no part-time timetable, or none has been chosen. */
export const partTimeRouteOf = (c: Case): PartTimeRoute | undefined => wayOf(c).route;

/** Whether a case is a part-time timetable, or may yet be one: nothing says otherwise. */
export const isPartTime = ({ case: c }: Situation): boolean => wayOf(c).isPartTime;

/** Whether a case is a request for flexi-schooling, whatever the head decides. */
export const isFlexiRequest = ({ case: c }: Situation): boolean => wayOf(c).isFlexi;

/** Whether a case is flexi-schooling that the head has agreed to, or may yet. */
export const isFlexiArrangement = ({ case: c }: Situation): boolean =>
  wayOf(c).isFlexi && wayOf(c).outcome !== 'decline';

/** Whether a case is flexi-schooling that the head has agreed to. */
export const isFlexiAgreed = (situation: Situation): boolean =>
  isFlexiArrangement(situation) && wayOf(situation.case).outcome !== undefined;

/** Whether a case is, or may yet be, an arrangement that runs: a part-time timetable or flexi-schooling. */
export const isArrangement = (situation: Situation): boolean => isPartTime(situation) || isFlexiArrangement(situation);

/** Whether a case is on one of the two medical routes. */
export const isMedical = ({ case: c }: Situation): boolean =>
  ['medical-short', 'medical-medium'].includes(partTimeRouteOf(c) ?? '');

/** Whether a case is on the route for exceptional needs. */
export const isExceptional = ({ case: c }: Situation): boolean => partTimeRouteOf(c) === 'exceptional-needs';
