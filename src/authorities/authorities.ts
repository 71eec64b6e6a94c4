import { england } from './england/profile.ts';
import { hertfordshire } from './hertfordshire/profile.ts';
import { lincolnshire } from './lincolnshire/profile.ts';
import type { Profile } from './profile.ts';

/** The profiles that a school can choose: the authorities whose policy is known here, and national guidance alone. */
export const authorities: readonly Profile[] = [lincolnshire, hertfordshire, england];
