import { describe, expect, test } from 'vitest';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import type { ReviewAttendance } from '../../src/life/review-attendance.ts';
import { notRegularly, sessionsExpectedAt } from '../../src/life/review-attendance.ts';
import { attendanceCodes } from '../../src/policy/attendance/codes.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import type { Change } from '../policy/situations.ts';
import { changed } from '../policy/situations.ts';

/** How many sessions of the plain case a review looks back on: mornings alone in the first weeks. */
const expectedAt = (on: string, answers: NonNullable<Change['answers']> = {}): number | undefined => {
  const { case: c } = changed('plain', { answers });
  return sessionsExpectedAt(c, attendanceCodes(c, lincolnshire), day(on));
};

const review = (row: string, on: string): NonNullable<Change['answers']> => ({
  [`held-reviews.${row}`]: row.slice(1),
  [`held-reviews.${row}.on`]: typedDate(on),
  [`held-reviews.${row}.attended`]: '4',
});

describe('the sessions that were expected', () => {
  test('are counted from the start, the day of the review among them', () => {
    expect(expectedAt('2027-01-11')).toBe(1);
    expect(expectedAt('2027-01-15')).toBe(5);
    expect(expectedAt('2027-01-17')).toBe(5);
  });

  test('are counted from the day after the review before, whatever the order of the rows', () => {
    expect(expectedAt('2027-01-22', review('r1', '2027-01-13'))).toBe(7);
    expect(expectedAt('2027-01-22', { ...review('r1', '2027-01-29'), ...review('r2', '2027-01-15') })).toBe(5);
  });

  test('leave out time away that was agreed, and closed days', () => {
    const inset = {
      'school.closed-days.r1': '1',
      'school.closed-days.r1.what': 'INSET day',
      'school.closed-days.r1.on': typedDate('2027-01-12'),
    };
    expect(expectedAt('2027-01-15', inset)).toBe(4);
  });

  test('are not known before the start, or while the times of the registers are not', () => {
    expect(expectedAt('2027-01-08')).toBeUndefined();
    expect(expectedAt('2027-01-15', { 'school.day.tuesday': null })).toBeUndefined();
  });
});

describe('not regularly', () => {
  const at = (attended: number, ill = 0, expected = 20): ReviewAttendance => ({
    on: day('2027-01-15'),
    attended,
    ill,
    expected,
    path: 'held-reviews.r1.attended',
  });

  test.each([
    [[at(16)], 0],
    [[at(16), at(16)], 2],
    [[at(16), at(17)], 0],
    [[at(17), at(16)], 0],
    [[at(16), at(16), at(17)], 0],
    [[at(17), at(16), at(16)], 2],
    [[at(16, 2), at(16, 2)], 0],
    [[at(14, 2), at(14, 2)], 2],
    [[at(0, 20), at(0, 20)], 0],
    [[at(16), at(0, 0, 0), at(16)], 2],
  ] as const)('%#: the last two reviews that expected any', (attendance, count) => {
    expect(notRegularly(attendance)).toHaveLength(count);
  });
});
