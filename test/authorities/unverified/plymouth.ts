import type { Profile } from '../../../src/authorities/profile.ts';
import { reported, unverified } from './reported.ts';

/** Full time is so many hours by key stage; a second form when it lasts longer than six weeks. */
export const plymouth: Profile = unverified({
  id: 'plymouth',
  name: 'Plymouth',
  counts: { by: 'key-stage', under: { 1: 21, 2: 23.5, 3: 24, 4: 25 }, source: reported(21).source },
  secondFormAfter: reported(6),
});
