import { describe, expect, test } from 'vitest';
import { signersOf } from '../../src/screens/sign/signers.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample } from './agreed-sample.ts';
import type { LivedCase } from './lived.ts';

describe('taken back before the start by a clock that was ahead past the day to start', () => {
  const aheadAt = (clock: string): LivedCase => {
    const lived = agreedSample();
    lived.sign(`${clock}T10:00`, { role: 'parent', name: 'Alex Example', decision: 'refuse' }, 'agreed');
    return lived;
  };

  test.each(['2027-01-10', '2027-01-13', '2027-02-20'])('(%s) it was said by now: it is refused, and open', (clock) => {
    const reading = aheadAt(clock).on(day('2027-01-08'));
    expect(reading.life).toMatchObject({ state: 'refused', who: 'parent', takesBack: true });
    expect(signersOf(reading).find(({ role }) => role === 'parent')?.open).toBe(true);
    expect(reading.proposed.codes).toEqual([]);
  });

  test('of what runs already it is an end', () => {
    expect(aheadAt('2027-01-20').on(day('2027-01-12')).life.state).toBe('ended');
  });
});
