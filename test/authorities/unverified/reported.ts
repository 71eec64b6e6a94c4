import { england } from '../../../src/authorities/england/profile.ts';
import type { Profile } from '../../../src/authorities/profile.ts';

const SOURCE = 'reported, not read';

/** A fact that somebody told of an authority and nobody looked up. */
export const reported = <T>(value: T): { readonly value: T; readonly source: string } => ({ value, source: SOURCE });

/** The same limit on every route, in days. */
export const onEveryRoute = (days: number): Profile['longestPeriod'] => ({
  'medical-short': reported(days),
  'medical-medium': reported(days),
  reintegration: reported(days),
  'exceptional-needs': reported(days),
});

/** A profile of hearsay: what was reported, and national guidance for the rest. It tries the shape and is never shown to a school. */
export const unverified = (facts: Pick<Profile, 'id' | 'name'> & Partial<Profile>): Profile => ({
  ...england,
  standing: 'unverified',
  policy: { title: 'Reported, not read', published: 'not known' },
  ...facts,
});
