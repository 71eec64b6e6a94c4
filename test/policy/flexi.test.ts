import { describe, expect, test } from 'vitest';
import { england } from '../../src/authorities/england/profile.ts';
import { hertfordshire } from '../../src/authorities/hertfordshire/profile.ts';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import { flexiReviews } from '../../src/case/fields/running.ts';
import { check } from '../../src/policy/check.ts';
import { blocksHead, blocksParent, blocksStart, isMendedBySigning, isOverdue } from '../../src/policy/engine/blocks.ts';
import type { Finding } from '../../src/policy/engine/finding.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { caseOf, typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { situationWith } from './situation-with.ts';
import type { Change } from './situations.ts';
import { findingsOf, passing, rulesOf, TODAY } from './situations.ts';

const of = (rule: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.rule === rule);

const signed = (decision: 'agree' | 'changes' | 'refuse') => ({
  decision: { name: 'Robin Fielding', decision, on: TODAY },
});

describe('the parent’s signature on the agreement', () => {
  test('is what mends that it is not there yet, holds the head and never the parent', () => {
    const [unsigned] = of('flexi.declarations', findingsOf('flexi', { decision: undefined }));
    expect(unsigned && [isMendedBySigning(unsigned), blocksHead(unsigned), blocksParent(unsigned)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test.each(['changes', 'refuse'] as const)('that says %s holds the head until they agree', (decision) => {
    const [objects] = of('flexi.declarations', findingsOf('flexi', signed(decision)));
    expect(objects && [isMendedBySigning(objects), blocksHead(objects), blocksParent(objects)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(of('flexi.declarations', findingsOf('flexi', signed('agree')))).toEqual([]);
  });

  test('mends nothing that is said of who asked', () => {
    const [asker] = of('flexi.parent-asked', findingsOf('flexi', { answers: { 'parents.r1.responsibility': 'no' } }));
    expect(asker?.path).toBe('request.by');
    expect(asker && [isMendedBySigning(asker), blocksParent(asker)]).toEqual([false, true]);
  });

  test('is not waited for where the request was declined', () => {
    expect(passing.flexiDeclined.decision).toBeUndefined();
    expect(check(passing.flexiDeclined)).toEqual([]);
  });
});

describe('what is past mending', () => {
  const begun = { 'notifications.r1': '1', 'notifications.r1.on': typedDate('2027-01-11') };

  test('is recorded as a breach, and holds the start until it is', () => {
    const late = {
      decision: { name: 'Robin Fielding', decision: 'agree', on: day('2027-01-12') },
      today: day('2027-01-12'),
    } as const;
    const [open] = findingsOf('flexi', { ...late, answers: begun });
    const [recorded] = findingsOf('flexi', {
      ...late,
      answers: { ...begun, 'breach.flexi.agreed-by-start': 'He was ill; no session at home was held before.' },
    });
    expect(open?.record).toMatchObject({ kind: 'breach', path: 'breach.flexi.agreed-by-start', given: undefined });
    expect([open, recorded].map((finding) => finding !== undefined && blocksStart(finding))).toEqual([true, false]);
    expect(open && blocksHead(open)).toBe(false);
  });

  test('is told once the first day has passed and nobody has signed', () => {
    const unsigned = (today: string) => rulesOf('flexi', { decision: undefined, today: day(today), answers: begun });
    expect(unsigned('2027-01-10')).toEqual(['flexi.declarations', 'calendar.happened-since']);
    expect(unsigned('2027-01-11')).toEqual(['flexi.declarations', 'flexi.not-begun']);
    expect(unsigned('2027-01-12')).toEqual(['flexi.declarations', 'flexi.not-begun']);
  });

  test('is a late signature all the same where what is called a review was before the first day', () => {
    const before = typedRows(flexiReviews, {
      on: typedDate('2027-01-08'),
      who: 'Sam, his father',
      outcome: 'change',
      'next-on': typedDate('2027-03-25'),
    });
    expect(
      rulesOf('flexi', {
        decision: { name: 'Robin Fielding', decision: 'agree', on: day('2027-01-12') },
        today: day('2027-01-12'),
        answers: { ...begun, ...before },
      }),
    ).toEqual(['flexi.agreed-by-start', 'flexi.changed']);
  });
});

describe('what a head may explain', () => {
  test.each([
    ['a review after more than a year', { 'pattern.review-on': typedDate('2028-02-01') }, 'flexi.dated'],
    ['a wish to get away', { 'considerations.avoids': ['peers'] }, 'flexi.positive-reason'],
    ['an address that must not be known', { 'parents.r1.address': null }, 'flexi.form-filled'],
    ['no risk assessment where a danger is known', { 'risk.known': ['radicalisation'] }, 'flexi.attachments'],
  ])('%s', (_, answers, rule) => {
    const [open] = findingsOf('flexi', { answers });
    const [explained] = findingsOf('flexi', {
      answers: { ...answers, [`explain.${rule}`]: 'Settled with the parent.' },
    });
    expect([open?.rule, open?.level]).toEqual([rule, 'explain']);
    expect([open, explained].map((finding) => finding !== undefined && blocksHead(finding))).toEqual([true, false]);
  });

  test.each([
    ['a risk that is looked at again only after the review', { 'risk.review-on': typedDate('2027-04-30') }],
    [
      'a risk assessment after the first day',
      { 'pattern.start': typedDate('2026-12-07'), 'risk.assessed-on': typedDate('2026-12-08') },
    ],
  ])('%s, where there is one', (_, answers) => {
    expect(of('flexi.attachments', findingsOf('flexiHeaviest', { answers })).map(({ level }) => level)).toEqual([
      'explain',
    ]);
  });
});

describe('no risk assessment', () => {
  const none = { 'risk.needed': 'no', 'risk.why-none': 'He is with his father in every session.' };

  test('of a child with a social worker and in danger is one thing to explain, and leads to the question', () => {
    const found = findingsOf('flexiHeaviest', { answers: { ...none, 'risk.known': ['radicalisation'] } });
    expect(found.map(({ words, path, level }) => [words, path, level])).toEqual([
      [
        'Sam has a social worker and is known to be in danger of radicalisation. Make a risk assessment, or say why none is needed all the same.',
        'risk.needed',
        'explain',
      ],
    ]);
  });

  test('is not asked about where one is made', () => {
    expect(rulesOf('flexiHeaviest', { answers: { 'risk.known': ['radicalisation'] } })).toEqual([]);
  });
});

describe('a child who would be at significant risk', () => {
  const found = (change: Change) =>
    of(
      'flexi.significant-risk',
      findingsOf('flexiHeaviest', {
        ...change,
        answers: {
          'risk.significant': 'yes',
          'hazards.r1.likelihood-after': '4',
          'hazards.r1.severity-after': '3',
          ...change.answers,
        },
      }),
    );
  const paths = (change: Change) => found(change).map(({ path }) => path);

  test('is no case for flexi-schooling until the first day: the head declines', () => {
    for (const change of [{}, { today: day('2027-01-10') }, { today: day('2027-01-12'), decision: undefined }]) {
      expect(paths(change)).toEqual(['risk.significant', 'hazards.r1.severity-after']);
      for (const { words } of found(change)) expect(words).toMatch(/decline the request/iu);
    }
  });

  test('is in school full time at once where it has begun: the head ends it', () => {
    const running = { today: day('2027-01-11') };
    expect(paths(running)).toEqual(['flexi-ending.on', 'flexi-ending.on']);
    for (const { words } of found(running)) expect(words).toMatch(/end flexi-schooling now/iu);
  });

  test('is not ended twice', () => {
    const ends = {
      'flexi-ending.on': typedDate('2027-01-13'),
      'notifications.r1': '1',
      'notifications.r1.on': typedDate('2027-01-11'),
    };
    expect([
      found({ today: day('2027-01-12'), answers: ends }).length,
      found({ today: day('2027-01-13'), answers: ends }).length,
    ]).toEqual([2, 0]);
    expect(found({ today: day('2027-07-22'), answers: { 'pattern.end': typedDate('2027-07-21') } })).toEqual([]);
  });
});

describe('what is owed while it runs', () => {
  const overdue = (change: Change) =>
    findingsOf('flexi', { today: day('2027-06-01'), ...change })
      .filter(isOverdue)
      .map(({ rule }) => rule);
  const both = ['flexi.la-informed', 'flexi.review-held'];

  test('is owed where it was agreed, and not of what nobody has agreed to', () => {
    expect(overdue({})).toEqual(both);
    expect(overdue({ decision: undefined })).toEqual(['flexi.not-begun']);
  });

  test.each(['changes', 'refuse'] as const)(
    'is not owed where the parent said %s: the child is in school full time',
    (decision) => {
      expect(overdue(signed(decision))).toEqual(['flexi.not-begun']);
      expect(overdue({ ...signed(decision), answers: { 'running.in-full-time': 'yes' } })).toEqual([]);
    },
  );

  test('is not owed before the head has agreed', () => {
    expect(overdue({ answers: { 'decision.outcome': null } })).toEqual([]);
    expect(overdue({ answers: { 'decision.outcome': 'decline' } })).toEqual([]);
  });

  test('is nothing after its last day where a later review took back what went beyond it', () => {
    const twice = (outcome: string) =>
      typedRows(
        flexiReviews,
        { on: typedDate('2027-03-25'), who: 'Sam, his father', outcome: 'renew', 'next-on': typedDate('2027-09-30') },
        { on: typedDate('2027-07-09'), who: 'Sam, his father', outcome },
      );
    const found = (outcome: string) =>
      of(
        'flexi.review-held',
        findingsOf('flexi', {
          today: day('2027-07-23'),
          answers: { 'pattern.end': typedDate('2027-07-21'), ...twice(outcome) },
        }),
      );
    for (const outcome of ['end', 'renew']) expect(found(outcome)).toEqual([]);
    expect(found('').map(({ path }) => path)).toEqual(['flexi-reviews.r1.next-on']);
  });

  test('is a last day that fits the review, which holds nothing and can be explained', () => {
    const beyond = {
      'pattern.end': typedDate('2027-07-21'),
      ...typedRows(flexiReviews, {
        on: typedDate('2027-03-25'),
        who: 'Sam, his father',
        outcome: 'renew',
        'next-on': typedDate('2027-07-22'),
      }),
    };
    const [found] = of('flexi.review-held', findingsOf('flexi', { today: day('2027-06-01'), answers: beyond }));
    expect([found?.level, found?.gate, found?.path]).toEqual(['explain', 'run', 'flexi-reviews.r1.next-on']);
    expect(found && [isOverdue(found), blocksHead(found), blocksStart(found)]).toEqual([false, false, false]);
  });
});

test('that a review renews it beyond its last day is told also once that day has passed', () => {
  const renewed: Change = {
    today: day('2027-07-23'),
    answers: {
      ...typedRows(flexiReviews, {
        on: typedDate('2027-03-25'),
        who: 'Sam, his father, Jo Carter',
        outcome: 'renew',
        'next-on': typedDate('2027-09-30'),
      }),
      'pattern.end': typedDate('2027-07-21'),
    },
  };
  expect(of('flexi.review-held', findingsOf('flexiHeaviest', renewed))).toMatchObject([
    { words: expect.stringContaining('renews it until 30 September 2027, after its last day, 21 July 2027') as string },
  ]);
  const ended = { ...renewed.answers, 'flexi-ending.on': typedDate('2027-07-21') };
  expect(of('flexi.review-held', findingsOf('flexiHeaviest', { ...renewed, answers: ended }))).toEqual([]);
});

describe('telling the authority of flexi-schooling', () => {
  const telling = (today: string, answers = {}, authority = lincolnshire) =>
    of('flexi.la-informed', findingsOf('flexi', { today: day(today), answers, authority }));

  test('is overdue from the next school day on, and holds nothing', () => {
    expect(telling('2027-01-11')).toEqual([]);
    for (const today of ['2027-01-12', '2027-06-01']) expect(telling(today).map(isOverdue)).toEqual([true]);
    expect(telling('2027-01-12').some(blocksStart)).toBe(false);
    expect(telling('2027-01-12')[0]?.path).toBe('notifications');
  });

  test('waits for a day on which the school is open', () => {
    const closed = {
      'school.closed-days.r1': '1',
      'school.closed-days.r1.what': 'INSET day',
      'school.closed-days.r1.on': typedDate('2027-01-12'),
    };
    expect(telling('2027-01-12', closed)).toEqual([]);
    expect(telling('2027-01-13', closed)).toHaveLength(1);
    const friday = { 'pattern.start': typedDate('2027-01-15') };
    expect([telling('2027-01-17', friday).length, telling('2027-01-18', friday).length]).toEqual([0, 1]);
  });

  test('is owed only where the authority’s document asks for it', () => {
    for (const authority of [hertfordshire, england]) expect(telling('2027-06-01', {}, authority)).toEqual([]);
  });
});

describe('what is still to be answered', () => {
  test('is left to the forms: of a case that has just begun only what is not signed is told', () => {
    const begun = caseOf({ 'route.ends': 'lasting', 'route.teaches': 'parent', 'route.asked': 'parent' });
    const found = check(
      situationWith(
        { case: begun, authority: lincolnshire, today: TODAY, decision: undefined, others: [] },
        begun.answers,
      ),
    );
    expect(found.map(({ rule }) => rule)).toEqual(['flexi.declarations']);
  });

  test('is no finding while the pattern is filled in, day by day', () => {
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((weekday) => `pattern.week.1.${weekday}`);
    for (let from = 0; from < days.length; from += 1) {
      expect(rulesOf('flexi', { answers: Object.fromEntries(days.slice(from).map((path) => [path, null])) })).toEqual(
        [],
      );
    }
  });

  test('in the registers is told once for each of the two', () => {
    expect(
      findingsOf('flexi', { answers: { 'considerations.school-checked': null } }).map(({ rule, level }) => [
        rule,
        level,
      ]),
    ).toEqual([
      ['flexi.on-roll', 'note'],
      ['flexi.code', 'note'],
    ]);
  });
});
