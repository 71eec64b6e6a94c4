import type { Profile } from '../../../src/authorities/profile.ts';
import { reported, unverified } from './reported.ts';

/** What is said of Hertfordshire's part-time timetables: its portal, within five days of the start and of the end, with the risk assessment. */
export const hertfordshirePartTime: Profile = unverified({
  id: 'hertfordshire-part-time',
  name: 'Hertfordshire, part-time',
  notification: {
    how: reported('portal'),
    due: reported({ within: 5, unit: 'days', when: 'after-start' }),
    also: [{ ...reported('end'), within: 5 }],
    attach: [reported('risk-assessment')],
  },
});
