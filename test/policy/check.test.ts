import { describe, expect, test } from 'vitest';
import { england } from '../../src/authorities/england/profile.ts';
import { hertfordshire } from '../../src/authorities/hertfordshire/profile.ts';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import type { Profile } from '../../src/authorities/profile.ts';
import { check } from '../../src/policy/check.ts';
import { blocksHead } from '../../src/policy/engine/blocks.ts';
import { allRules } from '../../src/policy/rules/all-rules.ts';
import { emptyCase, inSchool, typedDate, week } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { situationWith } from './situation-with.ts';
import type { Change } from './situations.ts';
import { changed, findingsOf, passing, rulesOf, TODAY } from './situations.ts';

const fall: Change = { answers: week(4, inSchool('8.45', '11.30')) };
const fallWith = (explained: string): Change => ({
  answers: { ...fall.answers, 'explain.timetable.never-falls': explained },
});

describe('a finding', () => {
  test('carries its rule: its id, level, gate, words, sources and who mends it', () => {
    const [finding] = findingsOf('plain', fall);
    const rule = allRules.find(({ id }) => id === 'timetable.never-falls');
    expect(finding).toMatchObject({
      rule: rule?.id,
      level: rule?.level,
      gate: rule?.gate,
      because: rule?.words,
      source: rule?.source,
      mender: rule?.mender,
    });
  });

  test('that may be explained says where, and what was written there', () => {
    const [open] = findingsOf('plain', fall);
    const [explained] = findingsOf('plain', fallWith('An operation on the Monday.'));
    expect(open?.record).toEqual({ kind: 'reason', path: 'explain.timetable.never-falls', given: undefined });
    expect(explained?.record?.given).toBe('An operation on the Monday.');
    expect([open, explained].map((finding) => finding !== undefined && blocksHead(finding))).toEqual([true, false]);
  });

  test('that is a stop which can be mended, or a note, has nothing to be recorded', () => {
    expect(findingsOf('plain', { answers: { 'reviews.r2.on': typedDate('2027-01-25') } })[0]).not.toHaveProperty(
      'record',
    );
    expect(findingsOf('plain', { answers: week(3, inSchool('8.45', '1pm')) })[0]).not.toHaveProperty('record');
  });
});

describe('the scope of the rules', () => {
  test.each([
    ['no part-time timetable', { 'route.ends': 'lasting' }],
    ['home education', { 'route.ends': 'leaves', 'route.teaches': null, 'route.asked': 'parent' }],
    ['other provision', { 'route.teaches': 'provider' }],
    [
      'flexi-schooling that the school thought of',
      { 'route.ends': 'lasting', 'route.teaches': 'parent', 'route.asked': 'school' },
    ],
  ])('nothing of a part-time timetable is asked of %s', (_, route) => {
    const wrong = { ...fall.answers, ...route, 'timetable.end': typedDate('2027-03-28'), 'reviews.r1.on': '' };
    expect(rulesOf('plain', { answers: wrong })).toEqual([]);
  });

  test('a rule of one authority’s policy does not bind the schools of another; law, and what is ours, binds all', () => {
    const noMeeting = { 'reviews.r3.kind': 'weekly' };
    expect(rulesOf('plain', { answers: noMeeting })).toEqual(['review.formal-set']);
    expect(rulesOf('plain', { answers: noMeeting, authority: england })).toEqual([]);
    expect(
      rulesOf('plain', { answers: { 'timetable.week.2.tuesday': inSchool('8am', '12') }, authority: england }),
    ).toContain('timetable.reading');
  });

  test('what stands in Lincolnshire’s form for flexi-schooling binds its schools alone; what law or we hold binds all', () => {
    const wrong = {
      'considerations.no-school-work': 'no',
      'considerations.full-time': 'no',
      'pattern.review-on': typedDate('2027-01-11'),
      'pupil.upn': null,
    };
    const everywhere = ['flexi.full-time-equivalent', 'flexi.no-school-work', 'flexi.dated'];
    expect(rulesOf('flexi', { answers: wrong })).toEqual([...everywhere, 'flexi.form-filled']);
    for (const authority of [england, hertfordshire])
      expect(rulesOf('flexi', { answers: wrong, authority })).toEqual(everywhere);
  });

  test('what an authority goes by decides, not its name', () => {
    const own: Profile = { ...england, goesBy: ['DfE', 'LCC'] };
    expect(rulesOf('plain', { answers: { 'reviews.r3.kind': 'weekly' }, authority: own })).toEqual([
      'review.formal-set',
    ]);
  });
});

describe('what has not been answered', () => {
  test('of an empty case only that is said which the guidance wants by name, and all of it can be mended', () => {
    const found = check(
      situationWith(
        { case: emptyCase, authority: lincolnshire, today: TODAY, decision: undefined, others: [] },
        new Map(),
      ),
    );
    expect(found.filter(({ rule }) => /^(?:period|timetable|attendance)\./u.test(rule))).toEqual([]);
    expect(found.map(({ rule }) => rule)).toContain('review.scheduled');
    for (const finding of found) expect(finding.record?.kind).not.toBe('breach');
  });

  test('an answer that cannot be read reaches no rule', () => {
    const unreadable = {
      'timetable.end': { day: '31', month: '2', year: '2027' },
      'pupil.date-of-birth': { day: 'x', month: '1', year: '2015' },
    };
    expect(rulesOf('plain', { answers: unreadable })).toEqual([]);
  });
});

test('the same case on another day is another matter', () => {
  expect(check(passing.plain)).toEqual([]);
  expect(check({ ...changed('plain', {}), today: day('2027-01-12') }).map(({ gate }) => gate)).toContain('run');
});
