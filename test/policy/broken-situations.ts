import fc from 'fast-check';
import { addDays } from '../../src/domain/iso-date.ts';
import type { Situation } from '../../src/policy/situation.ts';
import { allBreaks } from './breaks/all-breaks.ts';
import type { Change, Passing } from './situations.ts';
import { changed, passing, TODAY } from './situations.ts';

const bases: readonly Passing[] = ['plain', 'medium', 'heaviest'];

const changesOf = (base: Passing): readonly Change[] =>
  Object.values(allBreaks)
    .flat()
    .filter((one) => one.base === base)
    .flatMap(({ breaks, keeps }) => [breaks, keeps]);

const together = (changes: readonly Change[]): Change =>
  changes.reduce((all, change) => ({ ...all, ...change, answers: { ...all.answers, ...change.answers } }), {});

const withoutSome = (situation: Situation, removed: readonly string[]): Situation => ({
  ...situation,
  case: { answers: new Map([...situation.case.answers].filter(([path]) => !removed.includes(path))) },
});

/** How far around the day of the scenarios a case is looked at: from before it is agreed until after full time has begun. */
const days = fc.integer({ min: -40, max: 90 });

/** A passing case with up to three of the known breaks at once, answers taken away, and on another day. */
export const brokenSituation: fc.Arbitrary<Situation> = fc.constantFrom(...bases).chain((base) => {
  const paths = [...passing[base].case.answers.keys()];
  return fc
    .record({
      changes: fc.subarray([...changesOf(base)], { maxLength: 3 }),
      removed: fc.oneof(fc.constant([]), fc.subarray(paths, { maxLength: 12 }), fc.subarray(paths)),
      later: fc.option(days, { nil: undefined }),
    })
    .map(({ changes, removed, later }) => {
      const situation = withoutSome(changed(base, together(changes)), removed);
      return later === undefined ? situation : { ...situation, today: addDays(TODAY, later) };
    });
});
