import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { plain, plainWith, plainWithout } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase, placeInAddress } from './support/open-page.tsx';
import { signatureOn } from './support/signatures.ts';

withoutLayout();

const goOn = () => screen.getByRole('button', { name: 'Continue' });
const errors = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('link')
    .map((link) => link.textContent);
const cards = () => screen.queryAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

const yesIn = (name: string) => within(screen.getByRole('group', { name })).getByRole('radio', { name: 'Yes' });

describe('a list', () => {
  it('says that it is empty, and what to do on Continue', async () => {
    const { user } = await openCase(plainWithout('parents'), 'people/parents');
    expect(screen.getByText('None added yet.')).toBeVisible();
    await user.click(goOn());
    expect(errors()).toEqual(['Add at least one parent or carer']);
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
    await user.click(within(screen.getByRole('alert')).getByRole('link'));
    expect(screen.getByRole('button', { name: 'Add a parent or carer' })).toHaveFocus();
    expect(placeInAddress()).toBe('people/parents');
  });

  it('takes a row: Add opens its page, Continue brings back to the list, which shows it', async () => {
    const { user, store } = await openCase(plainWithout('parents'), 'people/parents');
    await user.click(screen.getByRole('button', { name: 'Add a parent or carer' }));
    await user.type(await screen.findByRole('textbox', { name: 'Full name' }), 'Robin Fielding');
    await user.type(screen.getByRole('textbox', { name: 'Who they are to Sam' }), 'Father');
    await user.click(yesIn('Does Sam normally live with them?'));
    await user.click(yesIn('Do they have parental responsibility?'));
    await user.click(goOn());
    expect(await screen.findByRole('heading', { level: 1, name: 'Sam’s parents and carers' })).toBeVisible();
    expect(cards()).toEqual(['Robin Fielding']);
    expect(screen.getByRole('link', { name: 'Change (Robin Fielding)' })).toBeVisible();
    await user.click(goOn());
    expect(placeInAddress()).not.toBe('people/parents');
    await waitFor(() => {
      expect(
        [...store.answers()].filter(([path]) => /^parents\.[^.]+$/u.test(path)).map(([, position]) => position),
      ).toEqual(['1']);
    });
  });

  it('opens a row with its answers in it, and keeps the change', async () => {
    const { user, store } = await openCase(plain, 'people/parents');
    await user.click(screen.getByRole('link', { name: 'Change (Robin Fielding)' }));
    const relation = await screen.findByRole('textbox', { name: 'Who they are to Sam' });
    expect(relation).toHaveValue('Father');
    await user.clear(relation);
    await user.type(relation, 'Stepfather');
    await user.click(goOn());
    expect(await screen.findByText('Stepfather')).toBeVisible();
    await waitFor(() => {
      expect(store.answers().get('parents.r1.relation')).toBe('Stepfather');
    });
  });

  it('puts a further row behind the others', async () => {
    const { user, store } = await openCase(plain, 'people/parents');
    await user.click(screen.getByRole('button', { name: 'Add another parent or carer' }));
    await user.type(await screen.findByRole('textbox', { name: 'Full name' }), 'Alex Fielding');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await screen.findByRole('heading', { level: 1, name: 'Sam’s parents and carers' });
    expect(cards()).toEqual(['Robin Fielding', 'Alex Fielding']);
    await waitFor(() => {
      expect(store.answers().get('parents.n1')).toBe('2');
    });
  });

  it('marks a row that is not finished, and asks to finish or remove it', async () => {
    const { user } = await openCase(plainWithout('parents.r1.relation'), 'people/parents');
    expect(screen.getByText('Not finished yet')).toBeVisible();
    await user.click(goOn());
    expect(errors()).toEqual(['Finish or remove: Robin Fielding']);
    expect(placeInAddress()).toBe('people/parents');
  });

  it('has room for its most rows and no more, and says so', async () => {
    const six = Array.from({ length: 6 }, (_, index) => ({
      name: `Parent ${String(index + 1)}`,
      relation: 'Aunt',
      'lives-with': 'no',
      responsibility: 'no',
    }));
    const { user } = await openCase(plainWith(typedRows({ path: 'parents' }, ...six)), 'people/parents');
    expect(cards()).toHaveLength(6);
    expect(screen.queryByRole('button', { name: /^Add/u })).not.toBeInTheDocument();
    expect(screen.getByText('There is room for 6 and no more.')).toBeVisible();
    await user.click(goOn());
    expect(placeInAddress()).not.toBe('people/parents');
  });
});

