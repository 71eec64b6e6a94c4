import { describe, expect, test } from 'vitest';
import { heldReviews } from '../../src/case/fields/running.ts';
import { typedRows, type TypedAnswers } from '../../src/sample/typed-rows.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { passing } from '../policy/situations.ts';
import { colourIn, overdueIn } from '../policy/story.ts';
import { LivedCase } from './lived.ts';

type Base = 'plain' | 'medium' | 'heaviest' | 'flexi' | 'flexiHeaviest';

const ways: readonly Base[] = ['plain', 'medium', 'heaviest', 'flexi', 'flexiHeaviest'];

const says =
  (base: Base, decision: 'agree' | 'changes' | 'refuse') =>
  (lived: LivedCase): void => {
    lived.sign('2027-01-07T10:00', {
      role: 'parent',
      decision,
      document: base.startsWith('flexi') ? 'agreement' : 'consent',
    });
  };

const SET_ASIDE = 'a draft that was set aside';

const unagreed = (base: Base): readonly (readonly [string, (lived: LivedCase) => void])[] => [
  ['a draft', () => undefined],
  ['a parent’s no', says(base, 'refuse')],
  ['a parent’s wish for changes', says(base, 'changes')],
  ['a parent’s yes without the head’s', says(base, 'agree')],
  [
    SET_ASIDE,
    (lived) => {
      lived.happen('2027-01-07T10:00', 'set-aside', 'The family moved.');
    },
  ],
];

/** The first day. */
const START = '2027-01-11';

/** Days before the start, on it, in it, and long after the end. */
const days = ['2027-01-08', START, '2027-01-19', '2027-02-12', '2027-03-11', '2027-09-10'];

const badReview = (on: string): TypedAnswers => ({
  on: typedDate(on),
  kind: 'weekly',
  'parent-agreed': 'no',
  'sent-home': 'yes',
  progress: 'none',
  engaging: 'no',
  harm: 'yes',
  attended: '1',
});

describe.each(ways)('of %s nothing is owed that nobody agreed to', (base) => {
  const notBegun = base.startsWith('flexi') ? 'flexi.not-begun' : 'agree.not-begun';

  test.each(unagreed(base))('%s: the one question is whether the child is in school full time', (what, act) => {
    const lived = new LivedCase('x', passing[base].case.answers, '2027-01-04T08:00');
    act(lived);
    for (const today of days) {
      const reading = lived.on(day(today));
      const asked = today < START || what === SET_ASIDE ? [] : [notBegun];
      expect(
        reading.overdue.map(({ rule, path }) => [rule, path]),
        today,
      ).toEqual(asked.map((rule) => [rule, 'running.in-full-time']));
      expect(reading.proposed.codes, today).toEqual([]);
      const ofTheTimeAfter = reading.findings.filter(({ gate, level }) => gate === 'run' && level !== 'note');
      expect(
        ofTheTimeAfter.map(({ rule }) => rule),
        today,
      ).toEqual(asked);
    }
  });
});

test.each(ways)('of %s a parent’s no stays a no once the first day has come, and is told as theirs', (base) => {
  const lived = new LivedCase('x', passing[base].case.answers, '2027-01-04T08:00');
  says(base, 'refuse')(lived);
  for (const today of days)
    expect(lived.on(day(today)).life, today).toMatchObject({ state: 'refused', who: 'parent', on: '2027-01-07' });
});

describe('reviews in a case that nobody agreed to', () => {
  const held = typedRows(heldReviews, badReview('2027-01-15'), badReview('2027-01-22'));
  const onDay = (act: (lived: LivedCase) => void) => {
    const lived = new LivedCase('x', passing.plain.case.answers, '2027-01-04T08:00');
    act(lived);
    lived.type('2027-01-22T16:00', held);
    return lived.on(day('2027-01-25'));
  };

  test.each(unagreed('plain').slice(0, 4))(
    'after %s show that it has begun all the same, and nothing else',
    (_, act) => {
      const reading = onDay(act);
      expect(overdueIn(reading)).toEqual(['agree.not-begun']);
      expect(
        reading.proposed.matrix.indicators.filter(({ column, state }) => column === 'red' && state === 'met'),
      ).toEqual([expect.objectContaining({ id: 'inappropriate' })]);
    },
  );

  test('say nothing once it was set aside', () => {
    const reading = onDay((lived) => {
      lived.happen('2027-01-07T10:00', 'set-aside', 'The family moved.');
    });
    expect([overdueIn(reading), colourIn(reading)]).toEqual([[], 'attention']);
  });
});

describe('in care, or with an EHC plan', () => {
  test.each([
    ['a parent’s no', 'amber', says('heaviest', 'refuse')],
    [
      SET_ASIDE,
      'attention',
      (lived: LivedCase) => {
        lived.happen('2027-01-07T10:00', 'set-aside', 'The family moved.');
      },
    ],
  ] as const)('%s is not red: full time goes on, and no agreement is missing', (_, colour, act) => {
    const lived = new LivedCase('x', passing.heaviest.case.answers, '2027-01-04T08:00');
    act(lived);
    for (const today of ['2027-01-08', '2027-01-19']) expect(colourIn(lived.on(day(today))), today).toBe(colour);
  });
});
