import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { flexiReviews } from '../../src/case/fields/running.ts';
import type { Signature } from '../../src/case/signature.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import '../../src/screens/pack/PackPage.tsx';
import '../../src/screens/sign/SignPage.tsx';
import { CasesPage } from '../../src/screens/cases/CasesPage.tsx';
import { flexiDeclined, flexiHeaviest, flexiPlain } from '../scenarios/flexi-plain.ts';
import { dateTyped } from '../scenarios/typed.ts';
import { withoutLayout } from './support/browser.ts';
import { memoryStore, storedCase } from './support/memory-store.ts';
import type { OpenPage } from './support/open-page.tsx';
import { openCase, openPage, placeInAddress } from './support/open-page.tsx';
import { readAsParent, signWith } from './support/parents-part.ts';
import { dateOf, testServices } from './support/services.ts';
import { flexiSignatures, signatureOn } from './support/signatures.ts';

withoutLayout();

const press = async ({ user }: OpenPage, name: string): Promise<void> => {
  await user.click(await screen.findByRole('button', { name }));
};
const taskLinks = () =>
  screen
    .getAllByRole('listitem')
    .flatMap((item) => within(item).queryAllByRole('link'))
    .map((link) => link.textContent);

describe('the first page', () => {
  it('asks only what decides, and says what it comes to as soon as it does', async () => {
    const { user } = await openCase(new Map(), 'route/kind');
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    await user.click(screen.getByRole('radio', { name: /^Part of each week stays away/u }));
    await user.click(screen.getByRole('radio', { name: 'The parent' }));
    await user.click(screen.getByRole('radio', { name: 'A parent’s own' }));
    expect(screen.getByText(/^This is flexi-schooling: a lasting mix/u)).toBeVisible();
    expect(screen.queryByRole('group', { name: /What is the part-time timetable for/u })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /^Back in school full time/u }));
    await user.click(screen.getByRole('radio', { name: /^The school, as far/u }));
    expect(screen.getByText(/^This is a part-time timetable/u)).toBeVisible();
    expect(screen.getByRole('group', { name: /What is the part-time timetable for/u })).toBeVisible();
  });

  it.each([
    [
      'A school cannot start flexi-schooling',
      { 'route.ends': 'lasting', 'route.teaches': 'parent', 'route.asked': 'school' },
    ],
    ['A part-time timetable has to end', { 'route.ends': 'lasting', 'route.teaches': 'school' }],
    ['This is other provision, not fewer hours', { 'route.ends': 'full-time', 'route.teaches': 'provider' }],
    ['This is elective home education', { 'route.ends': 'leaves', 'route.asked': 'parent' }],
    ['A child cannot leave the roll at the school’s wish', { 'route.ends': 'leaves', 'route.asked': 'other' }],
  ])('leads to “%s”, and no further', async (heading, answers) => {
    const { user } = await openCase(new Map(Object.entries(answers)), 'route/kind');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: heading })).toHaveFocus());
    expect(placeInAddress()).toBe('route/not-this-way');
    expect(screen.queryByRole('button', { name: 'Continue' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'choose again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'What is the arrangement?' })).toBeVisible();
  });
});

describe('the task list of flexi-schooling', () => {
  it('has its own sections in their order, then what follows', async () => {
    await openCase(flexiPlain, '');
    expect(screen.getByText('Flexi-schooling', { selector: 'span' })).toBeVisible();
    expect(taskLinks()).toEqual([
      'Kind of arrangement',
      'The pupil',
      'The people around the pupil',
      'The parent’s request',
      'What the head weighs up',
      'The decision',
      'Days at school and at home',
      'Education at home',
      'Risk assessment',
      'The agreement',
      'Notification to the authority',
      'Check all answers',
      'Before signing',
      'Sign',
      'What can change',
      'Draft of the pack',
      'Tell the local authority',
      'Attendance codes',
    ]);
  });

  it('of a declined request ends with the letter', async () => {
    await openCase(flexiDeclined, '');
    expect(taskLinks().slice(3)).toEqual([
      'The parent’s request',
      'What the head weighs up',
      'The decision',
      'Check all answers',
      'Before signing',
      'Sign',
      'The letter',
      'What can change',
    ]);
  });
});

