import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CasesPage } from '../../src/screens/cases/CasesPage.tsx';
import { withoutLayout } from './support/browser.ts';
import { setAsideEvent } from './support/events.ts';
import { memoryStore, storedCase } from './support/memory-store.ts';
import { openPage } from './support/open-page.tsx';
import { testServices } from './support/services.ts';

withoutLayout();

it('shows fifty of many cases, says how many there are, and shows more at a press', async () => {
  const many = Array.from({ length: 120 }, (_, at) => storedCase(new Map(), { id: `case-${String(at)}` }));
  const { user } = openPage(<CasesPage />, testServices(memoryStore(...many)));
  expect(await screen.findByText('120 cases are open.')).toBeVisible();
  const shown = () => screen.getAllByRole('link', { name: 'No name yet' }).length;
  expect(shown()).toBe(50);
  await user.click(screen.getByRole('button', { name: 'Show more: 70 are left' }));
  await user.click(screen.getByRole('button', { name: 'Show more: 20 are left' }));
  expect(shown()).toBe(120);
  expect(screen.queryByRole('button', { name: /^Show more/u })).not.toBeInTheDocument();
});

it('draws fifty of many that were set aside, says how many there are, and draws more at a press', async () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    storedCase(new Map(), { id: `case-${String(at)}`, events: [setAsideEvent] }),
  );
  const { user } = openPage(<CasesPage />, testServices(memoryStore(...many)));
  await user.click(await screen.findByText('Set aside (60)'));
  const shown = () => screen.getAllByRole('link', { name: 'No name yet' }).length;
  expect(shown()).toBe(50);
  await user.click(screen.getByRole('button', { name: 'Show more: 10 are left' }));
  expect(shown()).toBe(60);
});
