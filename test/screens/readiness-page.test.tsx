import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { flexiDeclined } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { inSchool } from '../scenarios/typed.ts';
import { plain, plainWith, plainWithout } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { storedCase } from './support/memory-store.ts';
import { openCase, placeInAddress } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';
import { allSignatures, signatureOn } from './support/signatures.ts';

withoutLayout();

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const groups = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const group = (title: string) => {
  const section = screen.getByRole('heading', { level: 2, name: title }).closest('section');
  return within(section ?? document.body);
};
const falling = plainWith(
  Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [
      `timetable.week.3.${day}`,
      inSchool('8.45', '12.30'),
    ]),
  ),
);
const inTheSecondWeek = {
  services: (store: Parameters<typeof testServices>[0]) => testServices(store, { today: () => dateOf('2027-01-18') }),
};

describe('what is left before signing', () => {
  it('leads nowhere to sign once the letter that declines is signed', async () => {
    await openCase(flexiDeclined, 'readiness', { signatures: [signatureOn('letter', 'head', flexiDeclined)] });
    expect(heading()).toBe('Signed');
    expect(screen.queryByRole('button', { name: 'Go on to sign' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'read and printed' })).toBeVisible();
  });

  it('is nothing in a whole case, which is ready for the parent, and leads on to sign', async () => {
    const { user } = await openCase(plain, 'readiness');
    expect(heading()).toBe('Ready for the parent');
    expect(groups()).toEqual(['For the parent']);
    expect(document.title).toBe('Before signing - Waymark');
    await user.click(screen.getByRole('button', { name: 'Go on to sign' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Sign' })).toBeVisible();
  });

  it('is counted in words, and lets nobody go on while the parent has to wait', async () => {
    const { unmount } = await openCase(plainWithout('plan.work-set', 'hazards.r1.precautions'), 'readiness');
    expect(heading()).toBe('2 things before the parent can sign');
    expect(screen.queryByRole('button', { name: 'Go on to sign' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'read and printed' })).toHaveAttribute('href', '#/case/c1/pack');
    unmount();
    await openCase(plainWithout('plan.work-set'), 'readiness');
    expect(heading()).toBe('1 thing before the parent can sign');
  });

  it('leads to the page of a missing answer, whose Continue comes back with one thing less', async () => {
    const { user } = await openCase(plainWithout('hazards.r1.precautions', 'plan.work-set'), 'readiness');
    await user.click(group('For you to answer').getByRole('link', { name: /^.+: Enter what makes it safer$/ }));
    await user.type(await screen.findByRole('textbox', { name: 'What makes it safer?' }), 'A call each hour.');
    expect(placeInAddress()).toBe('risk/hazards/r1/hazard');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: '1 thing before the parent can sign' })).toHaveFocus(),
    );
  });

  it('leads to the answer that mends what the guidance holds, and names the paragraph', async () => {
    const { user } = await openCase(
      plainWith({ 'timetable.full-time-from': { day: '5', month: '2', year: '2027' } }),
      'readiness',
    );
    const school = group('For the school');
    expect(school.getByText(/^From: .*§9\.9/u)).toBeVisible();
    await user.click(school.getByRole('link', { name: /is not after the last part-time day/u }));
    expect(await screen.findByRole('group', { name: 'When is Sam back full time?' })).toBeVisible();
  });

  it('is told by who can mend it, in their order', async () => {
    const answers = new Map([
      ...heaviest,
      ['people.social-worker-answer', 'no-answer'],
      ['plan.underlying', ['ihcp']],
      ['consent.objection', 'yes'],
      ['plan.home-curriculum', ''],
    ]);
    await openCase(answers, 'readiness');
    expect(groups()).toEqual([
      'For you to answer',
      'For the school',
      'For the parent',
      'For other people',
      'For the head: reasons',
    ]);
    expect(group('For other people').getByRole('link', { name: /social worker/u })).toHaveAttribute(
      'href',
      '#/case/c1/people/4',
    );
    expect(group('For the parent').getByRole('link', { name: /has not agreed in writing yet/u })).toHaveAttribute(
      'href',
      '#/case/c1/sign',
    );
  });

  it('says that the parent can sign while others are still to answer, then counts what holds the head', async () => {
    const silent = new Map([...heaviest, ['people.social-worker-answer', 'no-answer']]);
    const { unmount } = await openCase(silent, 'readiness');
    expect(heading()).toBe('Ready for the parent');
    expect(screen.getByText(/^The parent can sign now\./u)).toBeVisible();
    unmount();
    await openCase(silent, 'readiness', { signatures: [signatureOn('consent', 'parent', silent)] });
    expect(heading()).toBe('1 thing before the head can sign');
    expect(groups()).toEqual(['For other people']);
  });
});

