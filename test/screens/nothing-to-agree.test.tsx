import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { LivedCase } from '../life/lived.ts';
import { flexiDeclined, flexiPlain } from '../scenarios/flexi-plain.ts';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { CASE_ID } from './support/memory-store.ts';
import type { OpenPage } from './support/open-page.tsx';
import { openCase } from './support/open-page.tsx';
import { readAsParent } from './support/parents-part.ts';
import { dateOf, testServices } from './support/services.ts';

withoutLayout();

function opened(
  answers: Answers,
  today: string,
  signed: (lived: LivedCase) => void,
  place = 'sign',
): Promise<OpenPage> {
  const lived = new LivedCase(CASE_ID, answers, '2026-12-14T09:00');
  signed(lived);
  return openCase(new Map(), place, {
    services: (store) => {
      store.disk.set(CASE_ID, lived.stored);
      return testServices(store, { today: () => dateOf(today) });
    },
  });
}

const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent);

describe('flexi-schooling that was agreed', () => {
  it('is read by the parent who can take it back, and asked of nobody', async () => {
    const { user } = await opened(flexiPlain, '2027-01-14', (lived) => {
      for (const role of ['parent', 'head'] as const) lived.sign('2027-01-07T10:00', { role, document: 'agreement' });
    });
    await user.click(screen.getByRole('button', { name: 'Let the parent say so here' }));
    await screen.findByText(/^This is what you agreed to for Sam, dated 7 January 2027\./u);
    const CAN =
      'You can take this back on any day, or end it in the way that this agreement says. After that Sam goes to school full time.';
    expect(document.body.textContent).not.toMatch(/If you agree/u);
    await readAsParent(user, () => {
      expect(document.body.textContent).not.toMatch(/If you agree/u);
    });
    await screen.findByRole('radio', { name: 'I take my agreement back' });
    expect(document.body.textContent).not.toMatch(/If you agree/u);
    expect(screen.getByText(CAN)).toBeVisible();
  });
});

describe('the letter that declines', () => {
  it('is signed by the head once', async () => {
    await opened(flexiDeclined, '2027-01-08', (lived) => {
      lived.sign('2027-01-07T10:00', { role: 'head', document: 'letter' });
    });
    expect(buttons()).toEqual(['Go to the signed letter']);
  });

  it('is signed again once it says something else', async () => {
    await opened(flexiDeclined, '2027-01-08', (lived) => {
      lived.sign('2027-01-07T10:00', { role: 'head', document: 'letter' });
      lived.type('2027-01-08T09:00', { 'decision.reasons': 'The school has nobody who could look after it.' });
    });
    expect(buttons()).toEqual(['Sign the letter as head']);
  });
});

describe('a plan whose last day is past', () => {
  const asked = (place: string) => opened(plain, '2027-02-10', () => undefined, place);

  it('promises nobody that it would count', async () => {
    await asked('readiness');
    expect(document.body.textContent).not.toMatch(/If everybody agrees now/u);
  });

  it('says so to the parent who reads it', async () => {
    const { user } = await asked('sign');
    await user.click(screen.getByRole('button', { name: 'Hand the device to the parent' }));
    expect(
      await screen.findByText(
        'The last day of this plan, 5 February 2027, is past. What is signed now is in force on no day.',
      ),
    ).toBeVisible();
    expect(document.body.textContent).not.toMatch(/If everybody agrees now/u);
  });
});
