import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { hazardBank } from '../../src/forms/risk/hazard-bank.ts';
import { plain, plainWith, plainWithout } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase, placeInAddress } from './support/open-page.tsx';

withoutLayout();

const HERE = 'risk/hazards/r1/hazard';
const box = (name: string) => screen.getByRole('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const step = (group: string, name: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name });
const errors = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('link')
    .map((link) => link.textContent);

const medium = { 'hazards.r1.likelihood-after': '2', 'hazards.r1.severity-after': '4' };
const action = [1, 2, 3].map((n) => `hazards.r1.action-${String(n)}`);

describe('the page of a hazard', () => {
  it('is named by it, says which of how many it is, and names the next', async () => {
    const { user } = await openCase(plain, HERE);
    expect(screen.getByRole('heading', { level: 1, name: 'Being alone at home' })).toHaveFocus();
    expect(screen.getByText('Risk assessment, hazard 1 of 2')).toBeVisible();
    expect(document.title).toBe('Risk assessment, page 2 - Waymark');
    await user.click(button('Next hazard: Travel at unusual times'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Travel at unusual times' })).toBeVisible();
    await user.click(button('Continue'));
    await waitFor(() => {
      expect(placeInAddress()).toBe('risk/whereabouts');
    });
    await user.click(screen.getByRole('link', { name: 'Back' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Travel at unusual times' })).toBeVisible();
  });

  it('says the risk in words as soon as both its steps are chosen', async () => {
    const { user, store } = await openCase(
      plainWithout('hazards.r1.likelihood-before', 'hazards.r1.severity-before'),
      HERE,
    );
    expect(screen.getByText('Choose how likely and how bad it is to see the risk.')).toBeVisible();
    await user.click(step('How likely is it?', '4: likely'));
    expect(screen.queryByText('12, high risk')).not.toBeInTheDocument();
    await user.click(step('How bad would it be?', '3: harm that needs help'));
    expect(screen.getByText('12, high risk')).toBeVisible();
    expect(screen.getByText('likely, harm that needs help')).toBeVisible();
    expect(screen.getByText('4, low risk')).toBeVisible();
    await waitFor(() => {
      expect(store.answers().get('hazards.r1.likelihood-before')).toBe('4');
    });
  });

  it('is chosen with the arrows too', async () => {
    const { user } = await openCase(plain, HERE);
    step('How likely is it?', '2: unlikely').focus();
    await user.keyboard('{ArrowRight}');
    expect(step('How likely is it?', '3: possible')).toBeChecked();
  });

  it('asks on Continue for what is missing of the three steps, and for no action', async () => {
    const { user } = await openCase(
      plainWithout('hazards.r1.who', 'hazards.r1.precautions', 'hazards.r1.severity-after', ...action),
      HERE,
    );
    await user.click(button('Next hazard: Travel at unusual times'));
    expect(errors()).toEqual([
      'Enter who could be harmed',
      'Enter what makes it safer',
      'Choose how bad it would be with the precautions',
    ]);
  });

  it('asks for the name of one that has none, and keeps the box while it is typed', async () => {
    const { user, store } = await openCase(plainWithout('hazards.r1.what'), HERE);
    expect(screen.getByRole('heading', { level: 1, name: 'hazard 1' })).toBeVisible();
    await user.type(box('What could go wrong?'), 'The pond');
    expect(box('What could go wrong?')).toHaveValue('The pond');
    expect(screen.getByRole('heading', { level: 1, name: 'The pond' })).toBeVisible();
    await waitFor(() => {
      expect(store.answers().get('hazards.r1.what')).toBe('The pond');
    });
  });
});

describe('suggested words', () => {
  const alone = hazardBank.find(({ what }) => what === 'Being alone at home');

  it('are taken with one press, with the pupil’s name in them, and are changed like any others', async () => {
    const { user, store } = await openCase(plainWithout('hazards.r1.precautions', 'hazards.r1.how'), HERE);
    const words = alone?.precautions.replace('the pupil', 'Sam') ?? '';
    await user.click(button('Use these words: Precautions'));
    expect(box('What makes it safer?')).toHaveValue(words);
    expect(box('What makes it safer?')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Use these words: Precautions' })).not.toBeInTheDocument();
    await user.type(box('What makes it safer?'), ' Always.');
    await waitFor(() => {
      expect(store.answers().get('hazards.r1.precautions')).toBe(`${words} Always.`);
    });
    expect(store.answers().get('hazards.r1.how')).toBeUndefined();
  });

  it('are offered for an empty box alone, and answer nothing by themselves', async () => {
    const { store } = await openCase(plainWithout('hazards.r1.who'), HERE);
    expect(button('Use these words: Who may be harmed')).toBeVisible();
    expect(screen.getAllByRole('button', { name: /^Use these words/u })).toHaveLength(1);
    expect(store.answers().get('hazards.r1.who')).toBeUndefined();
  });

  it('are none for the school’s own hazard', async () => {
    await openCase(plainWith({ 'hazards.r1.what': 'The pond', 'hazards.r1.who': '' }), HERE);
    expect(screen.queryByRole('button', { name: /^Use these words/u })).not.toBeInTheDocument();
  });
});

describe('what is still to be done about a hazard', () => {
  it('waits for a press where the risk that is left is low', async () => {
    const { user, store } = await openCase(plainWithout(...action), HERE);
    expect(screen.getByText('The risk is low: only if you want.')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'What has to be done?' })).not.toBeInTheDocument();
    await user.click(button('Add an action'));
    expect(box('What has to be done?')).toHaveFocus();
    await user.type(box('What has to be done?'), 'Ring');
    await waitFor(() => {
      expect(store.answers().get('hazards.r1.action-1.what')).toBe('Ring');
    });
  });

  it('is asked for from a medium risk on: a finding beside its box, and no error', async () => {
    const { user } = await openCase(new Map([...plainWithout(...action), ...Object.entries(medium)]), HERE);
    expect(screen.getByText('The risk is medium: at least one thing.')).toBeVisible();
    expect(box('What has to be done?')).toBeVisible();
    expect(
      screen.getByText(
        /“Being alone at home” is still a medium risk after the precautions \(8 of 25\), and no action/u,
      ),
    ).toBeVisible();
    await user.click(button('Next hazard: Travel at unusual times'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Travel at unusual times' })).toBeVisible();
  });

  it('has an owner, a day and whether it is done once it is named', async () => {
    const { user } = await openCase(
      plainWithout('hazards.r1.action-1.owner', 'hazards.r1.action-1.by', 'hazards.r1.action-1.done'),
      HERE,
    );
    await user.click(button('Next hazard: Travel at unusual times'));
    expect(errors()).toEqual(['Enter who does it', 'Enter the date it has to be done by', 'Say whether it is done']);
  });

  it('may be three things, added and taken out with a press; what was typed comes back', async () => {
    const { user, store } = await openCase(plain, HERE);
    await user.click(button('Add another action'));
    const second = within(screen.getByRole('group', { name: 'The second action' }));
    expect(second.getByRole('textbox', { name: 'What has to be done?' })).toHaveFocus();
    await user.type(second.getByRole('textbox', { name: 'What has to be done?' }), 'Ring the nurse');
    await user.click(button('Add another action'));
    expect(screen.getByText('There is room for 3 actions and no more.')).toBeVisible();
    await user.click(button('Take out the third action'));
    await user.click(button('Take out the second action'));
    expect(screen.queryByRole('group', { name: 'The second action' })).not.toBeInTheDocument();
    await waitFor(() => {
      expect(store.answers().get('hazards.r1.second-action')).toBe('no');
    });
    await user.click(button('Add another action'));
    expect(screen.getByDisplayValue('Ring the nurse')).toBeVisible();
  });

  it('that was typed on a page of its own before is shown', async () => {
    await openCase(
      plainWith({ 'hazards.r1.second-action': 'yes', 'hazards.r1.action-2.what': 'Ring the nurse' }),
      HERE,
    );
    expect(screen.getByDisplayValue('Agree who stands in')).toBeVisible();
    expect(screen.getByDisplayValue('Ring the nurse')).toBeVisible();
  });
});

describe('a hazard that does not matter', () => {
  it('is set aside with a press and a reason; what was typed comes back with another', async () => {
    const { user, store } = await openCase(plain, HERE);
    await user.click(button('This does not matter for Sam'));
    expect(box('Why does it not matter for Sam?')).toHaveFocus();
    expect(screen.queryByRole('textbox', { name: 'Who could be harmed?' })).not.toBeInTheDocument();
    await user.click(button('Next hazard: Travel at unusual times'));
    expect(errors()).toEqual(['Enter why the hazard does not matter here']);
    await user.type(box('Why does it not matter for Sam?'), 'He is never alone.');
    await waitFor(() => {
      expect(store.answers().get('hazards.r1.relevant')).toBe('no');
      expect(store.answers().get('hazards.r1.why-not')).toBe('He is never alone.');
    });
    await user.click(button('This does matter for Sam'));
    expect(box('Who could be harmed?')).toHaveValue('Sam');
    expect(box('Who could be harmed?')).toHaveFocus();
  });
});

describe('a change that was begun where answers are checked', () => {
  it('leads back there from the hazard, and its button says so', async () => {
    const { user } = await openCase(plainWithout('hazards.r1.precautions'), 'readiness');
    await user.click(screen.getByRole('link', { name: 'Being alone at home: Enter what makes it safer' }));
    await user.type(await screen.findByRole('textbox', { name: 'What makes it safer?' }), 'A call each hour.');
    await user.click(button('Continue'));
    await waitFor(() => {
      expect(placeInAddress()).toBe('readiness');
    });
  });
});