describe('what the guidance says of a list', () => {
  it('stands above it where it is of the whole, and beside its row where it is of one', async () => {
    await openCase(plainWith({ 'reviews.r1.on': { day: '8', month: '1', year: '2027' } }), 'timetable/reviews');
    expect(screen.getByText(/^No review is set in week 1\./u)).toBeVisible();
    const row = screen.getByText('Friday 8 January 2027').closest<HTMLElement>('.govuk-summary-list__row');
    expect(within(row ?? document.body).getByText(/The review on 8 January 2027 is before the start/u)).toBeVisible();
    expect(screen.getAllByText(/The review on 8 January 2027/u)).toHaveLength(1);
  });

  it('is not told while its rows are still to come: Continue asks for them', async () => {
    await openCase(plainWithout('reviews'), 'timetable/reviews');
    expect(screen.queryByText(/No review has a date yet/u)).not.toBeInTheDocument();
  });
});

describe('removing a row', () => {
  it('is asked about first, with the row’s answers, and can be called off', async () => {
    const { user, store } = await openCase(plain, 'people/parents');
    await user.click(screen.getByRole('link', { name: 'Remove (Robin Fielding)' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Remove Robin Fielding?' })).toBeVisible();
    expect(screen.getByText('Father')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Keep it' }));
    expect(await screen.findByRole('link', { name: 'Change (Robin Fielding)' })).toBeVisible();
    expect(store.answers().has('parents.r1')).toBe(true);
  });

  it('takes it out of the list', async () => {
    const { user, store } = await openCase(plain, 'people/parents');
    await user.click(screen.getByRole('link', { name: 'Remove (Robin Fielding)' }));
    await user.click(await screen.findByRole('button', { name: 'Remove this parent or carer' }));
    expect(await screen.findByText('None added yet.')).toBeVisible();
    expect(placeInAddress()).toBe('people/parents');
    await waitFor(() => {
      expect(store.answers().has('parents.r1')).toBe(false);
    });
  });

  it('leaves the others, in their order', async () => {
    const { user } = await openCase(plain, 'timetable/reviews');
    const dates = () =>
      screen.getAllByRole('term').map(({ textContent }) => textContent.split(' ').slice(1, 3).join(' '));
    expect(dates()).toEqual(['15 January', '22 January', '29 January', '5 February']);
    await user.click(screen.getByRole('link', { name: 'Remove (Friday 22 January 2027)' }));
    await user.click(await screen.findByRole('button', { name: 'Remove this review' }));
    await screen.findByRole('heading', { level: 1, name: 'When the plan is reviewed' });
    expect(dates()).toEqual(['15 January', '29 January', '5 February']);
  });

  it('whose address is opened first of all is asked about all the same', async () => {
    await openCase(plain, 'people/parents/r1/remove');
    expect(screen.getByRole('heading', { level: 1, name: 'Remove Robin Fielding?' })).toBeVisible();
  });

  it('says whose signature that would void, before it is done', async () => {
    await openCase(plain, 'timetable/reviews/r1/remove', { signatures: [signatureOn('consent', 'parent', plain)] });
    expect(screen.getByText(/Robin Fielding’s signature on the consent form/u)).toBeVisible();
  });
});

describe('two rows of the same name', () => {
  it('stand side by side in the list, and on the page of checked answers', async () => {
    const twice = plainWith(
      typedRows(
        { path: 'whereabouts' },
        { where: 'At home', with: 'His father', days: ['monday'] },
        { where: 'At home', with: 'His aunt', days: ['tuesday'] },
      ),
    );
    const { unmount } = await openCase(twice, 'risk/whereabouts');
    expect(cards()).toEqual(['At home', 'At home']);
    unmount();
    await openCase(twice, 'risk/check');
    expect(screen.getAllByText(/Who with: His father|Who with: His aunt/u)).toHaveLength(2);
  });
});

describe('a list that was signed', () => {
  const signed = { signatures: [signatureOn('consent', 'parent', plain)] };

  it('says which signatures a change would void before a row is added', async () => {
    const { user } = await openCase(plain, 'timetable/reviews', signed);
    expect(
      screen.getByText(/Robin Fielding’s signature on the consent form with the plan no longer counts/u),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Add/u })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Change the answers all the same' }));
    expect(screen.getByRole('button', { name: /^Add/u })).toBeVisible();
  });

  it('says nothing where no signed document uses it', async () => {
    await openCase(plain, 'risk/hazards', signed);
    expect(screen.queryByText(/no longer counts/u)).not.toBeInTheDocument();
  });
});
