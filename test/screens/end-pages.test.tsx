import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { typedDate } from '../case/case-of.ts';
import { LivedCase } from '../life/lived.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { CASE_ID } from './support/memory-store.ts';
import type { OpenPage } from './support/open-page.tsx';
import { openCase } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';
import { allSignatures, flexiSignatures } from './support/signatures.ts';

withoutLayout();

const opened = (place: string, today: string, signatures = allSignatures(plain)): Promise<OpenPage> =>
  openCase(plain, place, {
    signatures,
    services: (store) => testServices(store, { today: () => dateOf(today) }),
  });

const press = ({ user }: OpenPage, name: string): Promise<void> => user.click(screen.getByRole('button', { name }));
const choose = ({ user }: OpenPage, name: RegExp): Promise<void> => user.click(screen.getByRole('radio', { name }));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

async function typeDay({ user }: OpenPage, day: string, month: string, year: string): Promise<void> {
  for (const [box, text] of [
    ['Day', day],
    ['Month', month],
    ['Year', year],
  ]) {
    const input = screen.getByRole('textbox', { name: box ?? '' });
    await user.clear(input);
    await user.type(input, text ?? '');
  }
}

const problems = (): readonly string[] =>
  [...document.querySelectorAll('.govuk-error-summary__list a')].map((link) => link.textContent);

