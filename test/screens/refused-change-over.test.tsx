import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { agreedSample, parentSigns } from '../life/agreed-sample.ts';
import { inSchool } from '../scenarios/typed.ts';
import { withoutLayout } from './support/browser.ts';
import { CASE_ID } from './support/memory-store.ts';
import { openCase } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';

withoutLayout();

/** A change that the parent refused while what was agreed ran: the page of signatures on a day. */
const signPageOn = (on: string) =>
  openCase(new Map(), 'sign', {
    services: (store) => {
      const lived = agreedSample();
      lived.type('2027-01-18T09:00', { 'timetable.week.4.wednesday': inSchool('9.00', '14.00') });
      parentSigns(lived, '2027-01-19', 'refuse');
      const { head, ...stored } = lived.stored;
      store.disk.set(CASE_ID, { ...stored, head: { ...head, id: CASE_ID } });
      return testServices(store, { today: () => dateOf(on) });
    },
  });

test.each([
  ['2027-01-20', 'What was agreed goes on.'],
  ['2027-02-09', 'What was agreed is over, so full time is due.'],
])('what a refused change leaves is told as it is on %s', async (on, follows) => {
  await signPageOn(on);
  expect(screen.getByText(/^The parent does not agree, so the change does not count\./u)).toHaveTextContent(follows);
  expect(document.body.textContent).not.toMatch(/cannot go on as it is/u);
});
