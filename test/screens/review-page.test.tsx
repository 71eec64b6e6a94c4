import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/case/case.ts';
import type { Typed } from '../../src/case/typed.ts';
import { dateTyped } from '../scenarios/typed.ts';
import { plain, plainWith } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase, placeInAddress } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';
import { allSignatures } from './support/signatures.ts';

withoutLayout();

const reviewed = (says: Readonly<Record<Path, Typed>>) =>
  plainWith({
    'held-reviews.r1': '1',
    'held-reviews.r1.on': dateTyped('15', '1', '2027'),
    'held-reviews.r1.kind': 'weekly',
    ...Object.fromEntries(Object.entries(says).map(([path, typed]) => [`held-reviews.r1.${path}`, typed])),
  });

const open = (answers: ReturnType<typeof plainWith>, place: string, today = '2027-01-15') =>
  openCase(answers, place, {
    signatures: allSignatures(plain),
    services: (store) => testServices(store, { today: () => dateOf(today) }),
  });

describe('a review that was held', () => {
  it('shows how many sessions were expected beside those that are typed', async () => {
    await open(reviewed({}), 'running/held-reviews/r1/attendance');
    expect(screen.getByText(/^The timetable expected 5 sessions since the review before/u)).toBeVisible();
    expect(screen.getByRole('textbox', { name: /^How many sessions did Sam come to\?/u })).toHaveValue('');
  });

  it('says what is wanting where they cannot be counted', async () => {
    await open(reviewed({ on: '' }), 'running/held-reviews/r1/attendance');
    expect(screen.getByText(/^How many sessions were expected is not known yet/u)).toBeVisible();
  });

  it('asks who no longer agrees, and how they said so, once the parent does not', async () => {
    const { user } = await open(reviewed({ 'parent-agreed': 'yes' }), 'running/held-reviews/r1/decision');
    expect(screen.queryByRole('textbox', { name: /^Who no longer agrees\?/u })).not.toBeInTheDocument();
    await user.click(
      within(screen.getByRole('group', { name: /^Does the parent still agree\?/u })).getByRole('radio', { name: 'No' }),
    );
    expect(await screen.findByRole('textbox', { name: /^Who no longer agrees\?/u })).toBeVisible();
    expect(screen.getByRole('group', { name: /^How did they say so\?/u })).toBeVisible();
  });

  it('asks from when, and with whom it was settled, once full time begins sooner', async () => {
    const { user } = await open(reviewed({}), 'running/held-reviews/r1/decision');
    expect(screen.queryByRole('group', { name: /^From which day is Sam full time\?/u })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Full time sooner' }));
    expect(await screen.findByRole('group', { name: /^From which day is Sam full time\?/u })).toBeVisible();
    expect(screen.getByRole('group', { name: /^With whom was that settled\?/u })).toBeVisible();
  });

  it('that tells of being sent home has the box for it on the same day', async () => {
    await open(reviewed({ 'sent-home': 'yes' }), 'running/held-reviews/r1/progress');
    expect(screen.getByRole('textbox', { name: 'What happened, and what is done about it?' })).toBeVisible();
  });

  it('that tells of being sent home is not overdue on the same day', async () => {
    await open(reviewed({ 'sent-home': 'yes' }), 'tasks');
    expect(screen.queryByText(/says that Sam was sent off/u)).not.toBeInTheDocument();
  });

  it('that tells of being sent home is led to from what is overdue, and has the box that mends it', async () => {
    const { user, store } = await open(reviewed({ 'sent-home': 'yes' }), 'tasks', '2027-01-18');
    await user.click(screen.getByRole('link', { name: /^The review of 15 January 2027 says that Sam was sent off/u }));
    await waitFor(() => {
      expect(placeInAddress()).toBe('running/held-reviews/r1/progress');
    });
    const box = screen.getByRole('textbox', { name: 'What happened, and what is done about it?' });
    await user.type(box, 'He was sent home at noon. It was wrong.');
    await waitFor(() => {
      expect(store.answers().get('breach.rationale.not-sent-home')).toBe('He was sent home at noon. It was wrong.');
    });
  });
});
