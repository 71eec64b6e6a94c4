import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LivedCase } from '../life/lived.ts';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { CASE_ID } from './support/memory-store.ts';
import { openCase } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';

withoutLayout();

const tasks = () => screen.getAllByRole('listitem').map((item) => item.textContent);
const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent);

/** Parent and head sign on 8 February what was to end on the 5th; nobody signs the checklist. */
function opened(place: string) {
  const lived = new LivedCase(CASE_ID, plain, '2027-01-05T09:00');
  lived.bothSign('2027-02-08');
  return openCase(new Map(), place, {
    services: (store) => {
      store.disk.set(CASE_ID, lived.stored);
      return testServices(store, { today: () => dateOf('2027-02-10') });
    },
  });
}

describe('what everybody agreed to after its own last day', () => {
  it('is not to sign any more, and each signature says that it never ran', async () => {
    await opened('sign');
    expect(tasks()).toEqual([
      'Consent form and plan: Robin FieldingAgrees. Signed by Robin Fielding (Father) on 8 February 2027 at 10am. It is for version 1, which was agreed after its own last day, and never ran.Completed',
      'Consent form and plan: Pat HeadleySigned by Pat Headley (Headteacher) on 8 February 2027 at 10:05am. It is for version 1, which was agreed after its own last day, and never ran.Completed',
    ]);
    expect(buttons()).toEqual([]);
    expect(document.body.textContent).not.toMatch(/decides first|Go on only to write down|To sign/u);
    expect(
      screen.getByText('The last day of this plan, 5 February 2027, is past: make a new plan first.'),
    ).toBeVisible();
  });

  it('offers no signing among what can change', async () => {
    await opened('changes');
    expect(screen.getByText(/^Agreed too late, on 8 February 2027/u)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Sign' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Set this case aside' })).toBeVisible();
  });

  it.each(['sign', 'changes'])('leads to where a new plan is made, for one is asked for: %s', async (place) => {
    await opened(place);
    expect(screen.getByRole('link', { name: 'Change the days of the plan' })).toHaveAttribute(
      'href',
      '#/case/c1/timetable/1',
    );
    expect(screen.getAllByText(/make a new plan first/u)).toHaveLength(1);
  });

  it('warns of no signature that no longer counts, for none ever did', async () => {
    await opened('timetable/dates');
    expect((await screen.findAllByRole('textbox', { name: 'Year' }))[0]).toBeVisible();
    expect(screen.queryByText(/no longer count/u)).not.toBeInTheDocument();
  });
});
