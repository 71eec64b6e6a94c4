import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/case/case.ts';
import { closedDays } from '../../src/case/fields/school.ts';
import { reviews } from '../../src/case/fields/timetable.ts';
import { isOpenOn, readCalendar } from '../../src/case/school-calendar.ts';
import type { Typed } from '../../src/case/typed.ts';
import type { WeekdayNumber } from '../../src/domain/iso-date.ts';
import { addDays, formatDate, isWithin } from '../../src/domain/iso-date.ts';
import { check } from '../../src/policy/check.ts';
import { laidOutReviews } from '../../src/policy/laid-out-reviews.ts';
import { typedDate, typedRows } from '../../src/sample/typed-rows.ts';
import { day } from '../domain/some-dates.ts';
import { changed } from './situations.ts';

const inWords = (situation: Parameters<typeof laidOutReviews>[0], weekday: WeekdayNumber): readonly string[] =>
  laidOutReviews(situation, weekday).map(({ on, kind }) => `${formatDate(on)}, ${kind}`);

const without: Readonly<Record<Path, null>> = Object.fromEntries(
  ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9'].flatMap((row) =>
    ['', '.on', '.kind', '.who'].map((end) => [`reviews.${row}${end}`, null]),
  ),
);

/** A period from a Monday in January, of so many days, in which the school is closed on some of them. */
const periodOf = (start: number, days: number, closed: readonly number[]): Readonly<Record<Path, Typed>> => {
  const first = addDays(day('2027-01-11'), start);
  return {
    'timetable.start': typedDate(first),
    'timetable.end': typedDate(addDays(first, days)),
    ...typedRows(closedDays, ...closed.map((at) => ({ on: typedDate(addDays(first, at)), what: 'INSET day' }))),
  };
};

describe('reviews that are laid out in one go', () => {
  it('are a talk each Friday of four weeks, and the meeting a week before the end', () => {
    expect(inWords(changed('plain', {}), 5)).toEqual([
      '15 January 2027, weekly',
      '22 January 2027, weekly',
      '29 January 2027, formal',
      '5 February 2027, weekly',
    ]);
  });

  it('are on the last open day before one on which the school is closed', () => {
    const closed = typedRows(closedDays, { on: typedDate(day('2027-01-22')), what: 'INSET day' });
    expect(inWords(changed('plain', { answers: closed }), 5)[1]).toBe('21 January 2027, weekly');
  });

  it('prepare the end of each of the two entries of a medium period', () => {
    const laidOut = laidOutReviews(changed('medium', {}), 5);
    expect(laidOut.filter(({ kind }) => kind === 'formal')).toHaveLength(2);
  });

  it('are none while the last day is not known', () => {
    expect(laidOutReviews(changed('plain', { answers: { 'timetable.end': null } }), 5)).toEqual([]);
  });

  it('are none in a period without one day of school, and none before its start', () => {
    const period = periodOf(0, 4, [0, 1, 2, 3, 4]);
    expect(laidOutReviews(changed('plain', { answers: { ...without, ...period } }), 3)).toEqual([]);
  });

  it('leave no week without one and no end without its meeting, whatever the period, the weekday and the days that are closed', () => {
    const story = fc.record({
      start: fc.nat({ max: 4 }),
      days: fc.integer({ min: 0, max: 60 }),
      closed: fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 6 }),
      weekday: fc.constantFrom<WeekdayNumber[]>(1, 2, 3, 4, 5),
      base: fc.constantFrom('plain', 'medium'),
    });
    fc.assert(
      fc.property(story, ({ start, days, closed, weekday, base }) => {
        const period = periodOf(start, days, closed);
        const situation = changed(base, { answers: { ...without, ...period } });
        const laidOut = laidOutReviews(situation, weekday);
        const first = addDays(day('2027-01-11'), start);
        for (const { on } of laidOut) {
          expect(isWithin(on, first, addDays(first, days))).toBe(true);
          expect(isOpenOn(readCalendar(situation.case), on)).toBe(true);
        }
        // A period that ends on a day on which nobody is in school may have no day for its meeting.
        fc.pre(isOpenOn(readCalendar(situation.case), addDays(first, days)));
        const rows = typedRows(reviews, ...laidOut.map(({ on, kind }) => ({ on: typedDate(on), kind, who: 'All' })));
        const findings = check(changed(base, { answers: { ...without, ...period, ...rows } }));
        const said = findings.filter(({ rule }) => rule === 'review.scheduled' || rule === 'review.formal-set');
        expect(said.map(({ words }) => words)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
