import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import type { Failure } from '../../src/domain/failure.ts';
import { fail } from '../../src/domain/result.ts';
import { typedDate } from '../case/case-of.ts';
import type { TypedOrCleared } from '../life/lived.ts';
import { LivedCase } from '../life/lived.ts';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import type { OpenPage } from './support/open-page.tsx';
import { openCase } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';

withoutLayout();

/** Sam’s four weeks from Monday 11 January to Friday 5 February 2027, in another case. */
function earlier(): LivedCase {
  const lived = new LivedCase('first', plain, '2027-01-05T09:00');
  lived.bothSign('2027-01-07');
  return lived;
}

const from = (start: string, end = '2027-03-12'): TypedOrCleared => ({
  'timetable.start': typedDate(start),
  'timetable.end': typedDate(end),
});

/** What a case says that goes on from those weeks: they stand in its row of this name. */
const goingOn = (row: string): TypedOrCleared => ({
  'timetable.earlier': 'yes',
  'timetable.extends': 'yes',
  [`earlier-periods.${row}`]: '1',
  [`earlier-periods.${row}.from`]: typedDate('2027-01-11'),
  [`earlier-periods.${row}.to`]: typedDate('2027-02-05'),
  [`earlier-periods.${row}.same-reason`]: 'yes',
});

/** Opens the case of a further period, beside that which it goes on from. */
const opened = (typed: TypedOrCleared, others: readonly LivedCase[] = [earlier()]): Promise<OpenPage> =>
  openCase(new Map<string, never>() satisfies Answers, 'tasks', {
    services: (store) => {
      const further = new LivedCase('c1', plain, '2027-02-01T09:00');
      further.type('2027-02-01T09:05', typed);
      store.disk.set('c1', further.stored);
      for (const other of others) store.disk.set(other.id, other.stored);
      return testServices(store, { today: () => dateOf('2027-02-08') });
    },
  });

const DAYS = 'the period from 11 January 2027 to 5 February 2027';
const said = async (): Promise<HTMLElement> => screen.findByText(/^Goes on from /u);

describe('the case of a further period', () => {
  it('begun by hand leads back to the one it goes on from by its dates, and to what is asked because of that', async () => {
    await opened(from('2027-02-15'));
    expect(await said()).toHaveTextContent(
      `Goes on from ${DAYS}, in a case of its own. So it is an extension, and more is asked of it.`,
    );
    expect(screen.getByRole('link', { name: DAYS })).toHaveAttribute('href', '#/case/first');
    expect(screen.getByRole('link', { name: 'more is asked of it' })).toHaveAttribute('href', '#/case/c1/timetable/1');
  });

  it('begun from the one before says so before it has dates', async () => {
    await opened({
      'timetable.start': null,
      'timetable.end': null,
      ...goingOn('first'),
    });
    await said();
    expect(screen.getByRole('link', { name: DAYS })).toHaveAttribute('href', '#/case/first');
    expect(screen.getByRole('link', { name: 'more is asked of it' })).toHaveAttribute('href', '#/case/c1/timetable/3');
  });

  it('names the days of one that is in no case here, and leads to none', async () => {
    await opened(
      {
        ...from('2027-02-15'),
        ...goingOn('r1'),
      },
      [],
    );
    expect(await said()).toHaveTextContent(`Goes on from ${DAYS}. So it is an extension, and more is asked of it.`);
    expect(screen.queryByRole('link', { name: DAYS })).not.toBeInTheDocument();
  });

  it('of three goes on from the second', async () => {
    const second = new LivedCase('second', plain, '2027-01-20T09:00');
    second.type('2027-01-20T09:05', from('2027-02-08', '2027-02-19'));
    second.bothSign('2027-01-21');
    await opened(
      {
        ...from('2027-02-22'),
        ...goingOn('first'),
      },
      [earlier(), second],
    );
    await waitFor(() => {
      expect(screen.getByRole('link', { name: 'the period from 8 February 2027 to 19 February 2027' })).toHaveAttribute(
        'href',
        '#/case/second',
      );
    });
  });

  it.each([
    ['begins later than ten school days after it', from('2027-03-01')],
    [
      'is for another need, as the head writes down',
      { ...from('2027-02-15'), 'explain.period.extension': 'It is another illness.' },
    ],
  ])('says nothing where it %s', async (_, typed) => {
    const { user } = await opened(typed);
    await user.click(screen.getByRole('link', { name: 'What can change' }));
    window.location.hash = '#/case/c1';
    await screen.findByRole('heading', { level: 1, name: /case$/u });
    expect(screen.queryByText(/^Goes on from/u)).not.toBeInTheDocument();
  });
});

