import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { flexiHeaviest, flexiPlain } from '../scenarios/flexi-plain.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase, placeInAddress } from './support/open-page.tsx';
import { flexiSignatures } from './support/signatures.ts';

withoutLayout();

const goOn = () => screen.getByRole('button', { name: 'Continue' });
const session = (week: string, day: string, half: string) =>
  screen.getByRole('radiogroup', { name: `${week} ${day} ${half}` });
const choose = (week: string, day: string, half: string, place: string) =>
  within(session(week, day, half)).getByRole('radio', { name: place });
const noPattern = new Map([...flexiPlain].filter(([path]) => !path.startsWith('pattern.week.')));
const errors = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('link')
    .map((link) => link.textContent);

describe('the pattern of sessions', () => {
  it('names each session by its week, its day and its half, and has none chosen beforehand', async () => {
    await openCase(noPattern, 'pattern/sessions');
    const groups = screen.getAllByRole('radiogroup');
    expect(groups).toHaveLength(10);
    expect(session('Every week', 'Thursday', 'Afternoon')).toBeVisible();
    expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
  });

  it('counts the sessions as they are chosen, and keeps both halves of a day', async () => {
    const { user, store } = await openCase(noPattern, 'pattern/sessions');
    await user.click(choose('Every week', 'Monday', 'Morning', 'School'));
    await user.click(choose('Every week', 'Monday', 'Afternoon', 'Home'));
    expect(screen.getByText('1 session at school, 1 at home.')).toBeVisible();
    await waitFor(() => {
      expect(store.answers().get('pattern.week.1.monday')).toEqual({ am: 'school', pm: 'home' });
    });
  });

  it('puts the open sessions at school at once, and leaves what is chosen', async () => {
    const { user, store } = await openCase(noPattern, 'pattern/sessions');
    await user.click(choose('Every week', 'Friday', 'Afternoon', 'Home'));
    await user.click(screen.getByRole('button', { name: 'Put the rest in school' }));
    expect(screen.getByText('9 sessions at school, 1 at home.')).toBeVisible();
    await waitFor(() => {
      expect(store.answers().get('pattern.week.1.friday')).toEqual({ am: 'school', pm: 'home' });
    });
    expect(screen.queryByRole('button', { name: 'Put the rest in school' })).not.toBeInTheDocument();
  });

  it('says on Continue which sessions are open, by their names, and leads to the first', async () => {
    const open = new Map([...flexiPlain, ['pattern.week.1.tuesday', { am: 'school', pm: '' }] as const]);
    const { user } = await openCase(open, 'pattern/sessions');
    await user.click(goOn());
    expect(errors()).toEqual(['Tuesday afternoon: say where Sam is']);
    expect(session('Every week', 'Tuesday', 'Afternoon')).toHaveAccessibleDescription(
      'Error: Tuesday afternoon: say where Sam is',
    );
    await user.click(screen.getByRole('link', { name: 'Tuesday afternoon: say where Sam is' }));
    expect(choose('Every week', 'Tuesday', 'Afternoon', 'School')).toHaveFocus();
    expect(document.title).toMatch(/^Error: /u);
  });

  it('goes on once each session has a place', async () => {
    const { user } = await openCase(flexiPlain, 'pattern/sessions');
    await user.click(goOn());
    await waitFor(() => {
      expect(placeInAddress()).toBe('pattern/other-days');
    });
  });

  it('has two weeks where they alternate', async () => {
    await openCase(flexiHeaviest, 'pattern/sessions');
    expect(choose('Week B', 'Friday', 'Afternoon', 'Home')).toBeChecked();
    expect(choose('Week A', 'Thursday', 'Morning', 'School')).toBeChecked();
    expect(screen.getAllByRole('radiogroup')).toHaveLength(20);
  });

  it('says what does not hold: all at home is home education', async () => {
    const home = new Map([
      ...flexiPlain,
      ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map(
        (day) => [`pattern.week.1.${day}`, { am: 'home', pm: 'home' }] as const,
      ),
    ]);
    await openCase(home, 'pattern/sessions');
    expect(screen.getByText(/home education/u)).toBeVisible();
  });

  it('tells whose signature a change would void before it is made', async () => {
    await openCase(flexiPlain, 'pattern/sessions', { signatures: flexiSignatures(flexiPlain).slice(0, 1) });
    expect(screen.getByText(/Robin Fielding’s signature on the agreement/u)).toBeVisible();
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
  });

  it('tells that a change of what both agreed to is a proposal, and that what was agreed goes on', async () => {
    await openCase(flexiPlain, 'pattern/sessions', { signatures: flexiSignatures(flexiPlain) });
    expect(
      screen.getByText(/^Version 1 was agreed, and stays as it was signed\. A change .* is a proposal/u),
    ).toBeVisible();
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
  });
});