describe('what the head writes down', () => {
  const PATH = 'explain.timetable.never-falls';

  it('is asked for in a box of its own, kept as it is typed, and then counts no more', async () => {
    const { user, store } = await openCase(falling, 'readiness');
    expect(heading()).toBe('1 thing before the parent can sign');
    const box = within(screen.getByRole('group', { name: /^Week 3 has fewer hours than week 2/u })).getByRole(
      'textbox',
      { name: 'Why is this right for Sam?' },
    );
    await user.type(box, 'Hospital visits.');
    expect(box).toHaveValue('Hospital visits.');
    expect(heading()).toBe('Ready for the parent');
    await waitFor(() => {
      expect(store.answers().get(PATH)).toBe('Hospital visits.');
    });
  });

  it('stays there to be changed, and leads to the answer it is about', async () => {
    const { user } = await openCase(new Map([...falling, [PATH, 'Hospital visits.']]), 'readiness');
    expect(screen.getByRole('textbox', { name: 'Why is this right for Sam?' })).toHaveValue('Hospital visits.');
    await user.click(screen.getByRole('link', { name: /^Look at the answer: Week 3/u }));
    expect(await screen.findByRole('heading', { name: 'Week 3' })).toBeVisible();
  });

  it('is also a breach that nothing can mend, with no date to change', async () => {
    const signatures = [
      signatureOn('consent', 'parent', plain, { at: '2027-01-13T09:00:00.000Z' }),
      signatureOn('consent', 'head', plain, { at: '2027-01-13T09:10:00.000Z' }),
    ];
    const { user, store } = await openCase(plain, 'readiness', {
      signatures,
      services: (memory) => testServices(memory, { today: () => dateOf('2027-01-14') }),
    });
    const breach = group('Past mending: for the record');
    await user.type(
      breach.getByRole('textbox', { name: 'What happened, and what is done about it?' }),
      'Signed late; Sam came full time until then.',
    );
    await waitFor(() => {
      expect(store.answers().get('breach.agree.by-start')).toBe('Signed late; Sam came full time until then.');
    });
    expect(groups()).toContain('Past mending: for the record');
  });
});

describe('what is due by the start and after it', () => {
  it('stands apart, and does not hold the parent', async () => {
    await openCase(plainWith({ 'risk.assessed-on': { day: '8', month: '1', year: '2027' } }), 'readiness');
    expect(heading()).toBe('Ready for the parent');
    expect(
      group('Before the first day').getByRole('link', { name: /The risk assessment is dated 8 January 2027/u }),
    ).toHaveAttribute('href', '#/case/c1/risk/5');
  });

  it('is called overdue in a word once it is', async () => {
    await openCase(plain, 'readiness', { signatures: allSignatures(plain), ...inTheSecondWeek });
    const [first] = group('While it runs').getAllByRole('listitem');
    expect(first).toHaveTextContent(/^Overdue: Lincolnshire has not been told of Sam’s timetable/u);
    expect(heading()).toBe('Nothing is to sign: everybody has agreed');
  });
});

