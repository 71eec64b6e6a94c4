import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { plain, plainWith, plainWithout } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase, placeInAddress } from './support/open-page.tsx';

withoutLayout();

const HERE = 'timetable/reviews';
const button = (name: string) => screen.getByRole('button', { name });
const box = (name: string) => screen.getByRole('textbox', { name });
const TALKS = 'Who takes part in the weekly talks?';
const MEETING = 'Who comes to the review meeting?';
const dates = () => screen.getAllByRole('term').map((term) => term.textContent);
const errors = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('link')
    .map((link) => link.textContent);

describe('the reviews, on one page', () => {
  it('are set in one go, with who takes part written once for those of a kind', async () => {
    const { user, store } = await openCase(plainWithout('reviews'), HERE);
    await user.click(button('Each Friday'));
    expect(dates()).toEqual([
      'Friday 15 January 2027',
      'Friday 22 January 2027',
      'Friday 29 January 2027',
      'Friday 5 February 2027',
    ]);
    await user.click(button('Continue'));
    expect(errors()).toEqual(['Enter who takes part in the weekly talks', 'Enter who comes to the review meeting']);
    await user.click(button('Sam, Robin Fielding, Jo Carter: Who takes part'));
    expect(box(TALKS)).toHaveFocus();
    await user.type(box(MEETING), 'Sam and the nurse');
    await waitFor(() => {
      expect(['n1', 'n2', 'n4'].map((row) => store.answers().get(`reviews.${row}.who`))).toEqual(
        Array.from({ length: 3 }, () => 'Sam, Robin Fielding, Jo Carter'),
      );
      expect(store.answers().get('reviews.n3.who')).toBe('Sam and the nurse');
    });
    await user.click(button('Continue'));
    expect(placeInAddress()).not.toBe(HERE);
  });

  it('take other dates in one go, and keep what was written of them', async () => {
    const { user, store } = await openCase(plain, HERE);
    const before = store.answers().get('reviews.r3.who');
    await user.click(screen.getByText('Set all of them anew, on one day of the week'));
    await user.click(button('Each Monday'));
    expect(dates().map((date) => date.split(' ')[0])).toEqual(['Monday', 'Monday', 'Monday', 'Monday']);
    await waitFor(() => {
      expect(store.answers().get('reviews.r3.who')).toBe(before);
      expect(store.answers().get('reviews.r3.kind')).toBe('formal');
    });
  });

  it('lose nobody who was written down where fewer are set anew', async () => {
    const fewer = {
      'timetable.end': { day: '22', month: '1', year: '2027' },
      'reviews.r2.who': 'Sam, his father, Jo Carter',
      'reviews.r4.who': 'Sam and his aunt',
    };
    const { user, store } = await openCase(plainWith(fewer), HERE);
    await user.click(screen.getByText('Set all of them anew, on one day of the week'));
    await user.click(button('Each Friday'));
    expect(screen.getByText('Weekly talk: Sam and his aunt')).toBeVisible();
    await waitFor(() => {
      expect(store.answers().get('reviews.r4.who')).toBe('Sam and his aunt');
      expect(store.answers().has('reviews.r2')).toBe(false);
    });
  });

  it('are not set at all where the school is open on no day of the period', async () => {
    const day = { day: '16', month: '1', year: '2027' };
    await openCase(plainWith({ 'timetable.start': day, 'timetable.end': day }), HERE);
    expect(screen.getByText(/^The school is open on no day/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Each Friday' })).not.toBeInTheDocument();
  });

  it('name who takes part at each where that differs, and have no box that would say it of all', async () => {
    await openCase(plainWith({ 'reviews.r1.who': 'Sam and his aunt' }), HERE);
    expect(screen.queryByRole('textbox', { name: TALKS })).not.toBeInTheDocument();
    expect(box(MEETING)).toHaveValue('Sam, his father, Jo Carter, the school nurse');
    expect(screen.getByText('Weekly talk: Sam and his aunt')).toBeVisible();
  });

  it('wait for the first and the last day', async () => {
    await openCase(plainWithout('reviews', 'timetable.end'), HERE);
    expect(screen.queryByRole('button', { name: 'Each Friday' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'enter these days' })).toBeVisible();
  });
});

describe('what the case knows already', () => {
  it('is offered at an empty box, and fills those that belong to it', async () => {
    const { user, store } = await openCase(
      plainWithout('risk.adult', 'risk.adult-relation', 'risk.adult-phone'),
      'risk/adult',
    );
    await user.click(button('Robin Fielding, Father, 07700 900101: Responsible adult'));
    expect(box('Name of the responsible adult')).toHaveValue('Robin Fielding');
    expect(box('Who they are to Sam')).toHaveValue('Father');
    expect(box('Telephone number in those hours')).toHaveValue('07700 900101');
    expect(screen.queryByText('Put in:')).not.toBeInTheDocument();
    await waitFor(() => {
      expect(store.answers().get('risk.adult-phone')).toBe('07700 900101');
    });
  });

  it('has today for what happened, and the meeting for the day on which the risk is looked at again', async () => {
    const { user, store } = await openCase(plainWithout('risk.assessed-on', 'risk.review-on'), 'risk/topics');
    await user.click(button('today, 7 January 2027: Risk assessed on'));
    await user.click(button('29 January 2027, the review meeting: Risk reviewed on'));
    await waitFor(() => {
      expect(store.answers().get('risk.assessed-on')).toEqual({ day: '7', month: '1', year: '2027' });
      expect(store.answers().get('risk.review-on')).toEqual({ day: '29', month: '1', year: '2027' });
    });
  });

  it('puts nothing over what was typed', async () => {
    const { user, store } = await openCase(
      plainWith({ 'risk.adult': '', 'risk.adult-phone': '07700 900999' }),
      'risk/adult',
    );
    await user.click(button('Robin Fielding, Father, 07700 900101: Responsible adult'));
    await waitFor(() => {
      expect(store.answers().get('risk.adult')).toBe('Robin Fielding');
    });
    expect(store.answers().get('risk.adult-phone')).toBe('07700 900999');
  });
});