describe('taking the agreement back', () => {
  const RECORD = 'Record that it was taken back';

  it('writes down who, when and how; full time is due from the next school day', async () => {
    const page = await opened('take-back', '2027-01-14');
    expect(document.title).toBe('What can change, page 4 - Waymark');
    await choose(page, /^Robin Fielding/u);
    await typeDay(page, '13', 'January', '2027');
    await choose(page, /^In person/u);
    await press(page, RECORD);
    expect(await heading('The agreement was taken back')).toHaveFocus();
    expect(
      screen.getByText(
        'Robin Fielding took the agreement back on 13 January 2027. Full time is due from Thursday 14 January 2027. Is Sam back full time?',
      ),
    ).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Is Sam in school full time?' })).toHaveAttribute(
      'href',
      '#/case/c1/running/5',
    );
    await waitFor(() => {
      expect(Object.fromEntries(page.store.answers())).toMatchObject({
        'running.withdrawn-on': { day: '13', month: 'January', year: '2027' },
        'running.withdrawn-by': 'Robin Fielding',
        'running.withdrawn-how': 'told',
      });
    });
  });

  it('before the start leaves the case open, and the pupil in full time', async () => {
    const page = await opened('take-back', '2027-01-08');
    await choose(page, /^Robin Fielding/u);
    await typeDay(page, '8', '1', '2027');
    await choose(page, /^By letter/u);
    await press(page, RECORD);
    await heading('The agreement was taken back');
    expect(
      screen.getByText(/^Robin Fielding took the agreement back on 8 January 2027\. Sam should be in school full/u),
    ).toBeVisible();
  });

  it('of flexi-schooling is said on another page: where, and that it can be', async () => {
    await openCase(flexiPlain, 'changes/4', {
      signatures: flexiSignatures(flexiPlain),
      services: (store) => testServices(store, { today: () => dateOf('2027-03-01') }),
    });
    expect(
      screen.getByText(
        /The parent can say so where they sign\. Where they gave notice, it is written down under “End it”\./u,
      ),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'See what can be done' })).toBeVisible();
  });

  it('says what is missing, each where it is', async () => {
    const page = await opened('take-back', '2027-01-14');
    await press(page, RECORD);
    expect(problems()).toEqual([
      'Choose who takes it back',
      'Enter the day on which they said so',
      'Choose how they said so',
    ]);
    expect(document.title).toMatch(/^Error: /u);
    await page.user.click(screen.getByRole('link', { name: 'Enter the day on which they said so' }));
    expect(screen.getByRole('textbox', { name: 'Day' })).toHaveFocus();
  });

  it.each([
    [['31', '2', '2027'], 'The day it was taken back must be a date that is in the calendar'],
    [['15', '1', '2027'], 'The day it was taken back must be today or in the past'],
    [['6', '1', '2027'], 'The day it was taken back must be 7 January 2027 or later: that is when it was agreed'],
    [['13', '', '2027'], 'The day it was taken back must include a month'],
  ])('does not take %j, says why, and keeps what was typed', async ([day = '', month = '', year = ''], words) => {
    const page = await opened('take-back', '2027-01-14');
    await choose(page, /^Robin Fielding/u);
    await choose(page, /^By e-mail/u);
    for (const [box, text] of [
      ['Day', day],
      ['Month', month],
      ['Year', year],
    ] as const)
      if (text !== '') await page.user.type(screen.getByRole('textbox', { name: box }), text);
    await press(page, RECORD);
    expect(problems()).toEqual([words]);
    expect(screen.getByRole('textbox', { name: 'Day' })).toHaveValue(day);
    expect(page.store.answers().has('running.withdrawn-on')).toBe(false);
  });

  it('hears another parent where it stands: who, when, how and what they say are kept, and nothing ends', async () => {
    const page = await opened('take-back', '2027-01-14');
    await choose(page, /^Another parent or carer/u);
    expect(screen.getByText(/It ends nothing\./u)).toBeVisible();
    await press(page, 'Write down what they say');
    expect(problems()).toEqual([
      'Enter who said it',
      'Enter the day on which they said so',
      'Choose how they said so',
      'Enter what they say',
    ]);
    await page.user.type(screen.getByRole('textbox', { name: 'Who said it?' }), 'Kim Doe');
    await typeDay(page, '13', '1', '2027');
    await choose(page, /^By letter/u);
    await page.user.type(screen.getByRole('textbox', { name: 'What do they say?' }), 'Sam needs the whole day.');
    await press(page, 'Write down what they say');
    expect(await heading('It is written down')).toHaveFocus();
    expect(page.store.disk.get(CASE_ID)?.events).toMatchObject([
      {
        what: 'heard',
        says: 'Sam needs the whole day.',
        heard: { by: 'Kim Doe', on: '2027-01-13', how: 'letter' },
        by: { name: 'Ines Alder', role: 'SENCO' },
      },
    ]);
    expect(page.store.answers().has('running.withdrawn-on')).toBe(false);
    expect(screen.getByText(/Version 1 runs, week 1 of 4\./u)).toBeVisible();
    await page.user.click(screen.getByRole('link', { name: 'See what was heard' }));
    await heading('What can change');
    expect(screen.getByRole('heading', { level: 2, name: 'What was heard' })).toBeVisible();
    expect(screen.getByText(/Kim Doe, on 13 January 2027, by letter: Sam needs the whole day\./u)).toBeVisible();
  });

  it.each([
    ['take-back', /^Robin Fielding/u, 'Record that it was taken back', 'The agreement was taken back', 'withdrawn-on'],
    ['end', /^The pupil left/u, 'Record how it ended', 'It has ended', 'ended-on'],
  ])('of %s says that it is done once it is stored, and no sooner', async (place, who, button, title, path) => {
    const page = await opened(place, '2027-01-14');
    await choose(page, who);
    await typeDay(page, '13', '1', '2027');
    if (place === 'take-back') await choose(page, /^In person/u);
    page.store.failCommits({ kind: 'store-full' });
    await press(page, button);
    expect(await heading('It has not been kept yet')).toHaveFocus();
    await press(page, 'Leave it as it was');
    expect(screen.getByRole('textbox', { name: 'Day' })).toHaveValue('13');
    await press(page, button);
    await heading('It has not been kept yet');
    page.store.failCommits(undefined);
    await press(page, 'Try to keep it again');
    expect(await heading(title)).toHaveFocus();
    expect(page.store.answers().get(`running.${path}`)).toEqual({ day: '13', month: '1', year: '2027' });
  });

  it.each([
    ['take-back', /^Another parent or carer/u],
    ['end', /^The pupil left/u],
  ])('of %s loses nothing that was typed when the page is left', async (place, who) => {
    const page = await opened(place, '2027-01-14');
    await choose(page, who);
    await typeDay(page, '13', '1', '2027');
    window.location.hash = '#/case/c1/changes';
    await heading('What can change');
    window.location.hash = `#/case/c1/${place}`;
    await waitFor(() => {
      expect(screen.getByRole('textbox', { name: 'Year' })).toHaveValue('2027');
    });
    expect(screen.getByRole('radio', { name: who })).toBeChecked();
  });

  it('is for what is agreed alone', async () => {
    await opened('take-back', '2027-01-14', []);
    expect(screen.getByText(/^This cannot be done now\. No agreement/u)).toBeVisible();
  });
});