describe('what is due of what was agreed', () => {
  const left = plainWith({ 'running.ended-by': 'left', 'running.ended-on': { day: '29', month: '1', year: '2027' } });

  it.each([
    ['runs', plain, '2027-01-18', 'While it runs'],
    ['is over', plain, '2027-02-10', 'While it ran, and since'],
    ['has ended', left, '2027-02-02', 'While it ran, and since'],
    ['is to start', plain, '2027-01-08', 'Once it runs'],
  ])('stands under what has become of it: it %s', async (_, answers, today, title) => {
    await openCase(answers, 'readiness', {
      signatures: allSignatures(plain),
      services: (store) => testServices(store, { today: () => dateOf(today) }),
    });
    const told = groups().filter((one) => /While it|Once it/u.test(one));
    expect(told).toEqual(told.length === 0 && title === 'Once it runs' ? [] : [title]);
  });
});

describe('where full time goes on', () => {
  it('what matters comes first, then what else can be tried, and signing last', async () => {
    await openCase(plain, 'readiness', {
      services: (store) => testServices(store, { today: () => dateOf('2027-01-12') }),
    });
    expect(heading()).toBe('Not everybody has agreed');
    expect(groups()[0]).toBe('First of all');
    expect(group('First of all').getByRole('link', { name: /Is Sam in school full time\?/u })).toBeVisible();
    expect(groups()).not.toContain('While it runs');
    expect(screen.getByText(/^What else can be tried/u)).toBeVisible();
    expect(screen.queryByText(/The parent can sign now/u)).not.toBeInTheDocument();
  });

  it('leads on to sign also where a professional said no, for the page of signatures is open to the parent', async () => {
    const refused = new Map([
      ...heaviest,
      ['people.social-worker-answer', 'refuses'],
      ['people.social-worker-answered-on', { day: '5', month: '1', year: '2027' }],
    ] as const);
    await openCase(refused, 'readiness', { signatures: [signatureOn('consent', 'parent', refused)] });
    expect(heading()).toMatch(/^Nobody is waited for: Lee Marsh/u);
    expect(screen.getByRole('button', { name: 'Go on to sign' })).toHaveClass('govuk-button--secondary');
  });

  it('the parent is said to sign no more once they have', async () => {
    const since = plainWith({ 'risk.crime': 'n/a', 'plan.home-curriculum': '' });
    await openCase(since, 'readiness', { signatures: [signatureOn('consent', 'parent', since)] });
    expect(document.body).not.toHaveTextContent(/the parent can sign/iu);
    expect(document.body).toHaveTextContent(/the head can sign/iu);
  });

  it('nothing is to sign where all is agreed, and nobody is led there', async () => {
    await openCase(plain, 'readiness', { signatures: allSignatures(plain) });
    expect(screen.queryByRole('button', { name: 'Go on to sign' })).not.toBeInTheDocument();
    expect(screen.queryByText(/can sign/u)).not.toBeInTheDocument();
  });
});

describe('earlier periods of the pupil in other cases', () => {
  const earlier = plainWith({
    'timetable.start': { day: '2', month: '11', year: '2026' },
    'timetable.end': { day: '27', month: '11', year: '2026' },
    'timetable.full-time-from': { day: '30', month: '11', year: '2026' },
  });

  const signedBefore = allSignatures(earlier).map((signature) => ({ ...signature, at: '2026-10-30T10:00:00.000Z' }));

  it('are known once the other cases have been read', async () => {
    const services = (store: Parameters<typeof testServices>[0]) => {
      store?.disk.set('c2', storedCase(earlier, { id: 'c2', signatures: signedBefore }));
      return testServices(store);
    };
    await openCase(plain, 'readiness', { services });
    expect(await screen.findByText(/2 November 2026/u)).toBeVisible();
  });
});

it('names the row of a list that an answer is wanting of', async () => {
  const what = 'Losing touch with friends and class';
  await openCase(new Map([...plainWithout('hazards.r1.precautions'), ['hazards.r1.what', what]]), 'readiness');
  expect(group('For you to answer').getByRole('link', { name: `${what}: Enter what makes it safer` })).toBeVisible();
});
