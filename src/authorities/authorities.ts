import { lincolnshire } from './lincolnshire/profile.ts';
import type { Profile } from './profile.ts';

/** The authorities whose policy is known here. */
export const authorities: readonly Profile[] = [lincolnshire];
