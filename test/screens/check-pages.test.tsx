import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { plain, plainWith, plainWithout } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase, placeInAddress } from './support/open-page.tsx';
import { allSignatures } from './support/signatures.ts';

withoutLayout();

const goOn = () => screen.getByRole('button', { name: 'Continue' });
const change = (of: string) => screen.getByRole('link', { name: `Change ${of}` });
const lineOf = (key: string): string => {
  const line = screen.getAllByText(key, { selector: 'dt' })[0]?.closest('div');
  return within(line ?? document.body).getAllByRole('definition')[0]?.textContent ?? '';
};

describe('the way on from all answers', () => {
  it.each([
    ['to what is left before signing, while somebody is to sign', [], 'See what is left before signing'],
    ['to what is checked, once everybody has', allSignatures(plain), 'See what is checked'],
  ] as const)('leads %s', async (_, signatures, name) => {
    const { user } = await openCase(plain, 'check-answers', { signatures });
    await user.click(screen.getByRole('button', { name }));
    await waitFor(() => {
      expect(placeInAddress()).toBe('readiness');
    });
  });
});

describe('the answers of a section', () => {
  it('are in words, each with a link that says what it changes', async () => {
    await openCase(plain, 'pupil/check');
    expect(screen.getByRole('heading', { level: 1, name: 'Check your answers' })).toHaveFocus();
    expect(lineOf('Date of birth')).toBe('14 March 2014');
    expect(lineOf('Known as')).toBe('Not provided');
    expect(change('date of birth')).toBeVisible();
    expect(change('unique pupil number')).toBeVisible();
    const names = screen.getAllByRole('link', { name: /^Change/u }).map((link) => link.textContent);
    expect(new Set(names).size).toBe(names.length);
  });

  it('say of a line of the checklist what the case shows now, and whether it is to be confirmed again', async () => {
    const shown = 'What the case shows: Told: Dr R Lamb, GP, 4 January 2027.';
    const { unmount } = await openCase(plain, 'checklist/check');
    expect(lineOf('Health practitioners told')).toBe(`Done\n${shown}`);
    expect(lineOf('Best interests')).toBe('Done');
    unmount();
    await openCase(
      plainWith({ 'checklist.health.confirmed-on': 'Told: Dr R Lamb, GP, 3 January 2027.' }),
      'checklist/check',
    );
    expect(lineOf('Health practitioners told')).toBe(`Done, to be confirmed again\n${shown}`);
  });

  it('stand as typed, and marked, where they cannot be read', async () => {
    await openCase(plainWith({ 'pupil.upn': 'A1' }), 'pupil/check');
    expect(lineOf('Unique pupil number')).toBe('A1 (not clear yet)');
  });

  it('have a link to the question in the place of one that is missing, and come back once it is given', async () => {
    const { user } = await openCase(plainWithout('pupil.send'), 'pupil/check');
    await user.click(screen.getByRole('link', { name: 'Choose Sam’s level of special educational need' }));
    const level = within(await screen.findByRole('group', { name: 'Level of special educational need' }));
    await user.click(level.getByRole('radio', { name: 'None' }));
    await user.click(goOn());
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    expect(lineOf('Level of SEND')).toBe('None');
  });

  it('come back after a change, with the new answer', async () => {
    const { user, store } = await openCase(plain, 'pupil/check');
    await user.click(change('name of pupil'));
    const name = await screen.findByRole('textbox', { name: 'Full name' });
    expect(name).toHaveValue('Sam Fielding');
    await user.clear(name);
    await user.type(name, 'Samira Fielding');
    await user.click(goOn());
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    expect(placeInAddress()).toBe('pupil/check');
    expect(lineOf('Name of pupil')).toBe('Samira Fielding');
    await waitFor(() => {
      expect(store.answers().get('pupil.name')).toBe('Samira Fielding');
    });
  });

  it('come back after the questions that a change has brought', async () => {
    const { user } = await openCase(
      new Map([...plainWithout('pupil.health-need'), ['pupil.health', 'no']]),
      'pupil/check',
    );
    await user.click(change('health or medical need'));
    await user.click(await screen.findByRole('radio', { name: 'Yes' }));
    await user.click(goOn());
    expect(screen.getByRole('alert')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'What is the health need?' }), 'Tires quickly');
    await user.click(goOn());
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    expect(lineOf('What the health need is')).toBe('Tires quickly');
  });

  it('are there again after Back without a change', async () => {
    const { user } = await openCase(plain, 'pupil/check');
    await user.click(change('name of pupil'));
    await screen.findByRole('textbox', { name: 'Full name' });
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    expect(placeInAddress()).toBe('pupil/check');
  });

  it('lead on to the next section', async () => {
    const { user } = await openCase(plain, 'pupil/check');
    await user.click(screen.getByRole('button', { name: 'These answers are right' }));
    await waitFor(() => {
      expect(placeInAddress()).toMatch(/^people\//u);
    });
  });
});

describe('the rows of a list among checked answers', () => {
  it('are named by their title, with what was said of each', async () => {
    await openCase(plain, 'people/check');
    expect(lineOf('Robin Fielding')).toContain('Relation to the pupil: Father');
    expect(change('Robin Fielding')).toBeVisible();
  });

  it('lead to their list, and back', async () => {
    const { user } = await openCase(plain, 'people/check');
    await user.click(change('Robin Fielding'));
    await screen.findByRole('heading', { level: 1, name: 'Sam’s parents and carers' });
    await user.click(goOn());
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    expect(placeInAddress()).toBe('people/check');
  });

  it('say what to do where there are too few, and “None” where there need be none', async () => {
    await openCase(plainWithout('parents'), 'people/check');
    expect(screen.getByText('Add at least one parent or carer')).toBeVisible();
    expect(screen.getByText('None')).toBeVisible();
  });
});

describe('the weeks among checked answers', () => {
  it('are one line each, with their hours', async () => {
    await openCase(plain, 'timetable/check');
    expect(lineOf('Week 1')).toBe(
      '11 January 2027 to 15 January 2027\nMonday to Friday: 8:45am to 12pm\n16 hours 15 minutes in school: 50% of the 32 hours 30 minutes the year group has.',
    );
    expect(change('week 4')).toBeVisible();
  });
});

describe('all answers', () => {
  it('lead on to what is left before signing', async () => {
    const { user } = await openCase(plain, 'check-answers');
    await user.click(screen.getByRole('button', { name: 'See what is left before signing' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Ready for the parent' })).toHaveFocus());
    expect(placeInAddress()).toBe('readiness');
  });

  it('stand section by section, in the order of the guidance', async () => {
    await openCase(plain, 'check-answers');
    const sections = ['Kind of arrangement', 'The pupil', 'The people around the pupil'];
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings.filter((heading) => sections.includes(heading))).toEqual(expect.arrayContaining(sections));
    expect(headings.indexOf('Kind of arrangement')).toBeLessThan(headings.indexOf('The people around the pupil'));
  });

  it('come back after a change', async () => {
    const { user } = await openCase(plain, 'check-answers');
    await user.click(change('name of pupil'));
    await screen.findByRole('textbox', { name: 'Full name' });
    await user.click(goOn());
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Check all answers' })).toHaveFocus());
  });
});
