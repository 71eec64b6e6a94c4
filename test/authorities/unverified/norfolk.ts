import type { Profile } from '../../../src/authorities/profile.ts';
import { reported, unverified } from './reported.ts';

/** The signed plan is sent by e-mail once it is agreed. */
export const norfolk: Profile = unverified({
  id: 'norfolk',
  name: 'Norfolk',
  notification: {
    how: reported('email'),
    due: reported({ within: 0, unit: 'days', when: 'after-agreed' }),
    also: [],
    attach: [reported('plan')],
  },
});
