import { describe, expect, test } from 'vitest';
import { heldReviews } from '../../src/case/fields/running.ts';
import { besideOverdue } from '../../src/documents/part-time/matrix-overdue.ts';
import { matrixSum } from '../../src/documents/part-time/matrix-sum.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { typedDate } from '../case/case-of.ts';
import type { Happened } from '../policy/story.ts';
import { bothAgree, story } from '../policy/story.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';

const sentHome: Happened = {
  at: '2027-01-15T15:00:00Z',
  types: typedRows(heldReviews, { on: typedDate('2027-01-15'), kind: 'weekly', 'sent-home': 'yes' }),
};

/** The matrix and what is overdue, on a day. */
function on(today: string, happened: readonly Happened[]) {
  const reading = story(medicalShortPlain, happened)(today);
  const { matrix, case: c, today: asOf } = reading.agreed ?? reading.proposed;
  return { matrix, facts: { overdue: reading.overdue, life: reading.life, case: c, today: asOf } };
}

describe('what is overdue is told once in the matrix', () => {
  const { matrix, facts } = on('2027-01-20', [...bothAgree('2027-01-07'), sentHome]);
  const { indicators, whereOf } = besideOverdue(matrix, facts.overdue);

  test('no indicator says again what stands in the list: it leads there', () => {
    for (const { evidence } of indicators) for (const { words } of facts.overdue) expect(evidence).not.toContain(words);
    expect(indicators.find(({ id }) => id === 'inappropriate')?.evidence).toBe('See what is overdue.');
    expect(indicators.find(({ id }) => id === 'good-practice')?.evidence).toBe('See what is overdue. And 1 more.');
  });

  test('the list says where each bears', () => {
    const [first] = facts.overdue.filter(({ rule }) => rule === 'rationale.not-sent-home');
    expect(first && whereOf(first)).toBe(
      'It bears on: “The school keeps to good practice” and “Part time is used in a way the guidance rules out”.',
    );
    expect(first && besideOverdue({ ...matrix, indicators: [] }, [first]).whereOf(first)).toBe('');
  });

  test('and so of one that an indicator only counts', () => {
    const other = facts.overdue.filter(({ rule }) => rule !== 'rationale.not-sent-home');
    expect(other.length).toBeGreaterThan(0);
    expect(other.map(whereOf).filter((words) => words.includes('“The school keeps to good practice”'))).toHaveLength(1);
  });

  test('all else stays as it was', () => {
    expect(indicators.map(({ id, state }) => [id, state])).toEqual(
      matrix.indicators.map(({ id, state }) => [id, state]),
    );
    expect(besideOverdue(matrix, []).indicators).toEqual(matrix.indicators);
  });
});

describe('what amber asks for', () => {
  const sum = (today: string, happened: readonly Happened[]): string => {
    const { facts } = on(today, happened);
    return matrixSum({ colour: 'amber' }, { ...facts, overdue: [] });
  };
  const agreed = bothAgree('2027-01-07');
  const noReview =
    'Something here is of concern. No review is to come: look at it now, and before anything else is agreed.';

  test('is looked at at the next review, as long as one is to come', () => {
    const atReview = 'Something here is of concern. Look at it at the next review, or before.';
    expect(sum('2027-01-07', [])).toBe(atReview);
    expect(sum('2027-01-08', agreed)).toBe(atReview);
    expect(sum('2027-01-20', agreed)).toBe(atReview);
  });

  test('is looked at now where none is: the last is past, it is over, ended, refused or never began', () => {
    expect(sum('2027-02-06', agreed)).toBe(noReview);
    expect(
      sum('2027-01-21', [
        ...agreed,
        { at: '2027-01-20T09:00:00Z', types: { 'running.withdrawn-on': typedDate('2027-01-20') } },
      ]),
    ).toBe(noReview);
    expect(sum('2027-01-08', [{ at: '2027-01-08T09:00:00Z', signs: 'parent', says: 'refuse' }])).toBe(noReview);
    expect(sum('2027-01-12', [])).toBe(noReview);
  });
});
