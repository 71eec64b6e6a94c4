import { isBefore } from '../domain/iso-date.ts';
import type { Life } from './life.ts';

/** Whether a review can renew flexi-schooling that is over: the day it was to be looked at came, and not its own last day. Source: LCC §7; Herts; ours. */
export const isRenewable = ({ version, end }: Extract<Life, { state: 'over' }>): boolean =>
  version.end === undefined || isBefore(end, version.end);
