import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { terms } from '../../src/case/fields/school.ts';
import { changedFacts } from '../../src/reading/changed-facts.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { ordinarySchool } from '../scenarios/medical-short-plain.ts';
import { answersOf, dateTyped } from '../scenarios/typed.ts';
import { plain, plainWith, plainWithout } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase } from './support/open-page.tsx';

withoutLayout();

/** A case that was begun before anything was said of the school. */
const unknown = plainWithout('school');
const half = { name: 'Spring 1', from: dateTyped('5', '1', '2027'), to: dateTyped('12', '2', '2027') };
const withTerms = plainWith(typedRows(terms, half));

/** What the page says that it does not know of the school. */
const notes = () => screen.findByRole('region', { name: 'Not known of the school yet' });
const links = async () =>
  within(await notes())
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);

const NAME = ['Enter the name of the school', '#/settings/school'];
const NUMBER = ['Enter the school’s DfE number', '#/settings/school'];
const RULES = ['Choose whose rules the school goes by', '#/settings/authority'];
const HEAD = ['Enter the headteacher’s name', '#/settings/head'];
const DAYS = [
  'Enter the times of the school day on Mondays, Tuesdays, Wednesdays, Thursdays and Fridays',
  '#/settings/days',
];
const TERMS = ['Add the half-terms of the year', '#/settings/terms'];

describe('what a case does not know of the school', () => {
  it.each([
    ['the task list', 'tasks', [NAME, NUMBER, RULES, HEAD, DAYS]],
    ['the timetable', 'timetable/weeks', [DAYS, TERMS]],
    ['the reviews', 'timetable/reviews', [TERMS]],
    ['the matrix', 'matrix', [RULES]],
    ['the pack', 'pack', [NAME, NUMBER, RULES, HEAD, DAYS]],
    ['what is left before signing', 'readiness', [RULES, TERMS]],
  ])('stands on the page that reads it, with where it is entered: %s', async (_, place, expected) => {
    await openCase(unknown, place);
    expect(await links()).toEqual(expected);
    expect(await notes()).toHaveTextContent('You can go on');
  });

  it('says on the codes that holidays count, and leads to the half-terms', async () => {
    await openCase(unknown, 'attendance');
    expect(screen.getByText(/holidays count as school days here/u)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Add them in the settings' })).toHaveAttribute('href', '#/settings/terms');
  });

  it('says what holds meanwhile', async () => {
    const { unmount } = await openCase(unknown, 'readiness');
    expect(await notes()).toHaveTextContent('Until then national guidance alone is checked.');
    expect(await notes()).toHaveTextContent('Until then every weekday that is no bank holiday counts as a school day');
    unmount();
    await openCase(plainWithout('school.authority'), 'matrix');
    expect(await notes()).toHaveTextContent('Until then Lincolnshire’s rules are checked, after the DfE number.');
  });

  it('says of one day of the week which it is, and that no week of it can be compared', async () => {
    await openCase(new Map([...withTerms].filter(([path]) => path !== 'school.day.tuesday')), 'timetable/weeks');
    expect(await links()).toEqual([['Enter the times of the school day on Tuesdays', '#/settings/days']]);
    expect(await notes()).toHaveTextContent(
      'Until then the hours of a week with such a day are not compared with full time',
    );
  });

  it('stands before anybody signs among what is to answer, and its links do not move the case itself', async () => {
    const { user } = await openCase(unknown, 'readiness');
    expect(screen.queryByRole('button', { name: 'Go on to sign' })).not.toBeInTheDocument();
    const todo = screen.getByRole('heading', { level: 2, name: 'For you to answer' }).closest('section');
    if (todo === null) throw new Error('no section');
    await user.click(within(todo).getByRole('link', { name: 'Enter the headteacher’s name' }));
    await waitFor(() => {
      expect(window.location.hash).toBe('#/settings/head');
    });
  });

  it('is not said where all is known', async () => {
    await openCase(withTerms, 'timetable/weeks');
    expect(screen.queryByRole('region', { name: 'Not known of the school yet' })).not.toBeInTheDocument();
  });

  it('is not said of what the settings have: that is offered, in words that fit', async () => {
    const settings: Answers = new Map([...answersOf(ordinarySchool)].filter(([path]) => path !== 'school.head'));
    const { user, store } = await openCase(unknown, 'tasks', { settings });
    const offer = await screen.findByRole('region', { name: 'School details' });
    expect(offer).toHaveTextContent('The settings have details of the school that this case does not have yet.');
    expect(await links()).toEqual([HEAD]);
    await user.click(within(offer).getByRole('button', { name: 'Use these details in this case' }));
    await waitFor(() => {
      expect(store.answers().get('school.name')).toBe('Millbrook Test Academy');
    });
    expect(screen.queryByRole('region', { name: 'School details' })).not.toBeInTheDocument();
  });

  it('is offered on the timetable too, where a week can be compared once it is taken', async () => {
    const { user } = await openCase(unknown, 'timetable/weeks', { settings: answersOf(ordinarySchool) });
    expect(screen.queryByText(/^[0-9]+%$/u)).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Use these details in this case' }));
    expect(await screen.findAllByText(/^[0-9]+%$/u)).toHaveLength(4);
  });
});

describe('what a case would take over of settings that are not whole', () => {
  const inCase = answersOf(ordinarySchool);
  it('is each fact that can be read, and nothing of a row that is not finished', () => {
    const settings = answersOf(ordinarySchool, {
      'school.name': 'Millbrook New Academy',
      'school.terms.r1': '1',
      'school.terms.r1.name': 'Spring 1',
      'school.day.monday': { start: '9', end: 'late', morning: '9', afternoon: '1pm' },
    });
    expect(changedFacts(settings, inCase)).toEqual([['school.name', 'Millbrook New Academy']]);
  });

  it('never takes a row out of a case', () => {
    expect(changedFacts(new Map([['school.name', 'Millbrook Test Academy']]), withTerms)).toEqual([]);
  });
});

it('a whole plain case says nothing of the school but its half-terms', async () => {
  await openCase(plain, 'timetable/weeks');
  expect(await links()).toEqual([TERMS]);
});
