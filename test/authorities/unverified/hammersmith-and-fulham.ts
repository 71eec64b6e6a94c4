import type { Profile } from '../../../src/authorities/profile.ts';
import { reported, unverified } from './reported.ts';

/** To be told within two weeks; less than 20 minutes a day is let pass. */
export const hammersmithAndFulham: Profile = unverified({
  id: 'hammersmith-and-fulham',
  name: 'Hammersmith & Fulham',
  notification: { due: reported({ within: 14, unit: 'days', when: 'after-start' }), also: [], attach: [] },
  exemptMinutes: reported(20),
});
