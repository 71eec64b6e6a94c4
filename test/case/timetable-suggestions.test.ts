import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Path } from '../../src/case/case.ts';
import type { Suggestion } from '../../src/case/timetable-suggestions.ts';
import { copyWeek, likeOneDay, saysIt, steadyClimb } from '../../src/case/timetable-suggestions.ts';
import type { Timetable } from '../../src/case/timetable.ts';
import { readTimetable } from '../../src/case/timetable.ts';
import type { Typed } from '../../src/case/typed.ts';
import { clockTime, minutesOf } from '../../src/domain/clock-time.ts';
import { addDays } from '../../src/domain/iso-date.ts';
import { readTime } from '../../src/domain/read-time.ts';
import { day } from '../domain/some-dates.ts';
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

describe('copyWeek', () => {
  const c = caseOf(fourWeeks, schoolWeek, week(1, inSchool('0900', '12.30')), {
    'timetable.week.1.friday': at('home'),
  });
  const copied = (of: Case, from: number, to: number): Suggestion => {
    const [one, other] = [weekOf(of, from), weekOf(of, to)];
    if (one === undefined || other === undefined) throw new Error('no such week');
    return copyWeek(one, other);
  };

  test('types each day as a person would', () => {
    expect([...copied(c, 1, 2)]).toEqual([
      ['timetable.week.2.monday', { where: 'school', start: '9am', end: '12:30pm' }],
      ['timetable.week.2.tuesday', { where: 'school', start: '9am', end: '12:30pm' }],
      ['timetable.week.2.wednesday', { where: 'school', start: '9am', end: '12:30pm' }],
      ['timetable.week.2.thursday', { where: 'school', start: '9am', end: '12:30pm' }],
      ['timetable.week.2.friday', { where: 'home', start: '', end: '' }],
    ]);
  });

  test('the copy has the hours of what was copied', () => {
    expect(weekOf(take(c, copied(c, 1, 2)), 2)).toMatchObject({ minutes: weekOf(c, 1)?.minutes, complete: true });
  });

  test('leaves a closed day closed', () => {
    const closedNow = caseOf(Object.fromEntries(c.answers), { 'timetable.week.2.monday': at('closed') });
    expect(copied(closedNow, 1, 2).has('timetable.week.2.monday')).toBe(false);
  });

  test('a weekday that says nothing there is like the first one that does', () => {
    const closedBefore = caseOf(Object.fromEntries(c.answers), { 'timetable.week.1.monday': at('closed') });
    expect(copied(closedBefore, 1, 2).get('timetable.week.2.monday')).toEqual({
      where: 'school',
      start: '9am',
      end: '12:30pm',
    });
    const wrong = caseOf(Object.fromEntries(c.answers), { 'timetable.week.1.monday': inSchool('x', '12') });
    expect(copied(wrong, 1, 2).get('timetable.week.2.monday')).toEqual({
      where: 'school',
      start: '9am',
      end: '12:30pm',
    });
    const partWeek = caseOf(period('2027-01-05', '2027-01-15'), schoolWeek, week(1, inSchool('9', '12')));
    expect(copied(partWeek, 1, 2).size).toBe(5);
  });

  test('says nothing of days after the end, and nothing where nothing was said', () => {
    const short = caseOf(period('2027-01-04', '2027-01-12'), schoolWeek, week(1, inSchool('9', '12')));
    expect([...copied(short, 1, 2).keys()]).toEqual(['timetable.week.2.monday', 'timetable.week.2.tuesday']);
    expect(copied(short, 2, 1).size).toBe(0);
  });
});

describe('likeOneDay', () => {
  test('makes all open days of a week like one of them', () => {
    const c = caseOf(fourWeeks, schoolWeek, week(1, at('home')), {
      'timetable.week.1.monday': inSchool('9', '1'),
      'timetable.week.1.friday': at('closed'),
    });
    const [first, monday] = [weekOf(c, 1), weekOf(c, 1)?.days[0]];
    if (first === undefined || monday === undefined) throw new Error('no week');
    const like = likeOneDay(first, monday);
    expect([...like.keys()].map((path) => path.split('.')[3])).toEqual(['monday', 'tuesday', 'wednesday', 'thursday']);
    expect(new Set([...like.values()].map(({ end }) => end))).toEqual(new Set(['1pm']));
  });
});

const until = (first: string, last: string) => {
  const [a, b] = [readTime(first, 'end'), readTime(last, 'end')];
  if (!a.ok || !b.ok) throw new Error('no times');
  return { first: a.value, last: b.value };
};

