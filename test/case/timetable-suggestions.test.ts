import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Path } from '../../src/case/case.ts';
import { weekdays } from '../../src/case/fields/school.ts';
import type { Suggestion } from '../../src/case/timetable-suggestions.ts';
import { addAnHourADay, copyLastWeek, steadyClimb } from '../../src/case/timetable-suggestions.ts';
import type { Timetable } from '../../src/case/timetable.ts';
import { readTimetable } from '../../src/case/timetable.ts';
import type { Typed } from '../../src/case/typed.ts';
import { clockTime, formatTime, minutesOf } from '../../src/domain/clock-time.ts';
import { at, caseOf, inSchool, period, schoolWeek, week, caseHolding } from './case-of.ts';
import type { AnsweredCase } from './case-of.ts';

const fourWeeks = period('2027-01-04', '2027-01-29');

function timetableOf(c: Case): Timetable {
  const timetable = readTimetable(c);
  if (timetable === undefined) throw new Error('the test’s case has no timetable');
  return timetable;
}

const take = (c: AnsweredCase, suggestion: Suggestion): AnsweredCase =>
  caseHolding(new Map<Path, Typed>([...c.answers, ...suggestion]));
const weekOf = (c: Case, number: number) => timetableOf(c).weeks[number - 1];

describe('copyLastWeek', () => {
  const c = caseOf(fourWeeks, schoolWeek, week(1, inSchool('0900', '12.30')), {
    'timetable.week.1.friday': at('home'),
  });

  test('types each day as a person would', () => {
    expect([...copyLastWeek(timetableOf(c), 2)]).toEqual([
      ['timetable.week.2.monday', { where: 'school', start: '9am', end: '12:30pm' }],
      ['timetable.week.2.tuesday', { where: 'school', start: '9am', end: '12:30pm' }],
      ['timetable.week.2.wednesday', { where: 'school', start: '9am', end: '12:30pm' }],
      ['timetable.week.2.thursday', { where: 'school', start: '9am', end: '12:30pm' }],
      ['timetable.week.2.friday', { where: 'home', start: '', end: '' }],
    ]);
  });

  test('the copy has the hours of what was copied', () => {
    const copied = take(c, copyLastWeek(timetableOf(c), 2));
    expect(weekOf(copied, 2)).toMatchObject({ minutes: weekOf(c, 1)?.minutes, complete: true });
  });

  test('leaves a closed day closed, and copies none', () => {
    const closedNow = caseOf(Object.fromEntries(c.answers), { 'timetable.week.2.monday': at('closed') });
    expect(copyLastWeek(timetableOf(closedNow), 2).has('timetable.week.2.monday')).toBe(false);
    const closedBefore = caseOf(Object.fromEntries(c.answers), { 'timetable.week.1.monday': at('closed') });
    expect(copyLastWeek(timetableOf(closedBefore), 2).has('timetable.week.2.monday')).toBe(false);
  });

  test('copies no mistake', () => {
    const wrong = caseOf(Object.fromEntries(c.answers), { 'timetable.week.1.monday': inSchool('x', '12') });
    expect(copyLastWeek(timetableOf(wrong), 2).has('timetable.week.2.monday')).toBe(false);
  });

  test('says nothing of days after the end, of week 1 and of weeks there are not', () => {
    const short = caseOf(period('2027-01-04', '2027-01-12'), schoolWeek, week(1, inSchool('9', '12')));
    expect([...copyLastWeek(timetableOf(short), 2).keys()]).toEqual([
      'timetable.week.2.monday',
      'timetable.week.2.tuesday',
    ]);
    expect(copyLastWeek(timetableOf(short), 1).size).toBe(0);
    expect(copyLastWeek(timetableOf(short), 3).size).toBe(0);
  });
});

describe('addAnHourADay', () => {
  test('lets each day in school end an hour later, at the latest with the school’s day', () => {
    const c = caseOf(fourWeeks, schoolWeek, {
      'timetable.week.1.monday': inSchool('9', '12'),
      'timetable.week.1.tuesday': inSchool('9', '2.45'),
      'timetable.week.1.wednesday': inSchool('9', '3.15'),
      'timetable.week.1.thursday': at('home'),
      'timetable.week.1.friday': inSchool('9', '16:00'),
    });
    expect(Object.fromEntries(addAnHourADay(timetableOf(c), 1))).toEqual({
      'timetable.week.1.monday': { where: 'school', start: '9am', end: '1pm' },
      'timetable.week.1.tuesday': { where: 'school', start: '9am', end: '3:15pm' },
    });
  });

  test('changes nothing where the school’s day is not known', () => {
    expect(addAnHourADay(timetableOf(caseOf(fourWeeks, week(1, inSchool('9', '12')))), 1).size).toBe(0);
  });
});