describe('pages that the case has no use for', () => {
  it.each([
    ['matrix', flexiPlain, /The matrix is for part-time timetables\./u],
    ['attendance', flexiDeclined, /The request was declined/u],
  ] as const)('say so: %s', async (place, answers, words) => {
    await openCase(answers, place);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Back to the case' })).toBeVisible();
  });
});

describe('the register’s codes', () => {
  it('are none until everybody has agreed', async () => {
    await openCase(flexiPlain, 'attendance');
    expect(screen.getByText(/^Nobody has agreed to time out of school yet/u)).toBeVisible();
    expect(screen.queryByText('C')).not.toBeInTheDocument();
  });

  it('are there once it is signed; where no half-terms are known the page says that holidays count', async () => {
    await openCase(flexiPlain, 'attendance', { signatures: flexiSignatures(flexiPlain) });
    expect(screen.queryByText(/^Nobody has agreed to time out/u)).not.toBeInTheDocument();
    expect(screen.getByText(/holidays count as school days here/u)).toBeVisible();
    expect(screen.getAllByText('C').length).toBeGreaterThan(10);
  });
});

describe('a clause of the agreement', () => {
  const box = () => screen.getByRole('textbox', { name: 'Who looks after it' });
  const untyped = new Map([...flexiPlain].filter(([path]) => path !== 'agreement.oversight'));

  it('holds as it is worded until somebody writes it anew, and again once the box is emptied', async () => {
    const { user, store } = await openCase(untyped, 'agreement/learning');
    expect(box()).toHaveValue(
      'Jo Carter looks after the arrangement for the school. Robin Fielding is responsible for the education at home.',
    );
    expect(store.answers().has('agreement.oversight')).toBe(false);
    await user.clear(box());
    await user.type(box(), 'The deputy does.');
    await waitFor(() => {
      expect(store.answers().get('agreement.oversight')).toBe('The deputy does.');
    });
    await user.clear(box());
    await user.tab();
    expect(box()).toHaveValue(
      'Jo Carter looks after the arrangement for the school. Robin Fielding is responsible for the education at home.',
    );
    await waitFor(() => {
      expect(store.answers().has('agreement.oversight')).toBe(false);
    });
  });

  it('lets one go on without an answer', async () => {
    const { user } = await openCase(untyped, 'agreement/learning');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => {
      expect(placeInAddress()).toBe('agreement/attendance');
    });
  });
});

describe('what the notification form asks and nobody knows', () => {
  it('is asked about in words of its own', async () => {
    await openCase(new Map([...flexiPlain].filter(([path]) => path !== 'pupil.upn')), 'readiness');
    expect(await screen.findByRole('textbox', { name: 'Why is it left empty?' })).toBeVisible();
    expect(screen.queryByText(/Why is this right for Sam/u)).not.toBeInTheDocument();
  });
});

describe('a head who declines', () => {
  it('signs the letter, whatever was left open among what is weighed up', async () => {
    const bare = new Map([...flexiDeclined].filter(([path]) => !path.startsWith('considerations.')));
    await openCase(bare, 'sign');
    expect(await screen.findByRole('button', { name: 'Sign the letter as head' })).toBeVisible();
  });
});

