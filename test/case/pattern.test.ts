import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Path } from '../../src/case/case.ts';
import { patternDayPath, patternWeeks } from '../../src/case/fields/pattern.ts';
import { weekdays } from '../../src/case/fields/school.ts';
import { halves, openPatternDays, patternPlaces, readPattern, sessionsIn } from '../../src/case/pattern.ts';
import type { Typed } from '../../src/case/typed.ts';
import { caseOf } from './case-of.ts';

const everyDay = (week: 1 | 2, day: Typed): Readonly<Record<Path, Typed>> =>
  Object.fromEntries(weekdays.map((weekday) => [patternDayPath(week, weekday), day]));

const atSchool = { am: 'school', pm: 'school' };

const inTurn = { 'pattern.alternates': 'yes' };

/** The places of a week, session by session, Monday first. */
const sessionsOf = (c: Case, week = 0) => readPattern(c)[week]?.days.flatMap((day) => halves.map((half) => day[half]));

describe('the weeks of a pattern', () => {
  test('are one that is always the same, two where they come in turn, and one until that is answered', () => {
    expect(readPattern(caseOf()).map(({ number }) => number)).toEqual([1]);
    expect(readPattern(caseOf({ 'pattern.alternates': 'no' })).map(({ number }) => number)).toEqual([1]);
    expect(readPattern(caseOf(inTurn)).map(({ number }) => number)).toEqual([1, 2]);
  });

  test('have Monday to Friday, each with the path of its answer', () => {
    expect(readPattern(caseOf(inTurn)).flatMap(({ days }) => days.map(({ path }) => path))).toEqual(
      patternWeeks.flatMap((week) => weekdays.map((weekday) => `pattern.week.${String(week)}.${weekday}`)),
    );
  });

  test('do not count the second week once they come in turn no more', () => {
    const two = caseOf(everyDay(1, atSchool), everyDay(2, { am: 'home', pm: 'home' }), inTurn);
    expect(sessionsIn(readPattern(two), 'home')).toBe(10);
    expect(
      sessionsIn(readPattern(caseOf(Object.fromEntries(two.answers), { 'pattern.alternates': 'no' })), 'home'),
    ).toBe(0);
  });
});

describe('a session', () => {
  test('is at school or at home, each half of a day for itself', () => {
    expect(sessionsOf(caseOf({ 'pattern.week.1.monday': { am: 'school', pm: 'home' } }))?.slice(0, 2)).toEqual([
      'school',
      'home',
    ]);
  });

  test.each<[string, Typed]>([
    ['a word that is no place', { am: 'elsewhere', pm: '' }],
    ['a text in place of the boxes', 'school'],
    ['a list in place of the boxes', ['school', 'home']],
    ['other boxes', { start: '9', end: '12' }],
  ])('is open where %s was typed', (_, typed) => {
    expect(sessionsOf(caseOf({ 'pattern.week.1.monday': typed }))?.slice(0, 2)).toEqual([undefined, undefined]);
  });

  test('is counted once, in its place: places and open sessions together make ten a week', () => {
    const place = fc.constantFrom(...patternPlaces, '', 'elsewhere');
    const week = fc.tuple(...weekdays.map(() => fc.record({ am: place, pm: place }, { requiredKeys: [] })));
    fc.assert(
      fc.property(week, week, fc.constantFrom('yes', 'no'), (first, second, alternates) => {
        const days = [first, second].flatMap((typed, index) =>
          weekdays.map((weekday, at): [Path, Typed] => [
            patternDayPath(index === 0 ? 1 : 2, weekday),
            { ...typed[at] },
          ]),
        );
        const weeks = readPattern(caseOf(Object.fromEntries(days), { 'pattern.alternates': alternates }));
        const open = openPatternDays(weeks).reduce(
          (count, day) => count + halves.filter((half) => day[half] === undefined).length,
          0,
        );
        expect(sessionsIn(weeks, 'school') + sessionsIn(weeks, 'home') + open).toBe(alternates === 'yes' ? 20 : 10);
      }),
    );
  });
});

describe('the open days', () => {
  test('are all where nothing is answered', () => {
    expect(openPatternDays(readPattern(caseOf())).map(({ weekday }) => weekday)).toEqual([...weekdays]);
  });

  test('are those with half a day open too, with the week they stand in', () => {
    const c = caseOf(inTurn, everyDay(1, atSchool), everyDay(2, atSchool), {
      'pattern.week.2.thursday': { am: 'home' },
    });
    expect(openPatternDays(readPattern(c)).map(({ path }) => path)).toEqual(['pattern.week.2.thursday']);
  });

  test('are none where each session has its place', () => {
    expect(openPatternDays(readPattern(caseOf(everyDay(1, atSchool))))).toEqual([]);
  });
});
