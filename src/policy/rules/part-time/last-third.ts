import { addDays } from '../../../domain/iso-date.ts';
import type { Period } from '../../../life/period.ts';
import { daysIn } from '../../../life/period.ts';

const THIRDS = 3;

/** The last third of a period, in which its limit approaches. Source: LCC §9.10; that it is the last third is ours. */
export const lastThird = (period: Period): Period => ({
  start: addDays(period.end, 1 - Math.ceil(daysIn(period) / THIRDS)),
  end: period.end,
});
