import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { weekdays } from '../../src/case/fields/school.ts';
import { readTimetable } from '../../src/case/timetable.ts';
import type { Typed } from '../../src/case/typed.ts';
import { keepingWeeks } from '../../src/case/weeks-kept.ts';
import { addDays, isoDate, type IsoDate } from '../../src/domain/iso-date.ts';
import { caseHolding, inSchool, typedDate } from './case-of.ts';

const MONDAY = '2027-01-11';
const day = (text: string): IsoDate => {
  const date = isoDate(text);
  if (date === undefined) throw new Error(text);
  return date;
};
/** Four weeks from a day, each day with a time of its own: `9:14` is a day of the first week, its fourth. */
function fourWeeks(start: IsoDate): Answers {
  const days = [1, 2, 3, 4, 5].flatMap((week) =>
    weekdays.map((weekday, at): [string, Typed] => [
      `timetable.week.${String(week)}.${weekday}`,
      inSchool('8:00', `9:${String(week)}${String(at)}`),
    ]),
  );
  return new Map<string, Typed>([
    ['timetable.start', typedDate(start)],
    ['timetable.end', typedDate(addDays(day(MONDAY), 40))],
    ...days,
  ]);
}

/** The answers once another start is typed, and what follows is written. */
function moved(before: Answers, start: Typed): Answers {
  const after = new Map([...before, ['timetable.start', start] as const]);
  for (const [path, typed] of keepingWeeks(before, after)) {
    if (typed === null) after.delete(path);
    else after.set(path, typed);
  }
  return after;
}

/** What stands on each day of each week, by the number of the week and the weekday; nothing for days outside. */
function shown(answers: Answers): ReadonlyMap<string, string> {
  const weeks = readTimetable(caseHolding(answers))?.weeks ?? [];
  return new Map(
    weeks.flatMap(({ number, days }) =>
      days.flatMap((each) =>
        each.state === 'school' ? [[`${String(number)} ${each.weekday}`, JSON.stringify(each.time)] as const] : [],
      ),
    ),
  );
}

const someStart = fc.integer({ min: -10, max: 10 }).map((by) => addDays(day(MONDAY), by));

describe('a start that is moved', () => {
  test('leaves each day of each week its hours', () => {
    const before = fourWeeks(day(MONDAY));
    const after = shown(moved(before, typedDate(day('2027-01-13'))));
    expect(after.has('1 monday')).toBe(false);
    expect([...after]).toEqual([...shown(before)].filter(([key]) => key !== '1 monday' && key !== '1 tuesday'));
  });

  test('brings the first days back once it is moved back, and leaves no trace', () => {
    const before = fourWeeks(day(MONDAY));
    const back = moved(moved(before, typedDate(day('2027-01-13'))), typedDate(day(MONDAY)));
    expect([...back]).toEqual([...before]);
  });

  test('keeps them while the new day is half typed', () => {
    const half = ['', '1', '13'].reduce(
      (answers, typed) => moved(answers, { day: typed, month: '1', year: '2027' }),
      fourWeeks(day(MONDAY)),
    );
    expect([...shown(half)]).toEqual([...shown(moved(fourWeeks(day(MONDAY)), typedDate(day('2027-01-13'))))]);
  });

  test('writes nothing where it moves by whole weeks, or no day was typed', () => {
    const before = fourWeeks(day(MONDAY));
    expect(keepingWeeks(before, new Map([...before, ['timetable.start', typedDate(day('2027-01-18'))]]))).toEqual([]);
    const bare = new Map([['timetable.start', typedDate(day(MONDAY))]]);
    expect(keepingWeeks(bare, new Map([['timetable.start', typedDate(day('2027-01-13'))]]))).toEqual([]);
  });

  test('changes the hours of no day, however often it is moved', () => {
    fc.assert(
      fc.property(someStart, fc.array(someStart, { maxLength: 5 }), (first, then) => {
        const before = shown(fourWeeks(first));
        const steps = then.reduce<Answers>((answers, start) => moved(answers, typedDate(start)), fourWeeks(first));
        for (const [key, time] of shown(steps)) expect(before.get(key) ?? time).toBe(time);
        expect([...moved(steps, typedDate(first))]).toEqual([...fourWeeks(first)]);
      }),
    );
  });
});
