import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';
import { allSignatures } from './support/signatures.ts';

withoutLayout();

afterEach(() => {
  vi.useRealTimers();
});

/** A case that is left open on the evening of 10 January; what is given moves the clock on to the day it starts. */
async function leftOpen(sample: boolean): Promise<() => void> {
  let today = '2027-01-10';
  await openCase(plain, 'tasks', {
    sample,
    signatures: allSignatures(plain),
    services: (store) => testServices(store, { today: () => dateOf(today) }),
  });
  expect(screen.queryByText(/Version 1 runs, week 1 of 4/u)).not.toBeInTheDocument();
  return () => {
    today = '2027-01-11';
  };
}

test.each([
  ['the window has the focus again', window, 'focus', false],
  ['the window has the focus again, in the sample', window, 'focus', true],
  ['the page is seen again', document, 'visibilitychange', false],
] as const)(
  'a page that is open over midnight says what the new day makes of it once %s',
  async (_, on, event, sample) => {
    const move = await leftOpen(sample);
    move();
    act(() => {
      on.dispatchEvent(new Event(event));
    });
    expect(screen.getAllByText(/Version 1 runs, week 1 of 4/u)[0]).toBeVisible();
  },
);

test('it says so within a minute of midnight, though nobody touches it', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const move = await leftOpen(false);
  move();
  act(() => {
    vi.advanceTimersByTime(60_000);
  });
  expect(screen.getAllByText(/Version 1 runs, week 1 of 4/u)[0]).toBeVisible();
});
