import type { Profile } from '../../../src/authorities/profile.ts';
import { reported, unverified } from './reported.ts';

/** To be told before the start, each month, and on the day full time starts again. */
export const oldham: Profile = unverified({
  id: 'oldham',
  name: 'Oldham',
  notification: {
    due: reported({ within: 0, unit: 'days', when: 'before-start' }),
    also: [reported('monthly'), { ...reported('full-time'), within: 0 }],
    attach: [],
  },
});
