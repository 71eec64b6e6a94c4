import { describe, expect, it } from 'vitest';
import { dayOfMoment, localTime } from '../../src/domain/moment.ts';

describe('a moment', () => {
  it('is on the day that it is where the schools are, in summer and in winter', () => {
    expect(dayOfMoment('2027-01-11T23:30:00.000Z')).toBe('2027-01-11');
    expect(dayOfMoment('2027-06-30T23:30:00.000Z')).toBe('2027-07-01');
  });

  it('is by the clock there, on both sides of its change', () => {
    expect(localTime('2027-03-28T00:59:00Z')?.hour).toBe(0);
    expect(localTime('2027-03-28T01:00:00Z')?.hour).toBe(2);
  });

  it('is none where it is not written as one', () => {
    for (const at of ['', 'yesterday', '2027-01-11', '2027-02-30T10:00:00Z'])
      expect([localTime(at), dayOfMoment(at)]).toEqual([undefined, undefined]);
  });
});
