import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { hazardBank } from '../../src/forms/risk/hazard-bank.ts';
import { plain, plainWith, plainWithout } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase, placeInAddress } from './support/open-page.tsx';

withoutLayout();

const HERE = 'risk/hazards';
const tick = (name: string) => screen.getByRole('checkbox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const ticks = () => screen.getAllByRole<HTMLInputElement>('checkbox');
const errors = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('link')
    .map((link) => link.textContent);

describe('the list of hazards', () => {
  it('has the whole bank, the likely ones of this case first, and what was ticked', async () => {
    await openCase(plain, HERE);
    expect(ticks()).toHaveLength(hazardBank.length);
    const names = ticks().map(({ labels }) => labels?.[0]?.textContent);
    expect(names.slice(0, 3)).toEqual([
      'Being alone at home',
      'Travel at unusual times',
      'Missed or mistaken medication',
    ]);
    expect(new Set(names)).toEqual(new Set(hazardBank.map(({ what }) => what)));
    expect(ticks().filter(({ checked }) => checked)).toHaveLength(2);
    expect(screen.getByText(/Risk that is left: low \(4\)/u)).toBeVisible();
    expect(screen.getByText(/Does not matter here/u)).toBeVisible();
  });

  it('takes ticks at once, and Continue leads from hazard to hazard', async () => {
    const { user, store } = await openCase(plainWithout('hazards'), HERE);
    await user.click(tick('Going missing'));
    await user.click(tick('Missed meals'));
    await waitFor(() => {
      expect(store.answers().get('hazards.n1.what')).toBe('Going missing');
      expect(store.answers().get('hazards.n2')).toBe('2');
    });
    expect(store.answers().get('hazards.n1.how')).toBeUndefined();
    await user.click(button('Continue'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Going missing' })).toBeVisible();
    expect(button('Next hazard: Missed meals')).toBeVisible();
  });

  it('asks for one at least', async () => {
    const { user } = await openCase(plainWithout('hazards'), HERE);
    await user.click(button('Continue'));
    expect(errors()).toEqual(['Add at least one hazard: tick it, or name your own']);
    await user.click(within(screen.getByRole('alert')).getByRole('link'));
    expect(ticks()[0]).toHaveFocus();
    expect(placeInAddress()).toBe(HERE);
  });

  it('unticks what holds nothing yet, and asks before what was written goes', async () => {
    const { user, store } = await openCase(plain, HERE);
    await user.click(tick('Going missing'));
    await user.click(tick('Going missing'));
    expect(tick('Going missing')).not.toBeChecked();
    await user.click(tick('Being alone at home'));
    expect(tick('Being alone at home')).toBeChecked();
    expect(screen.getByText('What is written about it goes too.')).toBeVisible();
    await user.click(button('Keep it'));
    expect(screen.queryByText('What is written about it goes too.')).not.toBeInTheDocument();
    expect(tick('Being alone at home')).toHaveFocus();
    await user.click(tick('Being alone at home'));
    await user.click(button('Remove: Being alone at home'));
    expect(tick('Being alone at home')).not.toBeChecked();
    expect(tick('Being alone at home')).toHaveFocus();
    await waitFor(() => {
      expect(store.answers().has('hazards.r1')).toBe(false);
    });
  });

  it('lets the school name its own, kept as it is typed', async () => {
    const { user } = await openCase(plain, HERE);
    await user.click(button('Name a hazard of your own'));
    const box = screen.getByRole('textbox', { name: 'Hazard 1 of your own' });
    expect(box).toHaveFocus();
    await user.click(button('Continue'));
    expect(errors()).toEqual(['Enter what could go wrong, or remove this hazard']);
    // On the way it reads like one of the bank, and stays where it is.
    await user.type(box, 'Going missing at the fair');
    expect(box).toHaveValue('Going missing at the fair');
    expect(box).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Open: Going missing at the fair' })).toBeVisible();
    await user.click(button('Continue'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Being alone at home' })).toBeVisible();
    expect(screen.getByText('Risk assessment, hazard 1 of 3')).toBeVisible();
  });

  it('shows one that was named before, to be named otherwise or removed', async () => {
    const { user } = await openCase(plainWith({ 'hazards.r1.what': 'The pond' }), HERE);
    expect(screen.getByRole('textbox', { name: 'Hazard 1 of your own' })).toHaveValue('The pond');
    await user.click(screen.getByRole('link', { name: 'Remove: Hazard 1 of your own' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Remove The pond?' })).toBeVisible();
  });

  it('opens the page of a hazard', async () => {
    const { user } = await openCase(plain, HERE);
    await user.click(screen.getByRole('link', { name: 'Open: Travel at unusual times' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Travel at unusual times' })).toBeVisible();
  });
});
