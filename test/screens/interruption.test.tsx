import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inSchool } from '../scenarios/typed.ts';
import { plain, plainWith } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase, placeInAddress } from './support/open-page.tsx';

withoutLayout();

const goOn = () => screen.getByRole('button', { name: 'Continue' });
const interrupted = () => screen.findByRole('heading', { level: 1, name: 'Allowed, but unusual' });
const reason = () => screen.getByRole('textbox', { name: 'Why is this right for Sam?' });
const PATH = 'explain.timetable.never-falls';

/** Week 3 has fewer hours than week 2. */
const falling = plainWith(
  Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [
      `timetable.week.3.${day}`,
      inSchool('8.45', '12.30'),
    ]),
  ),
);

async function interruptedPage() {
  const page = await openCase(falling, 'timetable/weeks');
  await page.user.click(goOn());
  await waitFor(async () => {
    expect(await interrupted()).toHaveFocus();
  });
  return page;
}

describe('what is unusual on a page', () => {
  it('interrupts Continue: it says what, why it matters and where that stands', async () => {
    await interruptedPage();
    expect(screen.getByText(/^Week 3 has fewer hours than week 2/u)).toBeVisible();
    expect(screen.getByText(/^Why it matters: No week has fewer hours/u)).toBeVisible();
    expect(screen.getByText(/^From: Lincolnshire policy, Appendix 2/u)).toBeVisible();
    expect(document.title).toBe('Timetable, page 5 - Waymark');
    expect(placeInAddress()).toBe('timetable/weeks');
  });

  it('goes on with the head’s reason, which is kept as it is typed', async () => {
    const { user, store } = await interruptedPage();
    await user.type(reason(), 'Sam has hospital visits in that week.');
    expect(reason()).toHaveValue('Sam has hospital visits in that week.');
    await waitFor(() => {
      expect(store.answers().get(PATH)).toBe('Sam has hospital visits in that week.');
    });
    await user.click(goOn());
    await waitFor(() => {
      expect(placeInAddress()).toBe('timetable/targets');
    });
  });

  it('asks for a reason where none was typed, and leads to its box', async () => {
    const { user, store } = await interruptedPage();
    await user.click(goOn());
    const alert = within(screen.getByRole('alert'));
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
    await user.click(alert.getByRole('link', { name: 'Enter why this is right for Sam, or choose “Explain later”' }));
    expect(reason()).toHaveFocus();
    expect(reason()).toHaveAccessibleDescription(expect.stringContaining('Enter why this is right for Sam'));
    expect(document.title).toMatch(/^Error: /u);
    expect(store.answers().has(PATH)).toBe(false);
  });

  it('leads back to the answer by its button and by Back, and interrupts no more once it is changed', async () => {
    const { user } = await interruptedPage();
    await user.click(screen.getByRole('button', { name: 'Change my answer' }));
    expect(screen.getByRole('button', { name: 'Week 3, same as week 2' })).toBeVisible();
    await user.click(goOn());
    await interrupted();
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await user.click(screen.getByRole('button', { name: 'Week 3, same as week 2' }));
    await user.click(goOn());
    await waitFor(() => {
      expect(placeInAddress()).toBe('timetable/targets');
    });
  });

  it('can be explained later: the page is left, is not asked about twice, and the reason stays on the list of what is left', async () => {
    const { user } = await interruptedPage();
    await user.click(screen.getByRole('button', { name: 'Explain later' }));
    await waitFor(() => {
      expect(placeInAddress()).toBe('timetable/targets');
    });
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await screen.findByRole('button', { name: 'Week 3, same as week 2' });
    await user.click(goOn());
    await waitFor(() => {
      expect(placeInAddress()).toBe('timetable/targets');
    });
    window.location.hash = '#/case/c1/readiness';
    expect(await screen.findByRole('group', { name: /^Week 3 has fewer hours than week 2/u })).toBeVisible();
  });

  it('is asked about again once it is unusual in another way', async () => {
    const { user } = await interruptedPage();
    await user.click(screen.getByRole('button', { name: 'Explain later' }));
    window.location.hash = '#/case/c1/timetable/weeks';
    const until = await screen.findByRole('textbox', { name: 'Week 3, to' });
    await user.clear(until);
    await user.type(until, '11am');
    await user.click(goOn());
    expect(await interrupted()).toBeVisible();
  });

  it('does not interrupt where the head has given the reason', async () => {
    const { user } = await openCase(new Map([...falling, [PATH, 'Hospital visits.']]), 'timetable/weeks');
    await user.click(goOn());
    await waitFor(() => {
      expect(placeInAddress()).toBe('timetable/targets');
    });
  });

  it('interrupts on its own page alone', async () => {
    const { user } = await openCase(falling, 'timetable/dates');
    await user.click(goOn());
    expect(await screen.findByRole('button', { name: 'Week 3, same as week 2' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Allowed, but unusual' })).not.toBeInTheDocument();
  });

  it('is asked of a list as a whole too, and of each rule once', async () => {
    const { user } = await openCase(plainWith({ 'reviews.r3.kind': 'weekly' }), 'timetable/reviews');
    await user.click(goOn());
    await interrupted();
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    expect(screen.getByText(/^No review meeting with all professionals is set/u)).toBeVisible();
  });

  it('is all worked by keyboard', async () => {
    const { user, store } = await interruptedPage();
    await user.tab();
    expect(reason()).toHaveFocus();
    await user.keyboard('Visits.');
    await user.tab();
    expect(goOn()).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Change my answer' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Explain later' })).toHaveFocus();
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(placeInAddress()).toBe('timetable/targets');
    });
    await waitFor(() => {
      expect(store.answers().get(PATH)).toBe('Visits.');
    });
  });

  it('never interrupts where nothing is unusual', async () => {
    const { user } = await openCase(plain, 'timetable/weeks');
    await user.click(goOn());
    await waitFor(() => {
      expect(placeInAddress()).toBe('timetable/targets');
    });
  });
});
