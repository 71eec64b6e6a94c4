import fc from 'fast-check';
import type { Typed } from '../../src/case/typed.ts';
import { addDays } from '../../src/domain/iso-date.ts';
import { caseHolding } from '../case/case-of.ts';
import { allBreaks } from './breaks/all-breaks.ts';
import type { Change, Passing, ToldSituation } from './situations.ts';
import { changed, passing, TODAY } from './situations.ts';

const bases: readonly Passing[] = ['plain', 'medium', 'heaviest', 'flexi', 'flexiHeaviest', 'flexiDeclined'];

const changesOf = (base: Passing): readonly Change[] =>
  Object.values(allBreaks)
    .flat()
    .filter((one) => one.base === base)
    .flatMap(({ breaks, keeps }) => [breaks, keeps]);

const together = (changes: readonly Change[]): Change =>
  changes.reduce((all, change) => ({ ...all, ...change, answers: { ...all.answers, ...change.answers } }), {});

const withoutSome = (situation: ToldSituation, removed: readonly string[]): ToldSituation => ({
  ...situation,
  case: caseHolding(new Map([...situation.case.answers].filter(([path]) => !removed.includes(path)))),
});

/** The same with texts that say nothing; a choice cannot be read then. */
const withSomeUnsaid = (situation: ToldSituation, unsaid: readonly string[]): ToldSituation => ({
  ...situation,
  case: caseHolding(
    new Map(
      [...situation.case.answers].map(([path, typed]) => [
        path,
        typeof typed === 'string' && unsaid.includes(path) ? 'N/A' : typed,
      ]),
    ),
  ),
});

/** How far around the day of the scenarios a case is looked at: from before it is agreed until after full time has begun. */
const days = fc.integer({ min: -40, max: 90 });

const isRowKey = (path: string): boolean => /^[a-z-]+\.r\d+$/u.test(path);

/** The same with each row of every list twice, so that what is wrong of one is wrong of two. */
const withTwins = (situation: ToldSituation): ToldSituation => {
  const answers = [...situation.case.answers];
  const keys = answers.map(([path]) => path).filter(isRowKey);
  const twins = answers.flatMap(([path, typed]): [string, Typed][] => {
    const key = keys.find((row) => path === row || path.startsWith(`${row}.`));
    if (key === undefined) return [];
    return [
      [
        `${key}-twin${path.slice(key.length)}`,
        path === key && typeof typed === 'string' ? String(Number(typed) + keys.length) : typed,
      ],
    ];
  });
  return { ...situation, case: caseHolding(new Map([...answers, ...twins])) };
};

/** A passing case with up to three of the known breaks at once, answers that are taken away or say nothing, rows told twice, and on another day. */
export const brokenSituation: fc.Arbitrary<ToldSituation> = fc.constantFrom(...bases).chain((base) => {
  const paths = [...passing[base].case.answers.keys()];
  return fc
    .record({
      changes: fc.subarray([...changesOf(base)], { maxLength: 3 }),
      removed: fc.oneof(fc.constant([]), fc.subarray(paths, { maxLength: 12 }), fc.subarray(paths)),
      unsaid: fc.oneof(fc.constant([]), fc.subarray(paths, { maxLength: 12 }), fc.subarray(paths)),
      twins: fc.boolean(),
      later: fc.option(days, { nil: undefined }),
    })
    .map(({ changes, removed, unsaid, twins, later }) => {
      const single = withSomeUnsaid(withoutSome(changed(base, together(changes)), removed), unsaid);
      const situation = twins ? withTwins(single) : single;
      return later === undefined ? situation : { ...situation, today: addDays(TODAY, later) };
    });
});
