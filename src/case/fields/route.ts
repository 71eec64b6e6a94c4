import type { Field } from '../field.ts';
import { choice } from '../readers.ts';

/** How it is to end: back in full time by a set day; as a lasting mix of school and home; or the child leaves the school’s roll. */
export const endings = ['full-time', 'lasting', 'leaves'] as const;

/** Who teaches in the hours away from this school. */
export const teachers = ['school', 'parent', 'provider'] as const;

/** Whose idea it was. */
export const askers = ['parent', 'school', 'other'] as const;

/** The four routes that end in a part-time pack. Source: LCC §5, §6; policy.md 1. */
export const ways = ['medical-short', 'medical-medium', 'reintegration', 'exceptional-needs'] as const;
export type Way = (typeof ways)[number];

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
  /** The three that tell a part-time timetable from flexi-schooling, home education and other provision: see `arrangementOf`. */
  ends: { path: 'route.ends', schema: choice(endings) },
  teaches: { path: 'route.teaches', schema: choice(teachers) },
  asked: { path: 'route.asked', schema: choice(askers) },
  /** A part-time timetable only: what it is for. */
  kind: { path: 'route.kind', schema: choice(ways) },
  /** `reintegration` only. */
  returnFrom: { path: 'route.return-from', schema: choice(returns) },
  /** `reintegration` and `exceptional-needs`: at risk of suspension or exclusion. Source: LCC §6. */
  exclusionRisk: { path: 'route.exclusion-risk', schema: choice(['yes', 'no']) },
} as const satisfies Record<string, Field<unknown>>;
