import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import type { PartTimeRoute } from '../case/fields/route.ts';
import { partTimeRoutes, route } from '../case/fields/route.ts';
import type { Situation } from './situation.ts';

/** The part-time route of a case; `undefined` where it takes another or has not been chosen. */
export const partTimeRouteOf = (c: Case): PartTimeRoute | undefined => {
  const kind = valueOf(c, route.kind);
  return partTimeRoutes.find((candidate) => candidate === kind);
};

/** Whether a case takes one of the four part-time routes, or may yet: no route has been chosen. */
export const isPartTime = ({ case: c }: Situation): boolean => partTimeRouteOf(c) !== undefined || valueOf(c, route.kind) === undefined;

/** Whether a case is on one of the two medical routes. */
export const isMedical = ({ case: c }: Situation): boolean => ['medical-short', 'medical-medium'].includes(partTimeRouteOf(c) ?? '');

/** Whether a case is on the route for exceptional needs. */
export const isExceptional = ({ case: c }: Situation): boolean => partTimeRouteOf(c) === 'exceptional-needs';