describe('signing', () => {
  it('hands the agreement to the parent who asked, in words about flexi-schooling', async () => {
    const page = await openCase(flexiPlain, 'sign');
    expect(await screen.findByText('Agreement: Robin Fielding')).toBeVisible();
    await press(page, 'Hand the device to the parent');
    await readAsParent(page.user, () => {
      expect(screen.queryByRole('heading', { name: 'Signatures' })).not.toBeInTheDocument();
      expect(screen.queryByText(/part-time timetable/iu)).not.toBeInTheDocument();
    });
    await page.user.click(screen.getByRole('radio', { name: /^I agree/u }));
    await press(page, 'Next');
    await signWith(page.user, 'I agree');
    expect(await screen.findByText(/Robin Fielding signed the agreement\./u)).toBeVisible();
    await press(page, 'Give the device back to the school');
    await press(page, 'Sign the agreement as head');
    await press(page, 'I have read this');
    expect(screen.getByText(/agreed with the parent and is best for the child/u)).toBeVisible();
  });

  it('is the head’s alone where the request is declined', async () => {
    const page = await openCase(flexiDeclined, 'sign');
    expect(await screen.findByText('The head signs the letter. The parent is given a copy of it.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Hand the device to the parent' })).not.toBeInTheDocument();
    await press(page, 'Sign the letter as head');
    expect(await screen.findByRole('heading', { name: 'Decision letter' })).toBeVisible();
    await press(page, 'I have read this');
    await press(page, 'Yes, go on to sign');
    await page.user.click(screen.getByRole('checkbox', { name: 'This is my signature, and this is my decision' }));
    await press(page, 'Continue');
    expect(screen.queryByText('Agrees')).not.toBeInTheDocument();
    await press(page, 'Keep my signature');
    expect(await screen.findByText('Pat Headley signed the decision letter.')).toBeVisible();
    await press(page, 'Back to the signatures');
    expect(await screen.findByRole('button', { name: 'Go to the signed letter' })).toBeVisible();
  });

  it('stops where the parent wants something changed, and says what is so until then', async () => {
    await openCase(flexiPlain, 'sign', {
      signatures: [signatureOn('agreement', 'parent', flexiPlain, { decision: 'changes', remark: 'Fridays only.' })],
    });
    expect(
      await screen.findByText(
        /asks for changes, so the flexi-schooling cannot start.*“Fridays only\.”.*in school full time\./u,
      ),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Sign the agreement as head' })).not.toBeInTheDocument();
  });
});

describe('the pack page', () => {
  const parts = () => screen.getAllByRole('radio').map((radio) => radio.closest('div')?.textContent);

  it('offers the whole, and each of its documents, of flexi-schooling', async () => {
    await openCase(flexiHeaviest, 'pack', { signatures: flexiSignatures(flexiHeaviest) });
    expect(parts()).toEqual([
      'The whole pack',
      'The parent’s request for flexi-schooling',
      'Considerations and decision',
      'Flexi-schooling agreement',
      'Outline of home education',
      'Risk assessment',
      'Flexi-schooling notification form',
      'Reasons, breaches and what happened since',
      'Evidence page',
      'Checklist for parents: flexi-schooling',
      'Checklist for schools: flexi-schooling',
    ]);
  });

  it('starts with the letter where the request is declined, for the rest stays in school', async () => {
    const { services } = await openCase(flexiDeclined, 'pack');
    expect(screen.getByRole('radio', { name: 'Decision letter' })).toBeChecked();
    await waitFor(() => {
      expect(
        services.pdf.make.mock.calls.some(
          ([pack]) =>
            pack.documents.map(({ id }) => id).join() === 'letter' && pack.title === 'Decision letter: Sam Fielding',
        ),
      ).toBe(true);
    });
  });
});

