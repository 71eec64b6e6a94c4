import { describe, expect, it } from 'vitest';
import { askedAtReview } from '../../src/life/asked-at-review.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import type { TypedAnswers } from '../../src/sample/typed-rows.ts';
import { askedCase } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { answersOf, dateTyped } from '../scenarios/typed.ts';
import { plain } from '../screens/support/answers.ts';

const agreedOn = day('2027-01-07');
const today = day('2027-01-25');

const heldOn = (date: string, said: TypedAnswers): TypedAnswers => ({ on: dateTyped(date, '1', '2027'), ...said });

const asked = (...rows: readonly TypedAnswers[]) =>
  askedAtReview(
    askedCase(answersOf(Object.fromEntries(plain), typedRows({ path: 'held-reviews' }, ...rows))),
    agreedOn,
    today,
  );

describe('what a review asks to be done', () => {
  it.each(['change', 'extend', 'end', 'sooner'])('is what it decided: %s', (outcome) => {
    expect(asked(heldOn('22', { outcome }))).toEqual({ on: '2027-01-22', wish: outcome });
  });

  it('is nothing where it carries on, says nothing, or none was held', () => {
    expect(asked(heldOn('22', { outcome: 'carry-on' }))).toBeUndefined();
    expect(asked(heldOn('22', {}))).toBeUndefined();
    expect(asked()).toBeUndefined();
  });

  it('is what the last one decided, by its date and not by its row', () => {
    expect(asked(heldOn('22', { outcome: 'carry-on' }), heldOn('15', { outcome: 'change' }))).toBeUndefined();
    expect(asked(heldOn('22', { outcome: 'extend' }), heldOn('15', { outcome: 'change' }))?.wish).toBe('extend');
  });

  it('is not what one of before the agreement decided, nor one that is still to come, nor one without a date', () => {
    expect(asked(heldOn('6', { outcome: 'change' }))).toBeUndefined();
    expect(asked(heldOn('26', { outcome: 'change' }))).toBeUndefined();
    expect(asked({ outcome: 'change' })).toBeUndefined();
  });

  it.each([
    ['change', 'change'],
    ['end', 'end'],
    ['renew', undefined],
  ])('of flexi-schooling that decided %s: %s', (outcome, wish) => {
    const rows = typedRows({ path: 'flexi-reviews' }, { on: dateTyped('22', '1', '2027'), outcome });
    const c = askedCase(answersOf(Object.fromEntries(flexiPlain), rows));
    expect(askedAtReview(c, agreedOn, today)?.wish).toBe(wish);
  });
});
