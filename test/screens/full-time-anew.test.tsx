import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { LivedCase } from '../life/lived.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { CASE_ID } from './support/memory-store.ts';
import { openCase } from './support/open-page.tsx';
import { testServices } from './support/services.ts';

withoutLayout();

it('calls no answer optional that is a duty once it was said that there were part days', async () => {
  const lived = new LivedCase(CASE_ID, plain, '2027-01-05T09:00');
  lived.type('2027-01-12T09:00', { 'running.in-full-time': 'no' });
  await openCase(new Map(), 'running/5', {
    services: (store) => {
      store.disk.set(CASE_ID, lived.stored);
      return testServices(store, { today: () => day('2027-01-13'), now: () => '2027-01-13T09:00:00.000Z' });
    },
  });
  expect(await screen.findByRole('radio', { name: 'No' })).toBeChecked();
  expect(screen.getByRole('textbox', { name: 'If so: which days, and from when to when?' })).toBeVisible();
  expect(document.body).not.toHaveTextContent(/\(optional\)/u);
});

it('what was said of an earlier time is asked anew, and the same can be said again', async () => {
  const lived = new LivedCase(
    CASE_ID,
    new Map(flexiPlain).set('pattern.start', typedDate('2027-01-11')),
    '2027-01-05T09:00',
  );
  for (const role of ['parent', 'head'] as const) lived.sign('2027-01-19T10:00', { document: 'agreement', role });
  lived.type('2027-01-20T09:00', { 'running.in-full-time': 'yes' });
  lived.sign('2027-02-10T10:00', { document: 'agreement', role: 'parent', decision: 'refuse' });
  const { user } = await openCase(new Map(), 'running/5', {
    services: (store) => {
      store.disk.set(CASE_ID, lived.stored);
      return testServices(store, { today: () => day('2027-02-12'), now: () => '2027-02-12T09:00:00.000Z' });
    },
  });
  const yes = await screen.findByRole('radio', { name: 'Yes' });
  expect(yes).not.toBeChecked();
  expect(screen.getByText(/took the agreement back on 10 February 2027.*Is Sam in school full time\?/u)).toBeVisible();
  await user.click(yes);
  expect(yes).toBeChecked();
  expect(screen.queryByText(/Is Sam in school full time\?/u)).not.toBeInTheDocument();
});
