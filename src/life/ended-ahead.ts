import type { GivenDay, IsoDate } from '../domain/iso-date.ts';
import { isByClockAhead } from './clock-ahead.ts';
import type { Life } from './life.ts';

/**
 * The day that a clock that was ahead gave to the no with which something ended: it was said by now, and nobody knows on which day; `undefined` where the
 * day of an end is known, or nothing ended. Ours.
 */
export function endedAhead(life: Life, today: IsoDate): GivenDay | undefined {
  const said = life.state === 'ended' ? life.ending.saidOn : undefined;
  return isByClockAhead(said, today) ? said : undefined;
}