describe('the list of cases', () => {
  const shown = async (answers: Answers, today: string, signatures: readonly Signature[] = []): Promise<string> => {
    openPage(
      <CasesPage />,
      testServices(memoryStore(storedCase(answers, { signatures })), { today: () => dateOf(today) }),
    );
    await screen.findByRole('link', { name: 'Sam Fielding' });
    return document.body.textContent;
  };

  it('tells of the next review', async () => {
    expect(await shown(flexiPlain, '2027-01-07', flexiSignatures(flexiPlain))).toMatch(
      /Flexi-schooling.*From 11 January 2027 to 25 March 2027.*Next review: 25 March 2027/u,
    );
  });

  it('tells of the review after the last one that was held', async () => {
    const held = typedRows(flexiReviews, {
      on: dateTyped('26', '3', '2027'),
      who: 'Sam, his father, Jo Carter',
      outcome: 'renew',
      'next-on': dateTyped('16', '7', '2027'),
    });
    expect(
      await shown(new Map([...flexiPlain, ...Object.entries(held)]), '2027-04-20', flexiSignatures(flexiPlain)),
    ).toMatch(/Next review: 16 July 2027/u);
  });

  it('says that a review is overdue, and leads to where it is written down', async () => {
    await shown(flexiPlain, '2027-04-20', flexiSignatures(flexiPlain));
    expect(screen.getByText('Overdue:')).toBeVisible();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/running\/6$/u)]),
    );
  });

  it('keeps a declined request, and says so', async () => {
    expect(await shown(flexiDeclined, '2027-01-07')).toMatch(/Flexi-schooling, declined.*Declined on 9 December 2026/u);
  });

  it('tells signed from unsigned, and from what has to be signed again', async () => {
    const line = async (answers: Answers, signatures = flexiSignatures(flexiPlain)): Promise<string> => {
      const { unmount } = openPage(
        <CasesPage />,
        testServices(memoryStore(storedCase(answers, { signatures })), { today: () => dateOf('2027-01-07') }),
      );
      await screen.findByRole('link', { name: 'Sam Fielding' });
      const text = document.body.textContent;
      unmount();
      return text;
    };
    expect(await line(flexiPlain, [])).toContain('A draft: nobody has decided yet.');
    expect(await line(flexiPlain)).toContain('Agreed on 7 January 2027. Starts on 11 January 2027.');
    expect(
      await line(new Map([...flexiPlain, ['pattern.week.1.monday', { am: 'home', pm: 'home' }] as const])),
    ).toContain('A change to the days at school has been waiting for');
    const [parent, ...rest] = flexiSignatures(flexiPlain);
    if (parent === undefined) throw new Error('The scenario has no signature of the parent.');
    expect(await line(flexiPlain, [parent, ...rest, { ...parent, decision: 'refuse' }])).toContain(
      'took the agreement back on 7 January 2027. Sam should be in school full time.',
    );
    expect(await line(flexiPlain, [parent, ...rest, { ...parent, decision: 'changes' }])).toContain(
      'asked for changes on 7 January 2027. What was agreed goes on.',
    );
  });

  it('asks to hold the review on its day', async () => {
    expect(await shown(flexiPlain, '2027-03-25', flexiSignatures(flexiPlain))).toContain('Hold the review today');
  });

  it('tells when it ended', async () => {
    const ended = new Map([...flexiPlain, ['flexi-ending.on', dateTyped('12', '2', '2027')] as const]);
    expect(await shown(ended, '2027-03-01', flexiSignatures(flexiPlain))).toMatch(
      /From 11 January 2027 to 12 February 2027Ended: the last day was 12 February 2027/u,
    );
  });
});

it('the page of signatures leads to where notice is written down while flexi-schooling runs', async () => {
  const on = (today: string) => ({
    signatures: flexiSignatures(flexiPlain),
    services: (store: OpenPage['store']) => testServices(store, { today: () => dateOf(today) }),
  });
  const { unmount } = await openCase(flexiPlain, 'sign', on('2027-03-01'));
  expect(screen.getByRole('link', { name: 'End it' })).toHaveAttribute('href', '#/case/c1/running/7');
  unmount();
  await openCase(flexiPlain, 'sign', on('2027-01-08'));
  expect(screen.queryByRole('link', { name: 'End it' })).not.toBeInTheDocument();
});
