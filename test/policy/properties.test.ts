import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { readTyped, valueOf } from '../../src/case/field.ts';
import { pattern } from '../../src/case/fields/pattern.ts';
import { timetable } from '../../src/case/fields/timetable.ts';
import { date } from '../../src/case/readers.ts';
import type { Typed } from '../../src/case/typed.ts';
import { bankHoliday } from '../../src/domain/bank-holidays.ts';
import { addDays, daysBetween } from '../../src/domain/iso-date.ts';
import { check } from '../../src/policy/check.ts';
import type { Finding } from '../../src/policy/engine/finding.ts';
import { placeOfPath } from '../../src/reading/place-of.ts';
import { typedDate } from '../../src/sample/typed-rows.ts';
import { caseHolding } from '../case/case-of.ts';
import { brokenSituation } from './broken-situations.ts';
import { metDuties } from './met-duties.ts';
import { livedWith } from './situation-with.ts';
import type { ToldSituation } from './situations.ts';
import { passing } from './situations.ts';

const WEEK = 7;

const withAnswers = (situation: ToldSituation, answers: Answers): ToldSituation => ({
  ...situation,
  case: caseHolding(answers),
});

/** What a reader would call the same finding: its rule and how much it weighs. */
const stopsOf = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.filter(({ level }) => level === 'stop').map(({ rule }) => rule));

describe('the findings of a case', { timeout: 60_000 }, () => {
  test('do not depend on the order in which its answers are kept', () => {
    const shuffled = brokenSituation.chain((situation) =>
      fc.record({
        situation: fc.constant(situation),
        entries: fc.shuffledSubarray([...situation.case.answers], { minLength: situation.case.answers.size }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ situation, entries }) => {
        expect(check(withAnswers(situation, new Map(entries)))).toEqual(check(situation));
      }),
      { numRuns: 200 },
    );
  });

  test('are the same when it is checked again, and checking changes nothing', () => {
    fc.assert(
      fc.property(brokenSituation, (situation) => {
        const before = structuredClone(situation.case.answers);
        const first = check(situation);
        expect(situation.case.answers).toEqual(before);
        expect(check(situation)).toEqual(first);
        expect(check(withAnswers(situation, before))).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  test('gain no stop when it is recorded that a duty was met', () => {
    fc.assert(
      fc.property(brokenSituation, metDuties, (situation, met) => {
        const after = withAnswers(situation, new Map([...situation.case.answers, ...Object.entries(met(situation))]));
        const before = stopsOf(check(situation));
        expect([...stopsOf(check(after))].filter((rule) => !before.has(rule))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('are sentences, and lead to a page that asks for the answer', () => {
    fc.assert(
      fc.property(brokenSituation, (situation) => {
        for (const { rule, words, because, path } of check(situation)) {
          for (const sentence of [words, because]) {
            expect(sentence, rule).toMatch(/^[^\p{Ll}\s].*\.$/su);
            expect(sentence, rule).not.toMatch(/undefined|NaN|null|\[object|\bplease\b|\b(in)?valid\b| {2}/iu);
          }
          expect(placeOfPath(path), `${rule}: ${path}`).not.toBe('tasks');
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** The weeks by which a case can move and meet no bank holiday: in the whole of a part-time period, on the first and the review day of flexi-schooling. They lie between Christmas and the summer. */
function quietWeeks({ case: c }: ToldSituation): readonly number[] {
  const [start, resumes] = [valueOf(c, timetable.start), valueOf(c, timetable.fullTimeFrom)];
  const period =
    start === undefined || resumes === undefined
      ? []
      : Array.from({ length: daysBetween(start, resumes) + 1 }, (_, day) => addDays(start, day));
  const flexi = [pattern.start, pattern.reviewOn].flatMap((field) => valueOf(c, field) ?? []);
  return [-1, 1, 2, 3, 4, 5, 6].filter((weeks) =>
    [...period, ...flexi].every((day) => bankHoliday(addDays(day, weeks * WEEK)) === undefined),
  );
}

const asDate = { schema: date() };

function later(typed: Typed, days: number): Typed {
  const read = readTyped(asDate, typed);
  return read.ok ? typedDate(addDays(read.value, days)) : typed;
}

/** The same, with what became of it worked out anew. */
const livedAnew = (situation: ToldSituation): ToldSituation => ({
  ...situation,
  ...livedWith(situation, situation.case.answers),
});

const shifted = (situation: ToldSituation, days: number): ToldSituation =>
  livedAnew({
    ...situation,
    today: addDays(situation.today, days),
    decision: situation.decision && { ...situation.decision, on: addDays(situation.decision.on, days) },
    case: caseHolding(new Map([...situation.case.answers].map(([path, typed]) => [path, later(typed, days)]))),
  });

const name = fc.constantFrom(
  'Zoë O’Brien',
  'Łukasz Ağça',
  'D’Arcy-Jones van der Berg',
  'X Æ',
  'سام الف',
  'De Ng',
  'Jo',
);

/** Every name that the passing cases give to somebody. */
const named = [
  'Robin Fielding',
  'Sam Fielding',
  'Alex Fielding',
  'Lee Marsh',
  'Toni Wold',
  'Chris Fenn',
  'Jo Carter',
  'Sam',
  'Robin',
];

const renamed = (situation: ToldSituation, names: readonly string[]): ToldSituation => {
  const rename = (text: string): string =>
    named.reduce((words, old, index) => words.replaceAll(old, names[index] ?? old), text);
  return livedAnew({
    ...situation,
    decision: situation.decision && { ...situation.decision, name: rename(situation.decision.name) },
    case: caseHolding(
      new Map(
        [...situation.case.answers].map(([path, typed]) => [path, typeof typed === 'string' ? rename(typed) : typed]),
      ),
    ),
  });
};

describe.each(Object.entries(passing))('the passing case %s', (_, situation) => {
  test('draws nothing in any other weeks of the term', () => {
    const weeks = quietWeeks(situation);
    expect(weeks.length).toBeGreaterThan(2);
    for (const count of weeks) expect(check(shifted(situation, count * WEEK)), `${count} weeks later`).toEqual([]);
  });

  test('draws nothing whatever its people are called', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: named.length, maxLength: named.length }), (names) => {
        expect(check(renamed(situation, names))).toEqual([]);
      }),
    );
  });
});
