import { describe, expect, test } from 'vitest';
import type { Typed } from '../../src/case/typed.ts';
import type { PupilPeriod } from '../../src/life/pupil-periods.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { bothAgree, overdueIn, story } from '../policy/story.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import type { TypedOrCleared } from './lived.ts';
import { LivedCase } from './lived.ts';

const NO = { at: '2027-01-14T15:00:00Z', signs: 'parent', says: 'refuse' } as const;

describe('a parent who takes back just what was agreed', () => {
  test.each([
    ['a day was closed', { 'school.closed-days.r9': '9', 'school.closed-days.r9.on': typedDate('2027-01-20') }],
    ['the name was put right', { 'pupil.name': 'Samuel Fielding' }],
    ['a weekly talk was moved inside its week', { 'reviews.r1.on': typedDate('2027-01-14') }],
  ])('ends it, though %s since', (_, facts) => {
    const on = story(medicalShortPlain, [...bothAgree('2027-01-07'), { at: '2027-01-13T09:00:00Z', types: facts }, NO]);
    const { life, proposed } = on('2027-01-18');
    expect(life).toMatchObject({ state: 'ended', ending: { how: 'withdrawn', on: day('2027-01-15') } });
    expect(proposed.codes.filter(({ date, code }) => date > '2027-01-14' && code === 'C2')).toEqual([]);
  });

  test.each([
    ['the aim', { 'plan.aim': 'To be in every lesson by the spring.' }],
    ['the day of the review meeting', { 'reviews.r3.on': typedDate('2027-01-28') }],
    ['the day of the review meeting, a week on', { 'reviews.r3.on': typedDate('2027-02-01') }],
    ['the week of a weekly talk', { 'reviews.r2.on': typedDate('2027-01-28') }],
    ['who keeps the child safe', { 'risk.adult': 'Ada Fielding' }],
    ['who they are', { 'risk.adult-relation': 'Aunt' }],
  ])('refuses a change alone where %s is another: what was agreed goes on', (_, types) => {
    const change = { at: '2027-01-13T09:00:00Z', types };
    const { life } = story(medicalShortPlain, [...bothAgree('2027-01-07'), change, NO])('2027-01-18');
    expect(life).toMatchObject({ state: 'running', proposal: { parent: { decision: 'refuse' } } });
  });
});

test('who keeps the child safe binds at once, and is agreed again', () => {
  const change = { at: '2027-01-13T09:00:00Z', types: { 'risk.adult': 'Ada Fielding', 'risk.adult-relation': 'Aunt' } };
  const { life } = story(medicalShortPlain, [...bothAgree('2027-01-07'), change])('2027-01-18');
  expect(life).toMatchObject({ state: 'running', proposal: { waitsFor: ['parent', 'head'] } });
});

test('a further period in a case of its own takes over: the first one is over, and owes no full time', () => {
  const further: PupilPeriod = {
    start: day('2027-02-08'),
    end: day('2027-03-05'),
    way: 'medical-short',
    pupil: { upn: 'H925400025001', name: 'sam fielding', dateOfBirth: day('2014-03-14') },
  };
  const on = story(medicalShortPlain, bothAgree('2027-01-07'), [further]);
  const { life } = on('2027-02-10');
  expect(life).toMatchObject({ state: 'ended', ending: { how: 'continued', on: day('2027-02-08') } });
  expect(overdueIn(on('2027-02-10'))).not.toContain('period.over');
  expect(story(medicalShortPlain, bothAgree('2027-01-07'))('2027-02-10').life.state).toBe('over');
});

function proposalIn(lived: LivedCase) {
  const { life } = lived.on(day('2027-01-13'));
  return 'proposal' in life ? life.proposal : undefined;
}

test('a no after any change of what was agreed refuses the change alone, and ends what was agreed where nothing is changed', () => {
  const lived = new LivedCase('said', medicalShortPlain, '2027-01-05T09:00');
  lived.bothSign('2027-01-07');
  const other = (typed: Typed): TypedOrCleared[string] => (typeof typed === 'string' ? `${typed} too` : null);
  const wrong = [...medicalShortPlain].flatMap(([path, typed]) => {
    const changed = lived.copiedTo('b');
    changed.type('2027-01-13T09:00', { [path]: other(typed) });
    const isProposed = proposalIn(changed) !== undefined;
    changed.sign('2027-01-14T15:00', { role: 'parent', decision: 'refuse' });
    const { state } = changed.on(day('2027-01-18')).life;
    return state === (isProposed ? 'running' : 'ended') ? [] : [`${path}: ${state}`];
  });
  expect(wrong).toEqual([]);
});
