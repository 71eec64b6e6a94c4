import { describe, expect, test } from 'vitest';
import { england } from '../../src/authorities/england/profile.ts';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import type { Path } from '../../src/case/case.ts';
import { ways } from '../../src/case/fields/route.ts';
import type { Typed } from '../../src/case/typed.ts';
import { check } from '../../src/policy/check.ts';
import { greenIndicators } from '../../src/policy/matrix/green.ts';
import { happenedBefore, happenedSince } from '../../src/policy/rules/shared/happenings.ts';
import { caseHolding, typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { declaredQuestions } from '../forms/declared.ts';
import { uniqueCase } from '../scenarios/unique-values.ts';
import { situationWith } from './situation-with.ts';
import type { Passing } from './situations.ts';
import { changed, findingsOf, passing, rulesOf } from './situations.ts';

/** Dates that may lie ahead, each because it is a plan, a calendar or a time that is told of; and the birthday, which has a rule of its own. */
const mayLieAhead: readonly Path[] = [
  'pupil.date-of-birth',
  'timetable.start',
  'timetable.end',
  'timetable.full-time-from',
  'reviews.on',
  'earlier-periods.from',
  'earlier-periods.to',
  'hazards.action-1.by',
  'hazards.action-2.by',
  'hazards.action-3.by',
  'risk.review-on',
  'plan.transport-next-on',
  'considerations.early-review-on',
  'pattern.start',
  'pattern.review-on',
  'pattern.end',
  'pattern.changed-from',
  'notifications.from',
  'notifications.to',
  'held-reviews.full-time-from',
  'flexi-reviews.next-on',
  'flexi-ending.on',
];

const inNoSettings = (path: Path): boolean => !path.startsWith('school.');

const dates = declaredQuestions
  .filter(({ question }) => question.control.kind === 'date')
  .map(({ path }) => path)
  .filter(inNoSettings);

const past = dates.filter((path) => !mayLieAhead.includes(path));

const withoutRow = (path: Path): Path => path.replace(/\.r\d+\./u, '.');

test('every date that is asked for says what happened, or may lie ahead', () => {
  const told = [...happenedBefore, ...happenedSince].map(({ list, field }) =>
    list === undefined ? field.path : `${list.path}.${field.path}`,
  );
  expect([...told].sort()).toEqual([...past].sort());
  expect(mayLieAhead.filter((path) => !dates.includes(path))).toEqual([]);
});

/** The dates of a whole case that are told to be still to come, on a day before all of them. */
function toldAhead(
  kind: Parameters<typeof uniqueCase>[0],
  authority: typeof england,
  more: Readonly<Record<Path, Typed>>,
) {
  const { answers } = uniqueCase(kind);
  const today = day('2027-01-15');
  const situation = {
    case: caseHolding(new Map([...answers, ...Object.entries(more)])),
    authority,
    today,
    decision: { name: 'Robin Fielding', decision: 'agree', on: day('2027-01-07') },
    others: [],
  } as const;
  return check(situationWith(situation, situation.case.answers))
    .filter(
      ({ words, path }) =>
        /to come|is set for|was held after|must be done by/u.test(words) && path !== 'pupil.date-of-birth',
    )
    .map(({ path }) => withoutRow(path));
}

describe.each([lincolnshire, england])('in $name a date of the past that lies ahead is told', (authority) => {
  const ahead = new Set(
    [...ways, 'flexi' as const].flatMap((kind) =>
      toldAhead(
        kind,
        authority,
        Object.fromEntries(
          past
            .filter((path) => !/^(agencies|notifications|held-reviews|flexi-reviews)\./u.test(path))
            .map((path) => [path, typedDate('2028-02-01')]),
        ),
      ),
    ),
  );

  test.each(past)('%s', (path) => {
    expect(ahead).toContain(path);
  });
});

describe('a day that is still to come counts for no more than none', () => {
  const bases = ['plain', 'medium', 'heaviest', 'flexi', 'flexiHeaviest'] as const satisfies readonly Passing[];
  const cases = bases.flatMap((base) =>
    ['2027-01-07', '2027-01-25'].flatMap((today) =>
      [...passing[base].case.answers.keys()]
        .filter((path) => past.includes(withoutRow(path)))
        .map((path) => ({ base, today, path })),
    ),
  );

  test.each(cases)('$path of $base on $today', ({ base, today, path }) => {
    const on = {
      today: day(today),
      decision: { name: 'Robin Fielding', decision: 'agree', on: day('2027-01-07') },
    } as const;
    const none = { ...on, answers: { [path]: null } };
    const ahead = { ...on, answers: { [path]: typedDate('2027-12-01') } };
    const elsewhere = findingsOf(base, none).filter((finding) => finding.path !== path);
    expect(rulesOf(base, ahead)).toEqual(expect.arrayContaining(elsewhere.map(({ rule }) => rule)));
    const green = (change: typeof none | typeof ahead) =>
      greenIndicators(changed(base, change), [])
        .filter(({ state }) => state === 'met')
        .map(({ id }) => id);
    expect(green(none)).toEqual(expect.arrayContaining(green(ahead)));
  });
});

test('a word to the authority that is still to come tells it nothing', () => {
  const told = (on: string) =>
    rulesOf('flexiHeaviest', {
      today: day('2027-01-12'),
      answers: { 'notifications.r1': '1', 'notifications.r1.on': typedDate(on) },
    });
  expect(told('2027-01-13')).toEqual(['flexi.la-informed', 'calendar.happened-since']);
  expect(told('2027-01-12')).toEqual([]);
});

test('a review of flexi-schooling that is still to come renews nothing', () => {
  const reviewed = (on: string) =>
    rulesOf('flexi', {
      today: day('2027-03-26'),
      answers: {
        'notifications.r1': '1',
        'notifications.r1.on': typedDate('2027-01-11'),
        'flexi-reviews.r1': '1',
        'flexi-reviews.r1.on': typedDate(on),
        'flexi-reviews.r1.who': 'Sam, his father, Jo Carter',
        'flexi-reviews.r1.outcome': 'renew',
        'flexi-reviews.r1.next-on': typedDate('2027-07-21'),
      },
    });
  expect(reviewed('2027-03-27')).toEqual(['flexi.review-held', 'calendar.happened-since']);
  expect(reviewed('2027-03-26')).toEqual([]);
});
