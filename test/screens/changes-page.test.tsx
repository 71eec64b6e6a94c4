import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { flexiDeclined, flexiPlain } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { answersOf, dateTyped } from '../scenarios/typed.ts';
import { plain, plainWith } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { setAsideEvent } from './support/events.ts';
import type { OpenCase } from './support/open-page.tsx';
import { openCase } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';
import { allSignatures, flexiSignatures, signatureOn } from './support/signatures.ts';

withoutLayout();

const on = (today: string): Pick<OpenCase, 'services'> => ({
  services: (store) => testServices(store, { today: () => dateOf(today) }),
});

/** The acts that are offered, each with where it leads. */
const acts = (): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    within(screen.getByRole('list'))
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]),
  );

const signed = allSignatures(plain);
const refusedByWorker: Answers = new Map([
  ...heaviest,
  ['people.social-worker-answer', 'refuses'],
  ['people.social-worker-answered-on', dateTyped('5', '1', '2027')],
]);
const changed = plainWith({ 'timetable.week.2.monday': { where: 'school', start: '8:45', end: '11:00' } });
const review = (decided: Answers): Answers =>
  answersOf(Object.fromEntries(plain), {
    'held-reviews.r1': '1',
    'held-reviews.r1.on': dateTyped('15', '1', '2027'),
    ...Object.fromEntries(decided),
  });

