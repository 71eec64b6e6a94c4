import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isKept } from '../../src/screens/shared/is-kept.ts';
import { dateTyped } from '../scenarios/typed.ts';
import { plain, plainWith } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { setAsideEvent } from './support/events.ts';
import type { OpenPage } from './support/open-page.tsx';
import { openCase } from './support/open-page.tsx';
import { readingWith } from './support/reading-with.ts';
import { dateOf, testServices } from './support/services.ts';
import { allSignatures } from './support/signatures.ts';

withoutLayout();

const ENDED = plainWith({ 'running.full-time-on': dateTyped('8', '2', '2027') });

const ended = (place: string, answers = ENDED): Promise<OpenPage> =>
  openCase(answers, place, {
    signatures: allSignatures(plain),
    services: (store) => testServices(store, { today: () => dateOf('2027-02-10') }),
  });

const inputs = () => document.querySelectorAll('main input, main textarea, main select, form');
const note = () => document.querySelector<HTMLElement>('.govuk-inset-text');

describe('a case that has ended', () => {
  it.each([
    ['pupil/details', /Sam/u],
    ['people/parents', /Robin Fielding/u],
    ['timetable/weeks', 'Week 1'],
  ])('shows the answers of %s as they were, and no input', async (place, answer) => {
    await ended(place);
    expect(note()).toHaveTextContent(/^This arrangement has ended\. Its answers are kept as they were\./u);
    expect(screen.getAllByText(answer).length).toBeGreaterThan(0);
    expect(inputs()).toHaveLength(0);
    expect(screen.queryByRole('link', { name: /^Change/u })).not.toBeInTheDocument();
  });

  it('heads what happened since by what has become of it, and asks for no day that has no box', async () => {
    const { unmount } = await ended('running/held-reviews');
    expect(screen.getByText(/^While it ran, and since/u)).toBeVisible();
    unmount();
    await ended('risk/topics');
    expect(inputs().length).toBeGreaterThan(0);
    expect(screen.getByRole('group', { name: /If it was done, write down what was done, and when\./u })).toBeVisible();
    expect(document.body).not.toHaveTextContent(/write down the day/u);
  });

  it('says what can still be written down, and where', async () => {
    await ended('pupil/details');
    const link = within(note() ?? document.body).getByRole('link', { name: 'what happened since it began' });
    expect(link).toHaveAttribute('href', '#/case/c1/running/1');
  });

  it('changes no answer on the pages where answers are checked', async () => {
    const { unmount } = await ended('pupil/check');
    expect(screen.queryByRole('link', { name: /^Change/u })).not.toBeInTheDocument();
    expect(note()).toBeVisible();
    unmount();
    await ended('check-answers');
    expect(screen.queryByRole('link', { name: /^Change/u })).not.toBeInTheDocument();
    expect(note()).toBeVisible();
  });

  it('takes what happened instead of the reviews that were not held, on the page that a finding of them leads to', async () => {
    const { user, store } = await ended('running/held-reviews');
    const missed = within(screen.getByRole('group', { name: /Of the others, write down what happened instead\.$/u }));
    await user.type(
      missed.getByRole('textbox', { name: 'What happened, and what is done about it?' }),
      'Jo Carter was ill.',
    );
    await waitFor(() => {
      expect(store.answers().get('breach.review.held')).toBe('Jo Carter was ill.');
    });
  });

  it('takes what happened instead beside answers that are kept', async () => {
    await ended('risk/topics');
    expect(
      screen.getByRole('group', { name: /looked at again on 22 January 2027, and no such day is on record/u }),
    ).toBeVisible();
  });

  it.each(['running/ending', 'running/without-agreement', 'running/leaving'])(
    'is still typed into at %s',
    async (place) => {
      await ended(place);
      expect(inputs().length).toBeGreaterThan(0);
      expect(note()?.textContent ?? '').not.toMatch(/has ended/u);
    },
  );

  it('leaves the professionals’ answers open where one of them ended it: what was written down wrongly can be put right', () => {
    const { life } = readingWith(ENDED, allSignatures(plain), dateOf('2027-02-10'));
    if (life.state !== 'ended') throw new Error(life.state);
    const byAnAgency = { ...life, ending: { ...life.ending, how: 'agency' } } as const;
    expect(isKept(life, 'people')).toBe(true);
    expect(isKept(byAnAgency, 'people')).toBe(false);
    expect(isKept(byAnAgency, 'timetable')).toBe(true);
  });
});

describe('a case that is set aside', () => {
  it('is read alone until it is taken up again', async () => {
    await openCase(plain, 'pupil/details', { events: [setAsideEvent] });
    expect(note()).toHaveTextContent(/^This case is set aside\. Its answers are kept as they were\./u);
    expect(inputs()).toHaveLength(0);
    expect(screen.getByRole('link', { name: 'Take it up again' })).toHaveAttribute('href', '#/case/c1/changes/2');
  });

  it('is typed into once it was taken up again', async () => {
    await openCase(plain, 'pupil/details', {
      events: [setAsideEvent, { ...setAsideEvent, id: 'v2', at: '2027-01-07T11:00:00Z', what: 'taken-up' }],
    });
    expect(inputs().length).toBeGreaterThan(0);
  });
});