describe('steadyClimb', () => {
  test('grows evenly towards the full day after the last week', () => {
    const c = caseOf(fourWeeks, schoolWeek, week(1, inSchool('8:45', '11:15')));
    const climbed = take(c, steadyClimb(timetableOf(c)));
    expect(timetableOf(climbed).weeks.map((w) => w.days[0]?.minutes)).toEqual([150, 210, 270, 330]);
  });

  test('leaves the first week as it is', () => {
    const c = caseOf(fourWeeks, schoolWeek, week(1, inSchool('9', '11')));
    expect([...steadyClimb(timetableOf(c)).keys()].filter((path) => path.startsWith('timetable.week.1.'))).toEqual([]);
  });

  test('an afternoon grows towards the morning once it has reached the end of the day', () => {
    const c = caseOf(fourWeeks, schoolWeek, week(1, inSchool('1', '3:15')));
    expect(steadyClimb(timetableOf(c)).get('timetable.week.4.monday')).toEqual({
      where: 'school',
      start: '10am',
      end: '3:15pm',
    });
  });

  test('a day that the first week leaves open is taken from its longest day', () => {
    const c = caseOf(fourWeeks, schoolWeek, {
      'timetable.week.1.monday': at('closed'),
      'timetable.week.1.tuesday': inSchool('8:45', '9:45'),
      'timetable.week.1.wednesday': inSchool('8:45', '11:15'),
    });
    const climb = steadyClimb(timetableOf(c));
    expect(climb.get('timetable.week.2.monday')).toEqual({ where: 'school', start: '8:45am', end: '12:15pm' });
    expect(climb.get('timetable.week.2.friday')).toEqual(climb.get('timetable.week.2.monday'));
  });

  test('days elsewhere stay so, and closed days closed', () => {
    const c = caseOf(fourWeeks, schoolWeek, week(1, at('elsewhere')), { 'timetable.week.2.monday': at('closed') });
    const climb = steadyClimb(timetableOf(c));
    expect(climb.has('timetable.week.2.monday')).toBe(false);
    expect(climb.get('timetable.week.4.tuesday')).toEqual({ where: 'elsewhere', start: '', end: '' });
  });

  test('passes over a week in which the school is closed', () => {
    const c = caseOf(fourWeeks, schoolWeek, week(1, inSchool('8:45', '11:15')), week(3, at('closed')));
    const climbed = take(c, steadyClimb(timetableOf(c)));
    expect(timetableOf(climbed).weeks.map((w) => w.days[0]?.minutes)).toEqual([150, 225, 0, 300]);
  });

  test('has nothing to grow from where nothing has been answered', () => {
    expect(steadyClimb(timetableOf(caseOf(fourWeeks, schoolWeek))).size).toBe(0);
  });

  test('from any first week it stays inside each school day, never falls, grows, and stays below full time', () => {
    const [opens, closes] = [8 * 60 + 45, 15 * 60 + 15];
    const inDay = fc
      .tuple(fc.integer({ min: opens, max: closes - 15 }), fc.integer({ min: 15, max: 375 }))
      .map(([start, length]) =>
        inSchool(formatTime(clockTime(start)), formatTime(clockTime(Math.min(start + length, closes)))),
      );
    const days = fc.array(
      fc.oneof({ weight: 3, arbitrary: inDay }, { weight: 1, arbitrary: fc.constant(at('home')) }),
      { minLength: 5, maxLength: 5 },
    );
    fc.assert(
      fc.property(days, fc.integer({ min: 2, max: 8 }), fc.integer({ min: 0, max: 4 }), (pattern, weeks, offset) => {
        const from = 4 + offset;
        const to = new Date(Date.UTC(2027, 0, from + weeks * 7 - 1)).toISOString().slice(0, 10);
        const answers = Object.fromEntries(
          weekdays.map((weekday, n) => [`timetable.week.1.${weekday}`, pattern[n] ?? '']),
        );
        const c = caseOf(period(`2027-01-0${String(from)}`, to), schoolWeek, answers);
        const climbed = timetableOf(take(c, steadyClimb(timetableOf(c)))).weeks;
        expect(climbed).toHaveLength(weeks);
        expect(climbed.every((w) => w.complete)).toBe(true);
        for (const w of climbed) {
          expect(w.share).toBeLessThan(1);
          for (const d of w.days) {
            if (d.state !== 'school') continue;
            expect(minutesOf(d.time.start)).toBeGreaterThanOrEqual(opens);
            expect(minutesOf(d.time.end)).toBeLessThanOrEqual(closes);
          }
        }
        const hours = climbed.map((w) => w.minutes);
        expect(hours).toEqual(hours.toSorted((a, b) => a - b));
        for (const weekday of weekdays) {
          const own = climbed.map((w) => w.days.find((d) => d.weekday === weekday)?.minutes ?? 0);
          const steps = own.slice(1).map((minutes, n) => minutes - (own[n] ?? 0));
          expect(steps.every((step) => step >= 0 && step % 15 === 0)).toBe(true);
          const [least, most] = [Math.min(...steps), Math.max(...steps)];
          const wasHome = own[0] === 0;
          if (!wasHome) expect(most - least).toBeLessThanOrEqual(15);
        }
      }),
    );
  });
});

describe('on days on which the school is closed by its calendar', () => {
  // Friday of week 1 is Good Friday, Monday of week 2 Easter Monday.
  const easter = caseOf(period('2026-03-30', '2026-04-24'), schoolWeek, week(1, inSchool('9', '12')));

  test('nothing is suggested, copied or grown from', () => {
    const copied = copyLastWeek(timetableOf(easter), 2);
    expect([...copied.keys()]).toEqual([
      'timetable.week.2.tuesday',
      'timetable.week.2.wednesday',
      'timetable.week.2.thursday',
    ]);
    const climb = steadyClimb(timetableOf(easter));
    expect(climb.has('timetable.week.2.monday')).toBe(false);
    expect(climb.has('timetable.week.1.friday')).toBe(false);
    expect(climb.get('timetable.week.3.friday')).toEqual(climb.get('timetable.week.3.thursday'));
    expect(take(easter, climb).answers.get('timetable.week.1.friday')).toEqual(inSchool('9', '12'));
    for (const n of [1, 2, 3, 4]) expect(weekOf(take(easter, climb), n)?.complete).toBe(true);
  });
});
