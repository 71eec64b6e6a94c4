import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAddress } from '../../src/app/use-address.ts';
import type { Answers } from '../../src/case/case.ts';
import { closedDays, terms } from '../../src/case/fields/school.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { SettingsPage } from '../../src/screens/settings/SettingsPage.tsx';
import { ordinarySchool } from '../scenarios/medical-short-plain.ts';
import { answersOf, dateTyped } from '../scenarios/typed.ts';
import { withoutLayout } from './support/browser.ts';
import { memoryStore, storedCase } from './support/memory-store.ts';
import type { OpenPage } from './support/open-page.tsx';
import { openPage } from './support/open-page.tsx';
import { testServices } from './support/services.ts';

withoutLayout();

function SettingsAtAddress() {
  const route = useAddress();
  return route.page === 'settings' ? <SettingsPage place={route.place} /> : <p>Outside the settings</p>;
}

const twoHalfTerms = typedRows(
  terms,
  { name: 'Spring 1', from: dateTyped('5', '1', '2027'), to: dateTyped('12', '2', '2027') },
  { name: 'Spring 2', from: dateTyped('22', '2', '2027'), to: dateTyped('25', '3', '2027') },
);

async function openSettings(place: string, facts: Answers): Promise<OpenPage> {
  window.location.hash = `#/settings/${place}`;
  const page = openPage(<SettingsAtAddress />, testServices(memoryStore(storedCase(facts, { id: 'settings' }))));
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const goOn = () => screen.getByRole('button', { name: 'Continue' });
const cards = () => screen.queryAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

async function typeDate(
  user: OpenPage['user'],
  legend: string,
  day: string,
  month: string,
  year: string,
): Promise<void> {
  const boxes = within(screen.getByRole('group', { name: legend }));
  await user.type(boxes.getByRole('textbox', { name: 'Day' }), day);
  await user.type(boxes.getByRole('textbox', { name: 'Month' }), month);
  await user.type(boxes.getByRole('textbox', { name: 'Year' }), year);
}

describe('whose rules the school goes by', () => {
  it('is suggested by the DfE number, and taken on Continue', async () => {
    const { user, store } = await openSettings('authority', new Map([['school.dfe-number', '919/4000']]));
    expect(screen.getByRole('radio', { name: 'Hertfordshire' })).toBeChecked();
    expect(store.answers('settings').has('school.authority')).toBe(false);
    await user.click(goOn());
    await heading('Who runs the school');
    await waitFor(() => {
      expect(store.answers('settings').get('school.authority')).toBe('hertfordshire');
    });
  });

  it('can be limits of its own, which two pages ask for', async () => {
    const { user, store } = await openSettings('authority', new Map([['school.dfe-number', '857/4000']]));
    expect(screen.getByRole('radio', { name: 'Another authority: national guidance only' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'My authority’s own limits, which I enter' }));
    await user.click(goOn());
    await heading('Your authority’s limits');
    await user.click(goOn());
    expect(
      within(screen.getByRole('alert'))
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Enter the name of the authority']);
    await user.type(screen.getByRole('textbox', { name: 'Name of the authority' }), 'Rutland');
    await user.type(screen.getByRole('textbox', { name: 'Longest part-time timetable, in weeks (optional)' }), '6');
    await user.click(goOn());
    await heading('Whom to tell at the authority');
    await user.click(goOn());
    await heading('Who runs the school');
    await waitFor(() => {
      expect(store.answers('settings').get('school.own.longest-weeks')).toBe('6');
    });
  });

  it('asks for no limits where the authority is known, whatever the address says', async () => {
    await openSettings('limits', answersOf(ordinarySchool));
    expect(screen.getByRole('heading', { level: 1, name: 'Whose rules does the school go by?' })).toBeVisible();
  });
});

describe('the half-terms', () => {
  it('are added one by one, each with a name that is suggested', async () => {
    const { user, store } = await openSettings('terms', answersOf(ordinarySchool));
    expect(screen.getByText('None added yet.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add a half-term' }));
    expect(await screen.findByRole('textbox', { name: 'What is it called?' })).toHaveValue('Autumn 1');
    await typeDate(user, 'First day for pupils', '3', '9', '2026');
    await typeDate(user, 'Last day for pupils', '23', '10', '2026');
    expect(window.location.hash).toBe('#/settings/terms/n1/half-term');
    await user.click(goOn());
    await heading('The school’s half-terms');
    expect(cards()).toEqual(['Autumn 1']);
    expect(screen.getByText('23 October 2026')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add another half-term' }));
    expect(await screen.findByRole('textbox', { name: 'What is it called?' })).toHaveValue('Autumn 2');
    await waitFor(() => {
      expect(store.answers('settings').get('school.terms.n1.name')).toBe('Autumn 1');
    });
  });

  it('are finished or removed before one goes on', async () => {
    const { user } = await openSettings(
      'terms',
      answersOf(ordinarySchool, { 'school.terms.r1': '1', 'school.terms.r1.name': 'Autumn 1' }),
    );
    await user.click(goOn());
    expect(within(screen.getByRole('alert')).getByRole('link')).toHaveTextContent('Finish or remove: Autumn 1');
  });

  it('are changed from the list, and a step back leads to it again', async () => {
    const { user } = await openSettings('terms', answersOf(ordinarySchool, twoHalfTerms));
    await user.click(screen.getByRole('link', { name: 'Change (Spring 2)' }));
    await heading('Half-term');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await heading('The school’s half-terms');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    expect(await heading('The school week')).toBeVisible();
  });

  it('are removed after a question, and what was removed leads to the list', async () => {
    const { user, store } = await openSettings('terms', answersOf(ordinarySchool, twoHalfTerms));
    await user.click(screen.getByRole('link', { name: 'Remove (Spring 1)' }));
    await heading('Remove Spring 1?');
    await user.click(screen.getByRole('button', { name: 'Remove this half-term' }));
    await heading('The school’s half-terms');
    expect(cards()).toEqual(['Spring 2']);
    await waitFor(() => {
      expect(store.answers('settings').has('school.terms.r1')).toBe(false);
    });
    window.location.hash = '#/settings/terms/r1/half-term';
    expect(await heading('The school’s half-terms')).toBeVisible();
  });

  it('say so beside the last day where it is before the first', async () => {
    const { user } = await openSettings('terms', answersOf(ordinarySchool));
    await user.click(screen.getByRole('button', { name: 'Add a half-term' }));
    await screen.findByRole('textbox', { name: 'What is it called?' });
    await typeDate(user, 'First day for pupils', '4', '1', '2027');
    await typeDate(user, 'Last day for pupils', '12', '2', '2026');
    expect(
      await screen.findByText(/its last day, 12 February 2026, is before its first, 4 January 2027/u),
    ).toBeVisible();
  });
});

describe('the closed days', () => {
  it('are taken for INSET days, and named by their dates', async () => {
    const { user } = await openSettings('closed-days', answersOf(ordinarySchool));
    expect(screen.getByText(/Bank holidays are known already: New Year’s Day/u)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add a closed day' }));
    expect(await screen.findByRole('textbox', { name: 'Why is the school closed?' })).toHaveValue('INSET day');
    await typeDate(user, 'Which day is it?', '4', '1', '2027');
    await user.click(goOn());
    await heading('Days the school is closed to pupils');
    expect(cards()).toEqual(['4 January 2027']);
    expect(screen.getByText('INSET day')).toBeVisible();
    await user.click(goOn());
    expect(await heading('The school’s people')).toBeVisible();
  });
});

describe('the list of settings', () => {
  it('counts half-terms and closed days, and leads to each list', async () => {
    const inset = typedRows(closedDays, { what: 'INSET day', on: dateTyped('4', '1', '2027') });
    const { user } = await openSettings('', answersOf(ordinarySchool, twoHalfTerms, inset));
    expect(screen.getByText('2 half-terms')).toBeVisible();
    expect(screen.getByText('1 closed day')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Change the school’s half-terms' }));
    expect(await heading('The school’s half-terms')).toBeVisible();
  });

  it('says that none has been added', async () => {
    await openSettings('', answersOf(ordinarySchool));
    expect(screen.getAllByText('None added yet')).toHaveLength(3);
  });
});
