import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import type { PartTimeRoute } from '../case/fields/route.ts';
import { partTimeRoutes, route } from '../case/fields/route.ts';

/** The part-time route of a case; `undefined` where it takes another or has not been chosen. */
export const partTimeRouteOf = (c: Case): PartTimeRoute | undefined => {
  const kind = valueOf(c, route.kind);
  return partTimeRoutes.find((candidate) => candidate === kind);
};
