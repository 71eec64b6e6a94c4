import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../src/case/case-event.ts';
import { caseFrom } from '../../src/case/case.ts';
import { readTyped } from '../../src/case/field.ts';
import { DEFAULT_KEEPING, keeping } from '../../src/case/fields/keeping.ts';
import type { Typed } from '../../src/case/typed.ts';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import { holdIn } from '../../src/life/hold.ts';
import { isPastKeeping, keptFrom, pastKeepingOn } from '../../src/life/keeping.ts';
import type { Life } from '../../src/life/life.ts';
import type { AgreedVersion } from '../../src/life/versions.ts';
import { emptyCase } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';

const TOUCHED = '2027-03-05T23:30:00.000Z';

const TODAY = day('2027-03-06');

const version: AgreedVersion = {
  number: 1,
  document: 'consent',
  agreedAt: '2027-01-07T10:00:00Z',
  agreedOn: day('2027-01-07'),
  start: day('2027-01-11'),
  end: day('2027-02-05'),
  from: { day: day('2027-01-11'), half: 'am' },
  soonest: { day: day('2027-01-11'), half: 'am' },
  follows: undefined,
  signatures: [],
  takenBack: undefined,
  terms: {},
  answers: new Map(),
};
const running: Life = {
  state: 'running',
  version,
  next: undefined,
  ahead: undefined,
  proposal: undefined,
  asked: undefined,
};
const over: Life = { state: 'over', version, end: day('2027-02-05'), proposal: undefined };
const ended: Life = {
  state: 'ended',
  version,
  ending: { how: 'left', on: day('2027-01-21'), saidOn: undefined, by: undefined },
};
const declined = (on: IsoDate | undefined): Life => ({ state: 'declined', on });

describe('the day from which a case is kept', () => {
  test.each<[string, Life, ReturnType<typeof keptFrom>]>([
    ['runs', running, { state: 'open' }],
    ['is over', over, { state: 'open' }],
    ['has ended', ended, { state: 'ended', since: day('2027-01-21') }],
    ['was declined', declined(day('2027-01-06')), { state: 'unused', since: day('2027-01-06') }],
    ['was declined on a day that cannot be read', declined(undefined), { state: 'unreadable' }],
    [
      'was set aside',
      { state: 'set-aside', by: undefined, on: day('2027-01-06'), why: '' },
      { state: 'unused', since: day('2027-01-06') },
    ],
    [
      'was refused',
      { state: 'refused', who: 'parent', by: 'Alex', on: day('2027-01-06'), start: undefined },
      { state: 'unused', since: day('2027-01-06') },
    ],
    [
      'is a draft',
      { state: 'draft', start: undefined, earlier: undefined },
      { state: 'unused', since: day('2027-03-05') },
    ],
    ['did not begin', { state: 'not-begun', start: day('2027-01-11') }, { state: 'open' }],
  ])('of one that %s', (_, life, expected) => {
    expect(keptFrom(life, emptyCase, TOUCHED, TODAY)).toEqual(expected);
  });

  test('of a refused one counts only once full time is on record, where there were part days', () => {
    const refused: Life = {
      state: 'refused',
      who: 'parent',
      by: 'Robin Fielding',
      on: day('2027-01-07'),
      start: day('2027-01-11'),
    };
    const part = new Map<string, Typed>([['running.in-full-time', 'no']]);
    expect(keptFrom(refused, caseFrom(part), TOUCHED, TODAY)).toEqual({ state: 'open' });
    const full = new Map<string, Typed>([...part, ['running.full-time-on', { day: '18', month: '1', year: '2027' }]]);
    expect(keptFrom(refused, caseFrom(full), TOUCHED, TODAY)).toEqual({ state: 'unused', since: day('2027-01-07') });
    // On the day it was typed that day was still to come.
    expect(keptFrom(refused, caseFrom(full), TOUCHED, day('2027-01-14'))).toEqual({ state: 'open' });
  });

  test('of a draft whose last moment cannot be read is not told', () => {
    const draft: Life = { state: 'draft', start: undefined, earlier: undefined };
    expect(keptFrom(draft, emptyCase, 'yesterday', TODAY)).toEqual({ state: 'unreadable' });
  });

  describe.each([running, over])('is not told where it is $state, and a day cannot be read', (life) => {
    test.each(['running.ended-on', 'running.full-time-on', 'running.withdrawn-on', 'flexi-ending.on'])(
      'that of the end at %s',
      (path) => {
        const c = caseFrom(new Map([[path, { day: '31', month: '2', year: '2027' }]]));
        expect(keptFrom(life, c, TOUCHED, TODAY)).toEqual({ state: 'unreadable' });
      },
    );
  });
});

describe('being past the keeping time', () => {
  const times = { years: 6, months: 12 };

  test('begins on the day itself, and never where nothing counts', () => {
    const kept = { state: 'ended', since: day('2027-02-05') } as const;
    expect(pastKeepingOn(kept, times)).toBe('2033-02-05');
    expect(isPastKeeping(kept, times, day('2033-02-04'))).toBe(false);
    expect(isPastKeeping(kept, times, day('2033-02-05'))).toBe(true);
    for (const state of ['open', 'unreadable'] as const)
      expect(isPastKeeping({ state }, times, day('2999-01-01'))).toBe(false);
  });

  test.each([
    ['2027-08-31', 1, '2027-09-30'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2027-03-05', 12, '2028-03-05'],
  ])('counts in months of what nothing came of: %s and %i', (since, months, expected) => {
    expect(pastKeepingOn({ state: 'unused', since: day(since) }, { years: 6, months })).toBe(expected);
  });

  test.each(['0', '1000', 'six', '-1', '6.5', '1e2', '６'])('takes no keeping time of %s', (typed) => {
    expect(readTyped(keeping.years, typed).ok).toBe(false);
    expect(readTyped(keeping.months, typed).ok).toBe(false);
  });

  test('has times of its own until a school sets some, and takes them as typed', () => {
    expect(DEFAULT_KEEPING).toEqual({ years: 6, months: 12 });
    expect(readTyped(keeping.years, ' 25 ')).toEqual({ ok: true, value: 25 });
  });
});

test('a hold stands until it is lifted, and can be put on again', () => {
  const event = (what: string): CaseEvent => ({
    id: what,
    at: TOUCHED,
    by: { name: 'Ines', role: '' },
    device: 'd',
    after: { latest: {}, rest: '' },
    what,
  });
  expect(holdIn([])).toBeUndefined();
  expect(holdIn([event('held'), event('set-aside')])?.what).toBe('held');
  expect(holdIn([event('held'), event('hold-lifted')])).toBeUndefined();
  expect(holdIn([event('held'), event('hold-lifted'), event('held')])?.what).toBe('held');
});
