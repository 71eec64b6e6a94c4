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

  it('is on the day of the clock there, at every hour of the year', () => {
    const start = Date.UTC(2027, 0, 1);
    for (let hours = 0; hours < 8760; hours += 1) {
      const at = new Date(start + hours * 3_600_000).toISOString();
      expect(dayOfMoment(at)).toBe(localTime(at)?.toPlainDate().toString());
    }
  });

  it('is none where it is not written as one', () => {
    for (const at of ['', 'yesterday', '2027-01-11', '2027-02-30T10:00:00Z', '2027-01-11T10:61:00Z'])
      expect([localTime(at), dayOfMoment(at)]).toEqual([undefined, undefined]);
  });
});