describe('what can change', () => {
  it('of a draft: it can be signed and set aside; each act says what it does', async () => {
    await openCase(plain, 'changes');
    expect(screen.getByRole('heading', { level: 1, name: 'What can change' })).toHaveFocus();
    expect(document.title).toBe('What can change - Waymark');
    expect(screen.getByText('A draft: nobody has decided yet.')).toBeVisible();
    expect(acts()).toEqual({ Sign: '#/case/c1/sign', 'Set this case aside': '#/case/c1/changes/1' });
    expect(screen.getByRole('link', { name: 'Set this case aside' })).toHaveAccessibleDescription(
      /off the list of what is open, and nothing is deleted/u,
    );
  });

  it('says of signing who is asked, and asks for nothing that is signed', async () => {
    const { unmount } = await openCase(plain, 'changes', { signatures: [signatureOn('consent', 'parent', plain)] });
    expect(screen.getByRole('link', { name: 'Sign' })).toHaveAccessibleDescription('Ready for the head.');
    unmount();
    await openCase(flexiDeclined, 'changes', { signatures: [signatureOn('letter', 'head', flexiDeclined)] });
    expect(screen.queryByRole('link', { name: 'Sign' })).not.toBeInTheDocument();
  });

  it.each<[string, Answers, OpenCase, string]>([
    [
      'the day to start has come, and the parent has signed',
      plain,
      { signatures: [signatureOn('consent', 'parent', plain)], ...on('2027-01-12') },
      'Ready for the head.',
    ],
    ['the day to start has come, and nobody has signed', plain, on('2027-01-12'), 'The parent first, then the head.'],
    [
      'the social worker does not agree, and the parent has signed',
      refusedByWorker,
      { signatures: [signatureOn('consent', 'parent', refusedByWorker)] },
      '1 thing before the head can sign.',
    ],
  ])('says of signing who is left where %s', async (_, answers, opened, does) => {
    await openCase(answers, 'changes', opened);
    expect(screen.getByRole('link', { name: 'Sign' })).toHaveAccessibleDescription(does);
  });

  it.each<[string, OpenCase, readonly string[]]>([
    ['waits for the head', { signatures: [signatureOn('consent', 'parent', plain)] }, ['Sign', 'Set this case aside']],
    [
      'the parent refused',
      { signatures: [signatureOn('consent', 'parent', plain, { decision: 'refuse' })] },
      ['Set this case aside', 'Sign'],
    ],
    ['should have begun', on('2027-01-12'), ['Is Sam in school full time?', 'Set this case aside', 'Sign']],
    ['is agreed', { signatures: signed }, ['Propose a change', 'The parent takes the agreement back']],
    [
      'runs',
      { signatures: signed, ...on('2027-01-14') },
      ['Propose a change', 'Begin a further period', 'Record that it ended', 'The parent takes the agreement back'],
    ],
    [
      'is over',
      { signatures: signed, ...on('2027-02-09') },
      ['Is Sam in school full time?', 'Begin a further period', 'Record that it ended'],
    ],
    ['is set aside', { events: [setAsideEvent] }, ['Take it up again']],
  ])('of a timetable that %s', async (_, opened, wanted) => {
    await openCase(plain, 'changes', opened);
    expect(Object.keys(acts())).toEqual(wanted);
  });

  it('of flexi-schooling that is over says that nothing goes on, and leads to the review that renews it', async () => {
    const { unmount } = await openCase(flexiPlain, 'changes', {
      signatures: flexiSignatures(flexiPlain),
      ...on('2027-04-20'),
    });
    expect(screen.getByText(/nothing was agreed after that/u)).toBeVisible();
    expect(acts()).toMatchObject({ 'Write down the review that renews it': '#/case/c1/running/6' });
    expect(screen.getByRole('link', { name: 'Propose a change' })).toHaveAccessibleDescription(
      'Other days, hours or dates. Nothing goes on meanwhile: until everybody agrees, Sam is owed full time.',
    );
    unmount();
    await openCase(flexiPlain, 'propose', {
      signatures: flexiSignatures(flexiPlain),
      ...on('2027-04-20'),
    });
    expect(screen.getByText(/^What was agreed is over, and nothing goes on\./u)).toBeVisible();
    expect(screen.queryByText(/goes on until everybody agrees/u)).not.toBeInTheDocument();
  });

  it('of one that runs while a change waits: both are said, and the change can be signed or refused', async () => {
    await openCase(changed, 'changes', { signatures: signed, ...on('2027-01-14') });
    expect(screen.getByText(/^Version 1 runs, week 1 of 4\. A change to week 2 has been waiting for/u)).toBeVisible();
    expect(acts()).toMatchObject({
      Sign: '#/case/c1/sign',
      'The parent does not agree to the change': '#/case/c1/sign',
      'Propose a change': '#/case/c1/changes/3',
    });
  });

  it('of one whose change the parent cannot sign yet: does not offer that they say no there', async () => {
    const answers = new Map([...changed].filter(([path]) => path !== 'plan.work-set'));
    await openCase(answers, 'changes', { signatures: signed, ...on('2027-01-14') });
    expect(acts()).not.toHaveProperty('The parent does not agree to the change');
    expect(acts()).toHaveProperty('The parent takes the agreement back');
  });

  it('of one whose change the parent refused: does not offer once more that they do', async () => {
    const refused = signatureOn('consent', 'parent', changed, {
      id: 'no',
      decision: 'refuse',
      at: '2027-01-13T10:00:00.000Z',
    });
    await openCase(changed, 'changes', { signatures: [...signed, refused], ...on('2027-01-14') });
    expect(screen.getByText(/Robin Fielding said no to the change on 13 January 2027\./u)).toBeVisible();
    expect(acts()).not.toHaveProperty('The parent does not agree to the change');
  });

  it('of one that was taken back: whether the pupil is in full time', async () => {
    const withdrawn = plainWith({ 'running.withdrawn-on': dateTyped('13', '1', '2027') });
    await openCase(withdrawn, 'changes', { signatures: signed, ...on('2027-01-14') });
    expect(acts()).toEqual({
      'Is Sam in school full time?': '#/case/c1/running/5',
      'Begin a further period': '#/case/c1/changes/5',
    });
  });

  it('of one that was taken back asks no more once a yes and its day are written down, on one page', async () => {
    const withdrawn = plainWith({ 'running.withdrawn-on': dateTyped('13', '1', '2027') });
    const { user } = await openCase(withdrawn, 'running/without-agreement', {
      signatures: signed,
      ...on('2027-01-15'),
    });
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    const since = within(screen.getByRole('group', { name: /^If full time has begun again: since when/u }));
    await user.type(since.getByRole('textbox', { name: 'Day' }), '14');
    await user.type(since.getByRole('textbox', { name: 'Month' }), '1');
    await user.type(since.getByRole('textbox', { name: 'Year' }), '2027');
    window.location.hash = '#/case/c1/changes';
    await screen.findByRole('heading', { level: 1, name: 'What can change' });
    expect(screen.queryByRole('link', { name: 'Is Sam in school full time?' })).not.toBeInTheDocument();
    expect(Object.keys(acts())).toEqual(['Begin a further period']);
  });

  it('of flexi-schooling that was taken back with a signature: whether the pupil is in full time', async () => {
    const signatures = [
      ...flexiSignatures(flexiPlain),
      signatureOn('agreement', 'parent', flexiPlain, {
        id: 'no',
        decision: 'refuse',
        at: '2027-03-01T10:00:00.000Z',
      }),
    ];
    const { user } = await openCase(flexiPlain, 'changes', { signatures, ...on('2027-03-04') });
    expect(acts()).toMatchObject({ 'Is Sam in school full time?': '#/case/c1/running/5' });
    await user.click(screen.getByRole('link', { name: 'Is Sam in school full time?' }));
    await user.click(await screen.findByRole('radio', { name: 'Yes' }));
    window.location.hash = '#/case/c1/changes';
    await screen.findByRole('heading', { level: 1, name: 'What can change' });
    expect(screen.queryByRole('link', { name: 'Is Sam in school full time?' })).not.toBeInTheDocument();
  });

  it('of days between two agreements: whether the pupil is in full time', async () => {
    const later = plainWith({
      'timetable.start': dateTyped('22', '2', '2027'),
      'timetable.end': dateTyped('5', '3', '2027'),
    });
    const at = '2027-02-02T10:00:00.000Z';
    const signatures = [
      ...signed,
      signatureOn('consent', 'parent', later, { id: 'p2', at }),
      signatureOn('consent', 'head', later, { id: 'h2', at }),
    ];
    await openCase(later, 'changes', { signatures, ...on('2027-02-09') });
    expect(screen.getByText(/Until the next begins, Sam is owed full time\./u)).toBeVisible();
    expect(acts()).toMatchObject({ 'Is Sam in school full time?': '#/case/c1/running/5' });
  });

  it('of one whose pupil left: nothing more', async () => {
    const left = plainWith({
      'running.ended-by': 'left',
      'running.ended-on': dateTyped('13', '1', '2027'),
      'notifications.n1': '1',
      'notifications.n1.on': dateTyped('8', '1', '2027'),
      'notifications.n1.from': dateTyped('11', '1', '2027'),
      'notifications.n1.to': dateTyped('5', '2', '2027'),
      'notifications.n1.by': 'Jo Carter',
      'notifications.n1.how': 'Survey',
    });
    await openCase(left, 'changes', { signatures: signed, ...on('2027-01-14') });
    expect(screen.getByText('Nothing more can be changed. The case is kept with its history.')).toBeVisible();
  });

  it('of one that has ended never says that nothing is to be done while something is overdue: it leads there', async () => {
    const left = plainWith({ 'running.ended-by': 'left', 'running.ended-on': dateTyped('29', '1', '2027') });
    const { unmount } = await openCase(left, 'changes', { signatures: signed, ...on('2027-02-02') });
    expect(document.body).not.toHaveTextContent(/Nothing more (?:is to be done|can be changed)/u);
    expect(
      screen.getByText('It has ended, and its days and hours stay as they were. What is overdue is left to be done.'),
    ).toBeVisible();
    const overdue = within(
      screen.getByRole('heading', { level: 2, name: 'Overdue' }).closest('section') ?? document.body,
    );
    expect(overdue.getByRole('link', { name: /^Lincolnshire has not been told/u })).toBeVisible();
    unmount();
    await openCase(plain, 'changes', { signatures: signed, ...on('2027-02-02') });
    expect(screen.queryByRole('heading', { level: 2, name: 'Overdue' })).not.toBeInTheDocument();
  });

  it('of flexi-schooling that runs: a change, the notice that ends it, or that the parent takes it back where they signed', async () => {
    await openCase(flexiPlain, 'changes', { signatures: flexiSignatures(flexiPlain), ...on('2027-03-01') });
    expect(acts()).toEqual({
      'Propose a change': '#/case/c1/changes/3',
      'End it': '#/case/c1/running/7',
      'The parent takes the agreement back': '#/case/c1/sign',
    });
  });

  it('in the sample begins no other case', async () => {
    await openCase(plain, 'changes', { sample: true, signatures: signed, ...on('2027-01-14') });
    expect(Object.keys(acts())).not.toContain('Begin a further period');
  });

  it.each([
    [
      'change',
      /^The review of 15 January 2027 decided on a change\. Nothing changes until everybody/u,
      'Propose a change',
    ],
    ['extend', /asked for more time\. Full time is due as it was agreed/u, 'Begin a further period'],
    ['end', /decided to end it/u, 'Record that it ended'],
    ['sooner', /decided on full time sooner/u, 'Record that it ended'],
  ])('says what to do next where a review decided: %s', async (outcome, words, act) => {
    await openCase(review(new Map([['held-reviews.r1.outcome', outcome]])), 'changes', {
      signatures: signed,
      ...on('2027-01-18'),
    });
    const note = screen.getByText(words, { selector: '.govuk-inset-text' });
    expect(within(note).getByRole('link', { name: act })).toBeVisible();
  });

  it.each([
    ['2027-02-05', /asked for more time\. Full time is due as it was agreed, unless/u],
    ['2027-02-06', /asked for more time\. Full time is due as it was agreed, unless/u],
    [
      '2027-02-08',
      /asked for more time\. Full time was due on 8 February 2027, and is owed until a further period is agreed and begins\./u,
    ],
  ])(
    'says of more time that was asked for on %s that full time is due, or that its day has come',
    async (day, words) => {
      await openCase(review(new Map([['held-reviews.r1.outcome', 'extend']])), 'changes', {
        signatures: signed,
        ...on(day),
      });
      expect(screen.getByText(words, { selector: '.govuk-inset-text' })).toBeVisible();
    },
  );

  it('says so on the case too', async () => {
    await openCase(review(new Map([['held-reviews.r1.outcome', 'extend']])), 'tasks', {
      signatures: signed,
      ...on('2027-01-18'),
    });
    const note = screen.getByText(/asked for more time/u, { selector: '.govuk-inset-text' });
    expect(within(note).getByRole('link', { name: 'Begin a further period' })).toBeVisible();
  });

  it('says nothing of a review that carries on, nor of one that is still to come', async () => {
    const carriesOn = review(new Map([['held-reviews.r1.outcome', 'carry-on']]));
    const { unmount } = await openCase(carriesOn, 'changes', { signatures: signed, ...on('2027-01-18') });
    expect(screen.queryByText(/^The review of/u)).not.toBeInTheDocument();
    unmount();
    await openCase(review(new Map([['held-reviews.r1.outcome', 'extend']])), 'changes', {
      signatures: signed,
      ...on('2027-01-14'),
    });
    expect(screen.queryByText(/^The review of/u)).not.toBeInTheDocument();
  });
});
