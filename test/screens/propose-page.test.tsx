import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import type { TypedAnswers } from '../../src/sample/typed-rows.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { answersOf, dateTyped } from '../scenarios/typed.ts';
import { plain, plainWith } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import type { OpenPage } from './support/open-page.tsx';
import { openCase } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';
import { allSignatures, flexiSignatures } from './support/signatures.ts';

withoutLayout();

const opened = (answers: Answers, signatures = allSignatures(plain), today = '2027-01-14'): Promise<OpenPage> =>
  openCase(answers, 'propose', {
    signatures,
    services: (store) => testServices(store, { today: () => dateOf(today) }),
  });

/** What is shown as changed: the name, as it was agreed, as it is proposed. */
const changes = (): readonly (readonly string[])[] =>
  [...document.querySelectorAll<HTMLElement>('.govuk-summary-card')].map((card) => [
    within(card).getByRole('heading').textContent,
    ...[...card.querySelectorAll('dd.govuk-summary-list__value')].map((value) => value.textContent),
  ]);

const tuesdays: TypedAnswers = {
  'timetable.week.2.monday': { where: 'school', start: '8:45', end: '11:00' },
  'timetable.week.2.tuesday': { where: 'home', start: '', end: '' },
};

describe('proposing a change', () => {
  it('says that what was agreed goes on, and leads to where it is changed', async () => {
    await opened(plain);
    expect(document.title).toBe('What can change, page 3 - Waymark');
    expect(screen.getByText(/^What was agreed goes on until everybody agrees/u)).toBeVisible();
    expect(screen.getByText('Nothing yet: the answers are as they were agreed.')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Change the timetable/u })).toHaveAttribute(
      'href',
      '#/case/c1/timetable/check',
    );
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('shows a week as its days, as they were agreed and as they are proposed', async () => {
    await opened(plainWith(tuesdays));
    expect(changes()).toEqual([
      [
        'Week 2',
        expect.stringMatching(/^Monday/u),
        expect.stringMatching(/^Monday: 8:45am to 11am\nTuesday: at home\n/u),
      ],
    ]);
  });

  it('shows single answers and rows in words: one that changed, one that came, one that went', async () => {
    const answers = new Map(
      plainWith({
        'timetable.end': dateTyped('12', '2', '2027'),
        'reviews.r2.on': dateTyped('26', '1', '2027'),
        'reviews.new': '9',
        'reviews.new.on': dateTyped('11', '2', '2027'),
        'reviews.new.kind': 'weekly',
      }),
    );
    answers.delete('reviews.r4');
    await opened(answers);
    expect(changes()).toEqual(
      expect.arrayContaining([
        ['End date', '5 February 2027', '12 February 2027'],
        [
          'Review',
          '22 January 2027, Weekly talk, Sam, his father, Jo Carter',
          '26 January 2027, Weekly talk, Sam, his father, Jo Carter',
        ],
        ['Review', 'Nothing', '11 February 2027, Weekly talk'],
        ['Review', expect.stringContaining('5 February 2027'), 'Nothing'],
      ]),
    );
  });

  it('puts one thing back as it was agreed, and then the rest', async () => {
    const page = await opened(plainWith(tuesdays, { 'timetable.end': dateTyped('4', '2', '2027') }));
    const all = () => screen.queryByRole('button', { name: 'Put everything back as it was agreed' });
    expect(all()).toBeVisible();
    await page.user.click(screen.getByRole('button', { name: 'Put it back as it was agreed: Week 2' }));
    expect(changes().map(([what]) => what)).toEqual(['End date']);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(all()).not.toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Put it back as it was agreed: End date' }));
    expect(await screen.findByText('Nothing yet: the answers are as they were agreed.')).toBeVisible();
    await waitFor(() => {
      expect(page.store.answers().get('timetable.week.2.monday')).toEqual(plain.get('timetable.week.2.monday'));
    });
  });

  it('brings back a row that went, and takes away one that came', async () => {
    const answers = new Map(plainWith({ 'reviews.new': '9', 'reviews.new.on': dateTyped('11', '2', '2027') }));
    for (const path of [...answers.keys()].filter((each) => each.startsWith('reviews.r4'))) answers.delete(path);
    const page = await opened(answers);
    expect(changes()).toHaveLength(2);
    await page.user.click(screen.getByRole('button', { name: 'Put everything back as it was agreed' }));
    expect(await screen.findByText('Nothing yet: the answers are as they were agreed.')).toBeVisible();
    await waitFor(() => {
      expect(page.store.answers().get('reviews.r4.on')).toEqual(plain.get('reviews.r4.on'));
    });
    expect(page.store.answers().has('reviews.new')).toBe(false);
  });

  it('shows of flexi-schooling the days at school', async () => {
    const other = answersOf(Object.fromEntries(flexiPlain), {
      'pattern.week.1.monday': { am: 'home', pm: 'home' },
      'pattern.week.1.friday': { am: 'school', pm: 'school' },
    });
    await opened(other, flexiSignatures(flexiPlain), '2027-03-01');
    const [days] = changes();
    expect(days?.[0]).toBe('Days at school');
    expect(days?.[1]).not.toBe(days?.[2]);
    expect(screen.getByRole('link', { name: 'Change the days and the dates' })).toHaveAttribute(
      'href',
      '#/case/c1/pattern/check',
    );
  });

  it('is for what was agreed alone', async () => {
    await opened(plain, []);
    expect(screen.getByText(/^This cannot be done now\./u)).toBeVisible();
  });
});
