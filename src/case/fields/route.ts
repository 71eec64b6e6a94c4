import type { Field } from '../field.ts';
import { choice } from '../readers.ts';

/** The part-time routes, and what people mean when they mean something else. Source: LCC §5, §6, §7; policy.md 1. */
export const routeKinds = ['medical-short', 'medical-medium', 'reintegration', 'exceptional-needs', 'flexi', 'home-education'] as const;
export type RouteKind = (typeof routeKinds)[number];

/** The four routes that end in a part-time pack. */
export const partTimeRoutes = ['medical-short', 'medical-medium', 'reintegration', 'exceptional-needs'] as const;
export type PartTimeRoute = (typeof partTimeRoutes)[number];

/** Where a pupil on the reintegration route comes back from. Source: LCC §1, §6. */
export const returns = [
  'exclusion',
  'absence',
  'home-education',
  'missing-education',
  'alternative-provision',
  'custody',
  'family-circumstances',
] as const;

export const route = {
  kind: { path: 'route.kind', schema: choice(routeKinds) },
  /** `reintegration` only. */
  returnFrom: { path: 'route.return-from', schema: choice(returns) },
  /** `reintegration` and `exceptional-needs`: at risk of suspension or exclusion. Source: LCC §6. */
  exclusionRisk: { path: 'route.exclusion-risk', schema: choice(['yes', 'no']) },
} as const satisfies Record<string, Field<unknown>>;
