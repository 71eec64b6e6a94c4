import { running } from '../../../case/fields/running.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { formatDate } from '../../../domain/iso-date.ts';
import type { Lack } from '../../engine/rule.ts';

/** That full time began on a later day than it was due: that is past mending. Source: LCC §9.9; ours. */
export const beganLate = (on: IsoDate, due: IsoDate): Lack => ({
  words: `Full time began on ${formatDate(on)}, and was due on ${formatDate(due)}. Nobody had agreed to the time in between. Record what happened; correct the register openly.`,
  path: running.fullTimeOn.path,
  pastMending: true,
});
