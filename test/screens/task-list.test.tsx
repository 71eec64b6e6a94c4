import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { caseHref } from '../../src/screens/shared/case-href.ts';
import { medicalShortPlain, ordinarySchool } from '../scenarios/medical-short-plain.ts';
import { answersOf, dateTyped } from '../scenarios/typed.ts';
import { plain, plainWith, plainWithout } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { setAsideEvent } from './support/events.ts';
import { openCase, placeInAddress } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';
import { allSignatures, signatureOn } from './support/signatures.ts';

withoutLayout();

const hrefOf = (place: string): string => caseHref('c1', place);

/** Each task with how it stands; in brackets where it cannot be opened. */
const tasks = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('.govuk-task-list > li')].map((item) => {
    const link = within(item).queryByRole('link');
    const text = item.textContent;
    return link === null
      ? `[${text}]`
      : `${link.textContent}: ${item.querySelector('[id$="-status"]')?.textContent ?? ''}`;
  });

describe('the task list', () => {
  it('of a new case has nothing started, and opens each section at its first page', async () => {
    const { user } = await openCase(answersOf(ordinarySchool), 'tasks');
    expect(screen.getByRole('heading', { level: 1, name: 'A new case' })).toHaveFocus();
    expect(tasks().filter((task) => task.endsWith(': Not begun'))).toEqual([
      'Kind of arrangement: Not begun',
      'The pupil: Not begun',
      'The people around the pupil: Not begun',
      'Reasons: Not begun',
      'Timetable: Not begun',
      'Risk assessment: Not begun',
      'Checklist: Not begun',
      'Plan: Not begun',
      'Agreement: Not begun',
    ]);
    expect(tasks()).toContain('[SignOpens when everything above is settled.Cannot start yet]');
    expect(screen.getByText('Nine sections to finish')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'The pupil' }));
    expect(await screen.findByRole('textbox', { name: 'Full name' })).toBeVisible();
  });

  it('says where part of the case is from a newer Waymark, and holds nothing back', async () => {
    const { unmount } = await openCase(plain, 'tasks', { newer: 2 });
    expect(screen.getByText(/^Part of this case was written by a newer Waymark/u)).toBeVisible();
    expect(tasks()).toContain('Sign: Incomplete');
    unmount();
    await openCase(plain, 'tasks');
    expect(screen.queryByText(/newer Waymark/u)).not.toBeInTheDocument();
  });

  it('leads to where the day is written down already on the day full time is due', async () => {
    await openCase(plain, 'tasks', {
      signatures: allSignatures(plain),
      services: (store) => testServices(store, { today: () => dateOf('2027-02-08') }),
    });
    expect(screen.getByText(/Did it begin\?/u)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Write down the day full time began' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/case\/c1\/running\//u),
    );
  });

  it('says which section is incomplete, and opens it where something is missing', async () => {
    const { user } = await openCase(plainWithout('pupil.send'), 'tasks');
    expect(screen.getByText('1 thing before the parent can sign.', { selector: 'p' })).toBeVisible();
    expect(tasks()).toContain('Before signing: Incomplete');
    expect(screen.getByRole('link', { name: 'Before signing' })).toHaveAccessibleDescription(
      expect.stringContaining('1 thing before the parent can sign.'),
    );
    expect(tasks().find((task) => task.startsWith('The pupil: '))).toBe('The pupil: 7 of 8');
    expect(tasks()).toContain('Check all answers: Incomplete');
    await user.click(screen.getByRole('link', { name: 'The pupil' }));
    await waitFor(() => {
      expect(placeInAddress()).toBe('pupil/needs');
    });
  });

  it('opens the signatures once everything is settled', async () => {
    const { user } = await openCase(plain, 'tasks');
    expect(screen.getByText('Ready for the parent.', { selector: 'p' })).toBeVisible();
    expect(tasks().filter((task) => task.endsWith(': Complete'))).toHaveLength(9);
    expect(tasks()).toContain('Check all answers: Ready');
    expect(tasks()).toContain('Sign: Incomplete');
    await user.click(screen.getByRole('link', { name: 'Sign' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Sign' })).toBeVisible();
  });

  it('says when all have signed, and takes it back when an answer changes', async () => {
    const { unmount } = await openCase(plain, 'tasks', { signatures: allSignatures(plain) });
    expect(tasks()).toContain('Sign: Completed');
    unmount();
    await openCase(
      plainWith({ 'timetable.week.2.monday': { where: 'school', start: '8:45', end: '11:00' } }),
      'tasks',
      { signatures: allSignatures(plain) },
    );
    expect(tasks()).toContain('Sign: Incomplete');
  });

  it('presses nobody to sign what a parent refused: asking again comes last', async () => {
    await openCase(plain, 'tasks', { signatures: [signatureOn('consent', 'parent', plain, { decision: 'refuse' })] });
    expect(tasks().at(-1)).toBe('Sign: Open');
    expect(tasks().at(-2)).toBe('What can change: Open');
    expect(tasks()).toContain('Before signing: Open');
    expect(screen.queryByText('After the start')).not.toBeInTheDocument();
    expect(screen.queryByText(/Ready for the|can sign/u)).not.toBeInTheDocument();
  });

  it('leads to what is left before signing', async () => {
    const { user } = await openCase(plain, 'tasks');
    await user.click(screen.getByRole('link', { name: 'Before signing' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Ready for the parent' })).toHaveFocus());
  });

  it('leads to what is kept on record after the start, and on from there back to itself', async () => {
    const { user } = await openCase(plain, 'tasks', { signatures: allSignatures(plain) });
    expect(screen.getByRole('heading', { level: 2, name: 'After the start' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Once it runs' }));
    await waitFor(() => {
      expect(placeInAddress()).toBe('running/notifications');
    });
    window.location.hash = '#/case/c1/running/check';
    await user.click(await screen.findByRole('button', { name: 'These answers are right' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'After the start' })).toBeVisible();
    expect(placeInAddress()).toBe('tasks');
  });

  it('says in a word what is overdue, and leads to where it is put on record', async () => {
    const { user } = await openCase(plain, 'tasks', {
      signatures: allSignatures(plain),
      services: (store) => testServices(store, { today: () => dateOf('2027-01-13') }),
    });
    const overdue = within(
      screen.getByRole('heading', { level: 2, name: 'Overdue' }).closest('section') ?? document.body,
    );
    expect(tasks()).toContain('While it runs: Overdue');
    await user.click(overdue.getByRole('link', { name: /^Lincolnshire has not been told of Sam’s timetable/u }));
    await waitFor(() => {
      expect(placeInAddress()).toBe('running/notifications');
    });
  });

  it('says nothing of overdue where nothing is', async () => {
    await openCase(plain, 'tasks', { signatures: allSignatures(plain) });
    expect(screen.queryByText(/overdue/iu)).not.toBeInTheDocument();
    expect(tasks()).toContain('Once it runs: Open');
  });

  it('says what is due next of what is agreed', async () => {
    await openCase(plain, 'tasks', { signatures: allSignatures(plain) });
    const next = within(screen.getByRole('heading', { level: 2, name: 'Next' }).closest('section') ?? document.body);
    expect(next.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Tell Lincolnshire: due by 11 January 2027', hrefOf('running/notifications')],
      ['Next review: 15 January 2027', hrefOf('running/held-reviews')],
      ['Look at the risk assessment again: due on 22 January 2027', hrefOf('risk/5')],
    ]);
  });

  it('leads to the signature that is asked for, and presses for none where nobody is asked', async () => {
    const button = (): HTMLElement | null => document.querySelector('a.govuk-button');
    const { unmount } = await openCase(plain, 'tasks', { last: { form: 'case', step: 'check-answers' } });
    expect(button()).toHaveTextContent('Go on to sign');
    expect(button()).toHaveAttribute('href', hrefOf('sign'));
    unmount();
    const { unmount: away } = await openCase(plainWithout('pupil.send'), 'tasks');
    expect(button()).toHaveTextContent('Go on');
    expect(button()).toHaveAttribute('href', hrefOf('pupil/needs'));
    expect(screen.getByRole('link', { name: 'Before signing' })).toHaveAttribute('href', hrefOf('readiness'));
    away();
    const asks = signatureOn('consent', 'parent', plain, { decision: 'changes' });
    const { unmount: gone } = await openCase(plain, 'tasks', { signatures: [asks] });
    expect(button()).toHaveTextContent('See what is asked for');
    expect(button()).toHaveAttribute('href', hrefOf('sign'));
    gone();
    await openCase(plain, 'tasks', { signatures: allSignatures(plain) });
    expect(button()).toBeNull();
  });

  it('puts what is kept on record above what was prepared, once there is something to keep', async () => {
    await openCase(plain, 'tasks', { signatures: allSignatures(plain) });
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings).toEqual(['Next', 'After the start', 'The nine sections', 'Finish']);
  });

  it('leads to the days without an agreement where the day to start came and nobody agreed', async () => {
    await openCase(plain, 'tasks', { services: (store) => testServices(store, { today: () => dateOf('2027-01-13') }) });
    expect(screen.getByRole('heading', { level: 2, name: 'Since the day to start' })).toBeVisible();
    expect(screen.queryByText('While it runs')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Full time, and days without an agreement' })).toHaveAttribute(
      'href',
      hrefOf('running/without-agreement'),
    );
  });

  it.each([
    ['not said', {}],
    ['in school full time', { 'running.in-full-time': 'yes' }],
    ['not in school full time', { 'running.in-full-time': 'no' }],
  ])('says the state whatever was said of full time: %s', async (_, said) => {
    await openCase(plainWith(said), 'tasks', {
      services: (store) => testServices(store, { today: () => dateOf('2027-01-13') }),
    });
    expect(document.querySelector('.govuk-inset-text')).toHaveTextContent(/^(?:Not agreed,|No agreement[:,])/u);
  });

  it('says of what is over once, first and with its link, that full time was due, and missed talks in one line', async () => {
    await openCase(plain, 'tasks', {
      signatures: allSignatures(plain),
      services: (store) => testServices(store, { today: () => dateOf('2027-02-15') }),
    });
    expect(screen.getAllByText(/Did it begin\?/u)).toHaveLength(1);
    const overdue = within(
      screen.getByRole('heading', { level: 2, name: 'Overdue' }).closest('section') ?? document.body,
    );
    const [first] = overdue.getAllByRole('link');
    expect(first).toHaveTextContent(/^Full time was due on Monday 8 February 2027\. Did it begin\?/u);
    expect(overdue.getAllByText(/weekly talk/u)).toHaveLength(1);
    expect(tasks()).toContain('Sign: Not needed');
  });

  it.each([
    ['ended late', '2027-02-16', { 'running.full-time-on': dateTyped('15', '2', '2027') }, 'To write down'],
    [
      'ended with nothing open',
      '2027-01-14',
      { 'running.ended-by': 'left', 'running.ended-on': dateTyped('13', '1', '2027') },
      'Not needed',
    ],
  ])('asks of what %s for what the head still has to write down, as of what runs', async (_, today, typed, status) => {
    await openCase(plainWith(typed), 'tasks', {
      signatures: allSignatures(plain),
      services: (store) => testServices(store, { today: () => dateOf(today) }),
    });
    expect(tasks()).toContain(`Before signing: ${status}`);
    expect(tasks()).toContain('Sign: Not needed');
    expect(document.body.textContent.includes('the head writes down why')).toBe(status === 'To write down');
  });

  it.each([
    ['is to start', '2027-01-08', {}, 'Once it runs'],
    ['runs', '2027-01-12', {}, 'While it runs'],
    ['is over', '2027-02-09', {}, 'While it ran, and since'],
    ['has ended', '2027-02-09', { 'running.full-time-on': dateTyped('8', '2', '2027') }, 'While it ran, and since'],
  ])('calls what is kept on record after the start by what has become of it: %s', async (_, today, typed, title) => {
    await openCase(plainWith(typed), 'tasks', {
      signatures: allSignatures(plain),
      services: (store) => testServices(store, { today: () => dateOf(today) }),
    });
    expect(screen.getByRole('link', { name: title })).toHaveAttribute('href', hrefOf('running/notifications'));
  });

  it('opens a draft of the pack at any time', async () => {
    await openCase(answersOf(ordinarySchool), 'tasks');
    expect(screen.getByRole('link', { name: 'Draft of the pack' })).toHaveAttribute('href', hrefOf('pack'));
  });

  it('offers to go on where the person left off, and names the page', async () => {
    const { user } = await openCase(plainWithout('plan.aim'), 'tasks', { last: { form: 'plan', step: 'aim' } });
    expect(screen.getByText(/^You were at/u)).toHaveTextContent(/^You were at .+, page 1 of \d+$/u);
    await user.click(screen.getByRole('link', { name: 'Go on' }));
    await waitFor(() => {
      expect(placeInAddress()).toBe('plan/aim');
    });
  });

  it('says of no page that the person was there, where that is the task list, or nowhere yet', async () => {
    const { unmount } = await openCase(plainWithout('plan.aim'), 'tasks', { last: { form: 'case', step: 'tasks' } });
    expect(screen.queryByText(/You were at/u)).not.toBeInTheDocument();
    unmount();
    await openCase(plainWithout('plan.aim'), 'tasks');
    expect(screen.queryByText(/You were at/u)).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Go on' })).toHaveAttribute('href', hrefOf('plan/1'));
  });

  it('knows where the person was since the case was opened, and the list itself is no such place', async () => {
    const { user } = await openCase(plainWithout('plan.aim', 'pupil.send'), 'plan/aim');
    await user.click(screen.getByRole('link', { name: 'Sam’s case' }));
    expect(await screen.findByRole('heading', { level: 3, name: 'Go on with the plan' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Go on' }));
    await waitFor(() => {
      expect(placeInAddress()).toBe('plan/aim');
    });
  });

  it('offers no way on in a case that is set aside', async () => {
    await openCase(plain, 'tasks', { last: { form: 'plan', step: 'aim' }, events: [setAsideEvent] });
    expect(screen.queryByRole('link', { name: 'Go on where you left off' })).not.toBeInTheDocument();
  });

  it('offers no way back to an act that was done', async () => {
    await openCase(plain, 'tasks', { last: { form: 'case', step: 'take-back' } });
    expect(screen.queryByText(/You were at|left off/u)).not.toBeInTheDocument();
  });

  it('never names the pupil in the window’s title', async () => {
    await openCase(plain, 'tasks');
    expect(document.title).toBe('Your case - Waymark');
  });
});

describe('the school’s details', () => {
  const settings = answersOf({ ...ordinarySchool, 'school.name': 'Millbrook New Academy' });

  it('are offered where the settings have changed since the case began, and taken on a press alone', async () => {
    const { user, store } = await openCase(plain, 'tasks', { settings });
    const offer = await screen.findByRole('region', { name: 'School details' });
    expect(store.answers().get('school.name')).toBe('Millbrook Test Academy');
    await user.click(within(offer).getByRole('button', { name: 'Use the new details in this case' }));
    expect(screen.queryByRole('region', { name: 'School details' })).not.toBeInTheDocument();
    await waitFor(() => {
      expect(store.answers().get('school.name')).toBe('Millbrook New Academy');
    });
  });

  it('are not offered where nothing has changed', async () => {
    await openCase(plain, 'tasks', { settings: answersOf(ordinarySchool) });
    await screen.findByRole('link', { name: 'Sign' });
    expect(screen.queryByRole('region', { name: 'School details' })).not.toBeInTheDocument();
  });

  it('are never offered to the sample', async () => {
    await openCase(medicalShortPlain, 'tasks', { settings, sample: true });
    expect(screen.queryByRole('region', { name: 'School details' })).not.toBeInTheDocument();
  });

  it('say which signatures they would void', async () => {
    await openCase(plain, 'tasks', { settings, signatures: allSignatures(plain).slice(0, 1) });
    expect(
      await screen.findByText(
        /With the new ones, .*Robin Fielding’s signature on the consent form.* must be given again/u,
      ),
    ).toBeVisible();
  });
});
