import { england } from '../../../src/authorities/england/profile.ts';
import type { Profile } from '../../../src/authorities/profile.ts';
import { onEveryRoute, reported, unverified } from './reported.ts';

/** Six weeks; to be told within 24 hours; none on a child protection plan or where exploitation is a risk. */
export const shropshire: Profile = unverified({
  id: 'shropshire',
  name: 'Shropshire',
  longestPeriod: onEveryRoute(42),
  notification: { due: reported({ within: 24, unit: 'hours', when: 'after-start' }), also: [], attach: [] },
  gates: { ...england.gates, cp: reported('barred'), exploitation: reported('barred') },
});