describe('recording that it ended', () => {
  const RECORD = 'Record how it ended';

  it.each([
    [
      /^Full time began for Sam/u,
      'First day of full time',
      'Ended: full time since 8 February 2027.',
      'running.full-time-on',
    ],
    [/^The pupil left/u, 'Last day of it', 'Ended: Sam left the school.', 'running.ended-on'],
    [/^It became another/u, 'Last day of it', 'Ended: Sam went over to something else', 'running.ended-on'],
  ])('%s', async (how, legend, words, path) => {
    const page = await opened('end', '2027-02-09');
    expect(document.title).toBe('What can change, page 6 - Waymark');
    await choose(page, how);
    expect(screen.getByRole('group', { name: legend })).toBeVisible();
    await typeDay(page, '8', '2', '2027');
    await press(page, RECORD);
    expect(await heading('It has ended')).toHaveFocus();
    expect(
      screen.getByText((text) => text.startsWith(words) && text.endsWith('It is kept with its history.')),
    ).toBeVisible();
    await waitFor(() => {
      expect(page.store.answers().get(path)).toEqual({ day: '8', month: '2', year: '2027' });
    });
  });

  it('says what is missing, and what cannot be', async () => {
    const page = await opened('end', '2027-01-14');
    await press(page, RECORD);
    expect(problems()).toEqual(['Choose how it ended']);
    await choose(page, /^Full time began/u);
    expect(problems()).toEqual(['Enter the first day of full time']);
    await typeDay(page, '8', '1', '2027');
    expect(problems()).toEqual(['The first day of full time must be 11 January 2027 or later: that is when it began']);
    await typeDay(page, '8', '2', '2027');
    await press(page, RECORD);
    expect(problems()).toEqual(['The first day of full time must be today or in the past']);
    expect(page.store.answers().has('running.full-time-on')).toBe(false);
  });

  it('takes any day since it first began for the last one, and none on which nothing was agreed for the first of full time', async () => {
    const lived = new LivedCase(CASE_ID, plain, '2027-01-04T08:00');
    lived.bothSign('2027-01-07');
    lived.type('2027-01-15T09:00', { 'timetable.end': typedDate('2027-01-29') });
    lived.bothSign('2027-01-15');
    const page = await openCase(new Map(), 'end', {
      services: (store) => {
        store.disk.set(CASE_ID, lived.stored);
        return testServices(store, { today: () => dateOf('2027-01-20'), now: () => '2027-01-20T09:00:00.000Z' });
      },
    });
    await choose(page, /^Full time began/u);
    await typeDay(page, '14', '1', '2027');
    await press(page, RECORD);
    expect(problems()).toEqual([
      'The first day of full time must be 16 January 2027 or later: that is when what was agreed last began',
    ]);
    await choose(page, /^The pupil left/u);
    await typeDay(page, '8', '1', '2027');
    expect(problems()).toEqual(['The last day of it must be 11 January 2027 or later: that is when it began']);
    await typeDay(page, '14', '1', '2027');
    await press(page, RECORD);
    await heading('It has ended');
    expect(screen.getByText(/^Ended: Sam left the school\. The last day was 14 January 2027\./u)).toBeVisible();
  });

  it('is for what has begun alone', async () => {
    await opened('end', '2027-01-08');
    expect(screen.getByText(/^This cannot be done now\. Agreed on 7 January 2027/u)).toBeVisible();
  });
});
