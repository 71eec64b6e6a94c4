import { describe, expect, test } from 'vitest';
import { allBreaks } from './breaks/all-breaks.ts';
import type { Break } from './breaks/break.ts';
import type { Change, Passing } from './situations.ts';
import { findingsOf, rulesOf } from './situations.ts';

type Answers = NonNullable<Change['answers']>;

const partTime: readonly Passing[] = ['plain', 'medium', 'heaviest'];
const flexi: readonly Passing[] = ['flexi', 'flexiHeaviest'];

/** Every break of a case of some kind, with more answers changed. */
const toldOf = (
  bases: readonly Passing[],
  answers: Answers,
  is: (one: Break) => boolean = () => true,
): ReadonlySet<string> =>
  new Set(
    Object.values(allBreaks)
      .flat()
      .filter((one) => bases.includes(one.base) && is(one))
      .flatMap(({ base, breaks }) => rulesOf(base, { ...breaks, answers: { ...breaks.answers, ...answers } })),
  );

/** What no route matters to: whose birthday it is, how the school’s terms lie, that what is said to have happened has, what the clock said, and what the school has to put right. */
const shared = [
  'pupil.born',
  'calendar.terms',
  'calendar.happened',
  'calendar.happened-since',
  'agree.clock',
  'agree.put-right',
];

describe('outside its scope a rule does not exist', () => {
  test('no rule of a part-time timetable speaks of flexi-schooling', () => {
    const told = toldOf(partTime, { 'route.ends': 'lasting', 'route.teaches': 'parent', 'route.asked': 'parent' });
    expect(new Set([...told].filter((rule) => !rule.startsWith('flexi.')))).toEqual(new Set(shared));
  });

  test('no rule of flexi-schooling speaks of a part-time timetable', () => {
    const told = toldOf(flexi, { 'route.ends': 'full-time', 'route.teaches': 'school', 'route.kind': 'medical-short' });
    expect([...told].filter((rule) => rule.startsWith('flexi.'))).toEqual([]);
    expect(told.size).toBeGreaterThan(0);
  });

  test.each<readonly [string, Answers]>([
    ['home education', { 'route.ends': 'leaves', 'route.asked': 'parent' }],
    ['other provision', { 'route.ends': 'full-time', 'route.teaches': 'provider' }],
    ['a part-time timetable without an end', { 'route.ends': 'lasting', 'route.teaches': 'school' }],
    [
      'flexi-schooling that no parent asked for',
      { 'route.ends': 'lasting', 'route.teaches': 'parent', 'route.asked': 'school' },
    ],
    ['taking a child off the roll', { 'route.ends': 'leaves', 'route.asked': 'school' }],
  ])('on the way to %s no break of any other rule is told', (_, answers) => {
    expect(toldOf([...partTime, ...flexi], answers)).toEqual(new Set(['pupil.born']));
  });

  test('of a declined request only what concerns the request and the decision is told', () => {
    expect(toldOf(flexi, { 'decision.outcome': 'decline' })).toEqual(new Set(['flexi.parent-asked', 'flexi.decided']));
    expect(
      rulesOf('flexiDeclined', {
        answers: {
          'parents.r1.responsibility': 'no',
          'considerations.full-time': 'no',
          'considerations.avoids': ['teacher'],
        },
      }),
    ).toEqual([]);
  });

  const everyBreakOf = (rule: string, answers: Answers) =>
    (allBreaks[rule] ?? []).flatMap(({ base, breaks: change }) =>
      findingsOf(base, { ...change, answers: { ...change.answers, ...answers } }).filter(
        (finding) => finding.rule === rule,
      ),
    );

  test.each<readonly [string, Answers]>([
    ['flexi.ehcp', { 'pupil.send': 'support' }],
    ['flexi.social-worker', { 'pupil.care': ['tac'] }],
    ['flexi.significant-risk', { 'risk.needed': 'no', 'risk.why-none': 'No danger is known.' }],
    ['agree.health', { 'pupil.health': 'no' }],
    ['medical.panel', { 'pupil.health': 'no' }],
    ['agree.send', { 'pupil.send': 'support' }],
    ['agree.virtual-school', { 'pupil.care': ['cp'] }],
    ['agree.social-worker', { 'pupil.care': ['tac'] }],
    ['agree.social-worker-kept', { 'pupil.care': ['early-help'] }],
    ['agree.meeting', { 'pupil.care': ['none'] }],
    ['agree.others-tried', { 'pupil.care': ['none'], 'pupil.send': 'none' }],
    ['agree.other-parent', { 'consent.objection': 'no' }],
    ['travel.transport-told', { 'pupil.council-transport': 'no' }],
    ['meals.fair', { 'pupil.free-school-meals': 'no' }],
  ])('%s does not bind a pupil with %j', (rule, answers) => {
    expect(allBreaks[rule]).not.toHaveLength(0);
    expect(everyBreakOf(rule, answers)).toEqual([]);
  });
});
