import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { plainWithout } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase } from './support/open-page.tsx';

withoutLayout();

it('the link of an unfinished row moves the focus to its card', async () => {
  const { user } = await openCase(plainWithout('parents.r1.relation'), 'people/parents');
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await user.click(within(screen.getByRole('alert')).getByRole('link'));
  expect(document.activeElement?.id).toBe('row-r1');
});

it('the link of a timetable without dates moves the focus to where they are entered', async () => {
  const { user } = await openCase(plainWithout('timetable.end', 'timetable.week'), 'timetable/weeks');
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await user.click(within(screen.getByRole('alert')).getByRole('link'));
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'enter when the timetable starts and ends' }));
});
