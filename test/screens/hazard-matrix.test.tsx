import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { hazardBank } from '../../src/forms/risk/hazard-bank.ts';
import { plain, plainWith, plainWithout } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase } from './support/open-page.tsx';

withoutLayout();

const chosen = () =>
  screen
    .getAllByRole('cell')
    .filter((cell) => cell.getAttribute('aria-current') === 'true')
    .map((cell) => cell.textContent);

describe('the risk of a hazard', () => {
  it('stands in the matrix as it is chosen, with its number and its word', async () => {
    const { user } = await openCase(
      plainWithout('hazards.r1.likelihood-before', 'hazards.r1.severity-before'),
      'risk/hazards/r1/before',
    );
    expect(screen.getByText('Choose a likelihood and a severity to see the risk.')).toBeVisible();
    expect(chosen()).toEqual([]);
    const [likely] = within(screen.getByRole('group', { name: 'How likely is it?' }))
      .getAllByRole('radio')
      .slice(3);
    const [bad] = within(screen.getByRole('group', { name: 'How bad would it be?' }))
      .getAllByRole('radio')
      .slice(2);
    if (likely === undefined || bad === undefined) throw new Error('too few choices');
    await user.click(likely);
    expect(chosen()).toEqual([]);
    await user.click(bad);
    expect(screen.getByText('Likelihood 4 times severity 3 is 12: high risk.')).toBeVisible();
    expect(chosen()).toEqual(['12 High']);
  });

  it('after the precautions is another one, from other answers', async () => {
    await openCase(plain, 'risk/hazards/r1/after');
    expect(screen.getByText('Likelihood 1 times severity 4 is 4: low risk.')).toBeVisible();
    expect(chosen()).toEqual(['4 Low']);
  });

  it('is no part of the pages that do not rate it', async () => {
    await openCase(plain, 'risk/hazards/r1/hazard');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});

describe('what can help', () => {
  const alone = hazardBank.find(({ what }) => what === 'Being alone at home');

  it('is told for a hazard from the bank, beside the precautions alone', async () => {
    const { unmount } = await openCase(plain, 'risk/hazards/r1/after');
    expect(screen.getByText(`What can help: ${alone?.precautions ?? ''}`)).toBeVisible();
    unmount();
    await openCase(plain, 'risk/hazards/r1/before');
    expect(screen.queryByText(/What can help/u)).not.toBeInTheDocument();
  });

  it('is not told for the school’s own hazard', async () => {
    await openCase(plainWith({ 'hazards.r1.what': 'The pond' }), 'risk/hazards/r1/after');
    expect(screen.queryByText(/What can help/u)).not.toBeInTheDocument();
  });
});
