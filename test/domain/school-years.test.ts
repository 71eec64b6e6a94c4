import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { academicYearEnd, academicYearOf } from '../../src/domain/academic-year.ts';
import { compulsoryAgeStart, schoolLeavingDate } from '../../src/domain/compulsory-age.ts';
import { addYears, isBefore, partsOf, weekdayOf } from '../../src/domain/iso-date.ts';
import { yearGroupName, yearGroupOf } from '../../src/domain/year-group.ts';
import { day, epochDays, textOfEpochDay } from './some-dates.ts';

describe('academic year', () => {
  test('runs from 1 September to 31 August', () => {
    expect(academicYearOf(day('2026-08-31'))).toBe(2025);
    expect(academicYearOf(day('2026-09-01'))).toBe(2026);
    expect(academicYearEnd(day('2026-09-01'))).toBe('2027-08-31');
    expect(academicYearEnd(day('2027-08-31'))).toBe('2027-08-31');
  });
});

describe('year group', () => {
  test.each([
    ['2021-08-31', '2026-09-01', 1],
    ['2021-09-01', '2026-09-01', 0],
    ['2022-09-01', '2026-09-01', -1],
    ['2010-10-05', '2026-11-22', 11],
    ['2010-10-05', '2026-08-31', 10],
  ])('born %s, on %s: %d', (born, on, group) => {
    expect(yearGroupOf(day(born), day(on))).toBe(group);
  });

  test('has a name', () => {
    expect([-2, -1, 0, 1, 13].map(yearGroupName)).toEqual(['Nursery', 'Nursery', 'Reception', 'Year 1', 'Year 13']);
  });
});

describe('compulsory school age', () => {
  test.each([
    ['2020-08-31', '2025-08-31'],
    ['2020-09-01', '2025-12-31'],
    ['2021-01-01', '2026-03-31'],
    ['2021-03-31', '2026-03-31'],
    ['2020-12-31', '2025-12-31'],
    ['2020-02-29', '2025-03-31'],
  ])('born %s, from %s', (born, from) => {
    expect(compulsoryAgeStart(day(born))).toBe(from);
  });

  test.each([
    ['2009-09-01', '2026-06-26'],
    ['2010-08-31', '2026-06-26'],
    ['2010-09-01', '2027-06-25'],
    ['2012-08-31', '2028-06-30'],
  ])('born %s, until %s', (born, until) => {
    expect(schoolLeavingDate(day(born))).toBe(until);
  });

  test('begins within five months of the fifth birthday and ends on a Friday in June', () => {
    fc.assert(
      fc.property(epochDays, (n) => {
        const born = day(textOfEpochDay(n));
        const start = compulsoryAgeStart(born);
        expect(isBefore(start, addYears(born, 5))).toBe(false);
        expect(['03-31', '08-31', '12-31']).toContain(start.slice(5));
        const leaving = schoolLeavingDate(born);
        expect(weekdayOf(leaving)).toBe(5);
        expect(partsOf(leaving).month).toBe(6);
        expect(partsOf(leaving).day).toBeGreaterThan(23);
      }),
    );
  });
});