/** The second four weeks, typed as a case apart: nobody opened it from the first, and it says of none. */
function typedApart(id: string, isAgreed: boolean, typed: TypedOrCleared = {}): LivedCase {
  const lived = new LivedCase(id, plain, '2027-02-01T09:00');
  lived.type('2027-02-01T09:05', { ...from('2027-02-15'), ...typed });
  if (isAgreed) lived.bothSign('2027-02-03');
  return lived;
}

/** Opens one of two cases that were typed apart. */
const openedOf = (open: LivedCase, other: LivedCase, today: string, failure?: Failure): Promise<OpenPage> =>
  openCase(new Map<string, never>() satisfies Answers, 'tasks', {
    services: (store) => {
      store.disk.set('c1', open.stored);
      store.disk.set(other.id, other.stored);
      const failing = failure && {
        earlier: () => Promise.resolve(fail(failure)),
        further: () => Promise.resolve(fail(failure)),
      };
      return testServices({ ...store, ...failing }, { today: () => dateOf(today) });
    },
  });

const weeksOf = (id: string): LivedCase => {
  const lived = new LivedCase(id, plain, '2027-01-05T09:00');
  lived.bothSign('2027-01-07');
  return lived;
};

describe.each([
  ['planned', false, '2027-02-08', {}],
  ['agreed', true, '2027-02-08', {}],
  ['running', true, '2027-02-16', {}],
  ['over', true, '2027-03-15', {}],
  ['running, and of a name that is typed otherwise', true, '2027-02-16', { 'pupil.name': 'Samuel Fielding' }],
  ['running, and without a pupil number', true, '2027-02-16', { 'pupil.upn': null }],
] as const)('two periods that were typed apart, the second %s', (_, isAgreed, today, typed) => {
  it('the second says which case it goes on from', async () => {
    await openedOf(typedApart('c1', isAgreed, typed), weeksOf('first'), today);
    expect(await said()).toHaveTextContent(`Goes on from ${DAYS}, in a case of its own.`);
    expect(screen.getByRole('link', { name: DAYS })).toHaveAttribute('href', '#/case/first');
  });

  it('the first leads to it', async () => {
    await openedOf(weeksOf('c1'), typedApart('second', isAgreed, typed), today);
    expect(await screen.findByRole('link', { name: 'Open the further period' })).toHaveAttribute(
      'href',
      '#/case/second',
    );
  });
});

const LOST = 'The connection to this device’s storage was lost. Try again.';

describe('where the other cases cannot be read', () => {
  it('a further period says that it could not be read in which case the one before is', async () => {
    await openedOf(typedApart('c1', false, goingOn('r1')), weeksOf('first'), '2027-02-08', { kind: 'store-lost' });
    await waitFor(async () => {
      expect(await said()).toHaveTextContent(`Which case it goes on from could not be read. ${LOST}`);
    });
    expect(screen.queryByRole('link', { name: DAYS })).not.toBeInTheDocument();
  });

  it('the one before says that it could not be read whether a further one was begun', async () => {
    await openedOf(weeksOf('c1'), typedApart('second', false), '2027-02-08', { kind: 'store-lost' });
    expect(
      await screen.findByText(`Whether a further period was begun could not be read. ${LOST}`, { exact: false }),
    ).toBeVisible();
  });
});
