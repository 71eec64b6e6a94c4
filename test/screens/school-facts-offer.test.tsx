import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { terms } from '../../src/case/fields/school.ts';
import { readCalendar } from '../../src/case/school-calendar.ts';
import { changedFacts } from '../../src/reading/changed-facts.ts';
import { typedRows, type TypedAnswers } from '../../src/sample/typed-rows.ts';
import { caseHolding } from '../case/case-of.ts';
import { ordinarySchool } from '../scenarios/medical-short-plain.ts';
import { answersOf, dateTyped } from '../scenarios/typed.ts';
import { plainWith } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase } from './support/open-page.tsx';
import { allSignatures } from './support/signatures.ts';

withoutLayout();

const first = { name: 'Spring 1', from: dateTyped('5', '1', '2027'), to: dateTyped('12', '2', '2027') };
const second = { name: 'Spring 2', from: dateTyped('22', '2', '2027'), to: dateTyped('25', '3', '2027') };
const half = typedRows(terms, first, second);

const settings = (...parts: readonly TypedAnswers[]): Answers => answersOf(ordinarySchool, ...parts);

/** The settings after their first half-term was removed: its row is gone, what was typed of it is left. */
const withoutTheFirst: Answers = new Map([...settings(half)].filter(([path]) => path !== 'school.terms.r1'));

describe('what a case would take over from the settings', () => {
  it('is nothing where both are the same, or nothing was typed but spaces', () => {
    expect(changedFacts(settings(half), settings(half))).toEqual([]);
    expect(changedFacts(settings({ 'school.own.name': 'x' }), settings())).toEqual([]);
    expect(
      changedFacts(
        settings({ 'school.phone': ' ' }),
        new Map([...settings()].filter(([path]) => path !== 'school.phone')),
      ),
    ).toEqual([]);
  });

  it('is a row that was added, with its answers', () => {
    const paths = changedFacts(settings(half), settings(typedRows(terms, first))).map(([path]) => path);
    expect(paths).toEqual(['school.terms.r2', 'school.terms.r2.name', 'school.terms.r2.from', 'school.terms.r2.to']);
  });

  it('is a date that was changed in a row', () => {
    const to = dateTyped('11', '2', '2027');
    expect(changedFacts(settings(half, { 'school.terms.r1.to': to }), settings(half))).toEqual([
      ['school.terms.r1.to', to],
    ]);
  });

  it('is that a row is gone', () => {
    expect(changedFacts(withoutTheFirst, settings(half))).toEqual([['school.terms.r1', null]]);
    expect(changedFacts(withoutTheFirst, withoutTheFirst)).toEqual([]);
  });

  it('is nothing where nothing was ever typed, and nothing of a row that is not finished', () => {
    expect(changedFacts(new Map(), settings(half))).toEqual([]);
    expect(changedFacts(settings({ 'school.terms.r1': '1' }), settings())).toEqual([]);
  });
});

describe('the offer', () => {
  it('takes a half-term out of the case that is gone from the settings, on a press alone', async () => {
    const { user, store } = await openCase(plainWith(half), 'tasks', { settings: withoutTheFirst });
    await user.click(await screen.findByRole('button', { name: 'Use the new details in this case' }));
    expect(screen.queryByRole('region', { name: 'School details' })).not.toBeInTheDocument();
    await waitFor(() => {
      expect(readCalendar(caseHolding(store.answers())).terms).toEqual([{ from: '2027-02-22', to: '2027-03-25' }]);
    });
  });

  it('names no signature where a half-term is gone that changes no word of what was signed', async () => {
    const signed = plainWith(half);
    await openCase(signed, 'tasks', { settings: withoutTheFirst, signatures: allSignatures(signed) });
    expect(await screen.findByRole('region', { name: 'School details' })).toBeVisible();
    expect(screen.queryByText(/must be given again/u)).not.toBeInTheDocument();
  });
});

describe('what is wrong with the school’s facts in a case', () => {
  const outOfOrder = typedRows(terms, { ...first, to: dateTyped('12', '2', '2026') });

  it('is mended in the settings, where its link leads', async () => {
    await openCase(plainWith(outOfOrder), 'readiness');
    const [link] = screen
      .getAllByRole('link')
      .filter((each) => each.getAttribute('href')?.startsWith('#/settings') === true);
    expect(link).toHaveAttribute('href', '#/settings/terms/r1/half-term');
    expect(screen.getByText(/Spring 1: its last day, 12 February 2026, is before its first/u)).toBeVisible();
  });
  it('says whose signatures a day would void that the school closes inside the plan', async () => {
    const closed = settings(half, {
      'school.closed-days.r1': '1',
      'school.closed-days.r1.what': 'INSET day',
      'school.closed-days.r1.on': dateTyped('13', '1', '2027'),
    });
    const signed = plainWith(half);
    const [parent, , checklist] = allSignatures(signed);
    if (parent === undefined || checklist === undefined) throw new Error('The plain case is signed by both.');
    await openCase(signed, 'tasks', { settings: closed, signatures: [parent, checklist] });
    const offer = await screen.findByRole('region', { name: 'School details' });
    expect(offer).toHaveTextContent('on the consent form');
    expect(offer).not.toHaveTextContent('on the checklist');
  });

  it('voids nothing that everybody agreed to: a closed day is a fact', async () => {
    const closed = settings(half, {
      'school.closed-days.r1': '1',
      'school.closed-days.r1.what': 'INSET day',
      'school.closed-days.r1.on': dateTyped('13', '1', '2027'),
    });
    const signed = plainWith(half);
    await openCase(signed, 'tasks', { settings: closed, signatures: allSignatures(signed) });
    expect(await screen.findByRole('region', { name: 'School details' })).not.toHaveTextContent('given again');
  });
});
