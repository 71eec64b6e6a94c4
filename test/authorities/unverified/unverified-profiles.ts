import type { Profile } from '../../../src/authorities/profile.ts';
import { hammersmithAndFulham } from './hammersmith-and-fulham.ts';
import { hertfordshirePartTime } from './hertfordshire-part-time.ts';
import { norfolk } from './norfolk.ts';
import { nottingham } from './nottingham.ts';
import { oldham } from './oldham.ts';
import { plymouth } from './plymouth.ts';
import { rotherham } from './rotherham.ts';
import { shropshire } from './shropshire.ts';

/** The profiles of hearsay. */
export const unverifiedProfiles: readonly Profile[] = [
  shropshire,
  rotherham,
  oldham,
  plymouth,
  nottingham,
  norfolk,
  hammersmithAndFulham,
  hertfordshirePartTime,
];
