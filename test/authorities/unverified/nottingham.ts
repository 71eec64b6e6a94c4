import type { Profile } from '../../../src/authorities/profile.ts';
import { reported, unverified } from './reported.ts';

/** A return each half-term, also where there is nobody to tell of. */
export const nottingham: Profile = unverified({
  id: 'nottingham',
  name: 'Nottingham',
  notification: { how: reported('return'), also: [reported('half-termly'), reported('nil-return')], attach: [] },
});
