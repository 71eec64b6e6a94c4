import type { Profile } from '../../../src/authorities/profile.ts';
import { reported, unverified } from './reported.ts';

/** A review every fortnight; less than 25 hours a week counts as part-time. */
export const rotherham: Profile = unverified({
  id: 'rotherham',
  name: 'Rotherham',
  reviewEvery: reported(14),
  counts: { by: 'hours', under: 25, source: reported(25).source },
});