describe('steadyClimb', () => {
  const ends = (c: AnsweredCase) =>
    timetableOf(c).weeks.map(({ days: [monday] }) => (monday?.state === 'school' ? monday.time.end : monday?.state));

  test('goes evenly, to the quarter of an hour, from one time to the other, and begins with the school’s day', () => {
    const c = caseOf(period('2027-01-04', '2027-02-19'), schoolWeek);
    const climbed = take(c, steadyClimb(timetableOf(c), until('12pm', '2:15pm')));
    expect(ends(climbed)).toEqual(['12:00', '12:30', '12:45', '13:15', '13:30', '14:00', '14:15']);
    expect(timetableOf(climbed).weeks.every(({ complete }) => complete)).toBe(true);
    expect(climbed.answers.get('timetable.week.2.friday')).toEqual({
      where: 'school',
      start: '8:45am',
      end: '12:30pm',
    });
  });

  test('begins when the first week does, weekday by weekday', () => {
    const c = caseOf(fourWeeks, schoolWeek, week(1, inSchool('9:30', '11')), {
      'timetable.week.1.friday': inSchool('10', '11'),
    });
    const climb = steadyClimb(timetableOf(c), until('11am', '2pm'));
    expect(climb.get('timetable.week.3.monday')?.start).toBe('9:30am');
    expect(climb.get('timetable.week.3.friday')?.start).toBe('10am');
  });

  test('stays inside the school’s day, and leaves a day that would have no time', () => {
    const c = caseOf(fourWeeks, schoolWeek, week(1, inSchool('1', '2')));
    const climb = steadyClimb(timetableOf(c), until('12:30pm', '5pm'));
    expect(climb.has('timetable.week.1.monday')).toBe(false);
    expect(climb.get('timetable.week.4.monday')).toEqual({ where: 'school', start: '1pm', end: '3:15pm' });
  });

  test('days at home or elsewhere stay so, and closed days closed', () => {
    const c = caseOf(fourWeeks, schoolWeek, {
      'timetable.week.1.tuesday': at('home'),
      'timetable.week.2.monday': at('closed'),
      'timetable.week.3.monday': at('elsewhere'),
    });
    const climb = steadyClimb(timetableOf(c), until('12pm', '2pm'));
    for (const path of ['week.1.tuesday', 'week.2.monday', 'week.3.monday'])
      expect(climb.has(`timetable.${path}`)).toBe(false);
    expect(climb.get('timetable.week.2.tuesday')?.end).toBe('12:45pm');
  });

  test('passes over a week in which the school is closed', () => {
    const c = caseOf(fourWeeks, schoolWeek, week(3, at('closed')));
    expect(ends(take(c, steadyClimb(timetableOf(c), until('12pm', '2pm'))))).toEqual([
      '12:00',
      '13:00',
      'closed',
      '14:00',
    ]);
  });

  test('fills the one week there is until the first time', () => {
    const c = caseOf(period('2027-01-04', '2027-01-08'), schoolWeek);
    expect(ends(take(c, steadyClimb(timetableOf(c), until('12pm', '2pm'))))).toEqual(['12:00']);
  });

  test('says nothing where neither the school’s day nor a start is known', () => {
    expect(steadyClimb(timetableOf(caseOf(fourWeeks)), until('12pm', '2pm')).size).toBe(0);
  });

  test('between any two times it never falls, keeps to quarters between the two, and stays in the school’s day', () => {
    const [opens, closes] = [8 * 60 + 45, 15 * 60 + 15];
    const time = fc.integer({ min: opens + 15, max: closes });
    fc.assert(
      fc.property(
        time,
        time,
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 0, max: 4 }),
        (a, b, length, offset) => {
          const climb = { first: clockTime(Math.min(a, b)), last: clockTime(Math.max(a, b)) };
          const start = addDays(day('2027-01-04'), offset);
          const c = caseOf(period(start, addDays(start, length)), schoolWeek);
          const weeks = timetableOf(take(c, steadyClimb(timetableOf(c), climb))).weeks.filter(
            ({ openDays }) => openDays > 0,
          );
          const all = weeks.map((w) => w.days.flatMap((d) => (d.state === 'school' ? [minutesOf(d.time.end)] : [])));
          const each = all.map((of) => of[0] ?? 0);
          for (const of of all) expect(new Set(of).size).toBe(1);
          expect(each).toEqual(each.toSorted((x, y) => x - y));
          expect(each[0]).toBe(minutesOf(climb.first));
          if (each.length > 1) expect(each.at(-1)).toBe(minutesOf(climb.last));
          for (const end of each.slice(1, -1))
            expect(end % 15 === 0 || end === each[0] || end === each.at(-1)).toBe(true);
          expect(Math.max(...each)).toBeLessThanOrEqual(closes);
        },
      ),
    );
  });
});

describe('saysIt', () => {
  test('goes by what is read, not by how it is typed', () => {
    const monday = weekOf(caseOf(fourWeeks, schoolWeek, week(1, inSchool('0900', '12'))), 1)?.days[0];
    if (monday === undefined) throw new Error('no day');
    expect(saysIt(monday, { where: 'school', start: '9am', end: '12pm' })).toBe(true);
    expect(saysIt(monday, { where: 'school', start: '9am', end: '1pm' })).toBe(false);
    expect(saysIt(monday, { where: 'home', start: '', end: '' })).toBe(false);
  });
});

describe('on days on which the school is closed by its calendar', () => {
  // Friday of week 1 is Good Friday, Monday of week 2 Easter Monday.
  const easter = caseOf(period('2026-03-30', '2026-04-24'), schoolWeek, week(1, inSchool('9', '12')));

  test('nothing is suggested, and what was typed there stays', () => {
    const climb = steadyClimb(timetableOf(easter), until('12pm', '2pm'));
    expect(climb.has('timetable.week.2.monday')).toBe(false);
    expect(climb.has('timetable.week.1.friday')).toBe(false);
    expect(climb.get('timetable.week.3.friday')).toEqual(climb.get('timetable.week.3.thursday'));
    expect(take(easter, climb).answers.get('timetable.week.1.friday')).toEqual(inSchool('9', '12'));
    for (const n of [1, 2, 3, 4]) expect(weekOf(take(easter, climb), n)?.complete).toBe(true);
  });
});
