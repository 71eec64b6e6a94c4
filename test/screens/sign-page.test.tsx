import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { afterRecords } from '../../src/case/after-records.ts';
import { nameOf } from '../../src/case/record.ts';
import type { Signature } from '../../src/case/signature.ts';
import { sha256Hex } from '../../src/domain/hash.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import '../../src/screens/sign/SignPage.tsx';
import { walk } from '../../src/forms/walk.ts';
import { isVoid } from '../../src/life/void.ts';
import type { TypedAnswers } from '../../src/sample/typed-rows.ts';
import { askedCase } from '../case/case-of.ts';
import { recordsOf } from '../case/records-of.ts';
import { LivedCase } from '../life/lived.ts';
import { untilNoon } from '../life/lives/story.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { dateTyped } from '../scenarios/typed.ts';
import { plain, plainWith, plainWithout } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { draw, withCanvas } from './support/canvas.ts';
import { setAsideEvent } from './support/events.ts';
import { NOW, storedCase } from './support/memory-store.ts';
import type { OpenCase, OpenPage } from './support/open-page.tsx';
import { openCase, placeInAddress } from './support/open-page.tsx';
import { readAsParent, signWith } from './support/parents-part.ts';
import { dateOf, testServices } from './support/services.ts';
import { allSignatures, signatureOn } from './support/signatures.ts';

withoutLayout();
withCanvas();

const press = async ({ user }: OpenPage, name: string): Promise<void> => {
  await user.click(await screen.findByRole('button', { name }));
};

const opened = async (signatures: readonly Signature[] = [], answers = plain): Promise<OpenPage> => {
  const page = await openCase(answers, 'sign', { signatures });
  await screen.findByRole('heading', { level: 1, name: 'Sign' });
  return page;
};

/** The parent's part, up to the question what they say. */
async function decidingParent(): Promise<OpenPage> {
  const page = await opened();
  await press(page, 'Hand the device to the parent');
  await readAsParent(page.user);
  return page;
}

/** The parent's part, up to the place to sign. */
async function signingParent(): Promise<OpenPage> {
  const page = await decidingParent();
  await page.user.click(screen.getByRole('radio', { name: /^I agree/u }));
  await press(page, 'Next');
  return page;
}

async function typeAndTick(page: OpenPage): Promise<void> {
  await page.user.click(screen.getByRole('checkbox', { name: /^This is my signature/u }));
  await press(page, 'Continue');
}

const stored = ({ store }: OpenPage): readonly Signature[] => store.disk.get('c1')?.signatures ?? [];
const summary = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('link')
    .map((link) => link.textContent);
const tasks = () => screen.getAllByRole('listitem').map((item) => item.textContent);

/** A case in which somebody has not answered yet: the parent can sign, the head cannot. */
const silent = new Map([...heaviest, ['people.social-worker-answer', 'no-answer']]);

const awaited = () =>
  within(
    screen.getByRole('heading', { level: 2, name: 'Before the head can sign' }).closest('section') ?? document.body,
  ).getAllByRole('link');

describe('the page of signatures', () => {
  it('counts what is to settle first, leads there, and lets nobody sign', async () => {
    await openCase(plainWithout('plan.aim', 'plan.work-set'), 'sign');
    expect(await screen.findByText(/2 things before the parent can sign\./u)).toBeVisible();
    expect(screen.getByRole('link', { name: 'See what is left' })).toHaveAttribute('href', '#/case/c1/readiness');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(tasks().every((task) => task.endsWith('Cannot start yet'))).toBe(true);
  });

  it('lets the parent sign while the social worker has not answered; the head cannot, and it says who is awaited', async () => {
    const { unmount } = await opened([], silent);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Hand the device to the parent',
    ]);
    expect(awaited().map((link) => link.textContent)).toEqual([expect.stringMatching(/social worker/u)]);
    unmount();
    await opened([signatureOn('consent', 'parent', silent)], silent);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Hand the device to the parent again',
    ]);
    expect(awaited()).toHaveLength(1);
  });

  it('lets the parent sign first: the head cannot start', async () => {
    await opened();
    expect(tasks()).toEqual([
      'Consent form and plan: Robin FieldingNot signed yetTo sign',
      'Consent form and plan: Pat HeadleyNot signed yetCannot start yet',
      'Checklist: Pat HeadleyNot signed yetCannot start yet',
    ]);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Hand the device to the parent',
    ]);
  });

  it('lets the head sign once the parent has agreed', async () => {
    await opened([signatureOn('consent', 'parent', plain)]);
    expect(tasks()[0]).toMatch(/Signed by Robin Fielding \(Father\) on 7 January 2027.*Completed$/u);
    expect(screen.getByRole('button', { name: 'Sign the consent form and the plan as head' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Sign the checklist as head' })).toBeVisible();
  });

  it('leads on to the signed pack once all have signed', async () => {
    const page = await opened(allSignatures(plain));
    expect(screen.queryByText(/parent decides first/u)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /again|as head/u })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'The parent takes the agreement back' })).toBeVisible();
    await press(page, 'Go to the signed pack');
    await waitFor(() => {
      expect(placeInAddress()).toBe('pack');
    });
  });

  it('tells that a clock was set back between two signatures, and of no other', async () => {
    const told = /^The signatures of 7 January 2027 bear times that do not fit their order: a clock was set back/u;
    const lived = (first: string, second: string): LivedCase => {
      const one = new LivedCase('c1', plain, '2027-01-05T09:00');
      one.sign(`2027-01-07T${first}`, { role: 'parent' });
      one.sign(`2027-01-07T${second}`, { role: 'head' });
      return one;
    };
    const openLived = (one: LivedCase) =>
      openCase(plain, 'sign', {
        services: (store) => {
          store.disk.set('c1', one.stored);
          return testServices(store);
        },
      });
    const { unmount } = await openLived(lived('08:40', '08:50'));
    expect(screen.queryByText(told)).not.toBeInTheDocument();
    unmount();
    await openLived(lived('08:50', '08:40'));
    expect(screen.getByText(told)).toBeVisible();
  });

  it('asks for a signature again once an answer in it has changed', async () => {
    await opened(
      allSignatures(plain),
      plainWith({ 'timetable.week.2.monday': { where: 'school', start: '8:45', end: '11:00' } }),
    );
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Hand the device to the parent',
    ]);
    expect(screen.queryByRole('button', { name: 'Go to the signed pack' })).not.toBeInTheDocument();
  });

  it.each([
    ['changes', 'asks for changes', /Asks for changes$/u],
    ['refuse', 'does not agree', /Does not agree$/u],
  ] as const)(
    'stops where the parent says %s, tells why, and names other ways to help',
    async (decision, words, state) => {
      await opened([signatureOn('consent', 'parent', plain, { decision, remark: 'Fridays do not work' })]);
      const told = screen.getByText(
        new RegExp(`The parent ${words}, so the part-time timetable cannot go on as it is`, 'u'),
      );
      expect(told).toHaveTextContent('They say: “Fridays do not work”');
      expect(told).toHaveTextContent(/more support in class, a mentor, an early help assessment/u);
      expect(tasks()[0]).toMatch(state);
      expect(screen.queryByRole('button', { name: /as head/u })).not.toBeInTheDocument();
      expect(screen.getByRole('button', { name: 'Hand the device to the parent again' })).toBeVisible();
    },
  );
});

describe('the page of signatures, where nothing is to sign', () => {
  const on = (today: string): Pick<OpenCase, 'services'> => ({
    services: (store) => testServices(store, { today: () => dateOf(today) }),
  });
  const withdrawn = signatureOn('consent', 'parent', plain, {
    id: 'back',
    decision: 'refuse',
    remark: 'He is well again.',
    at: '2027-01-13T15:00:00.000Z',
  });
  it.each<[string, string, OpenCase, TypedAnswers, RegExp]>([
    ['is over', '2027-02-09', { signatures: allSignatures(plain) }, {}, /A further period has its own case/u],
    [
      'ended in full time',
      '2027-02-09',
      { signatures: allSignatures(plain) },
      { 'running.full-time-on': dateTyped('8', '2', '2027') },
      /Nothing is to sign: it has ended/u,
    ],
    [
      'was taken back',
      '2027-01-15',
      { signatures: [...allSignatures(plain), withdrawn] },
      {},
      /took the agreement back on 13 January 2027\. Full time was due from Thursday 14 January 2027/u,
    ],
    ['was set aside', '2027-01-07', { events: [setAsideEvent] }, {}, /Nothing is to sign: it is set aside/u],
  ])('of what %s asks for none, and says why', async (_, today, opened, typed, says) => {
    await openCase(plainWith(typed), 'sign', { ...opened, ...on(today) });
    await screen.findByRole('heading', { level: 1, name: 'Sign' });
    const text = document.body.textContent;
    expect(text).toMatch(says);
    expect(text).not.toMatch(/parent decides first|ask again|Cannot start yet|can sign|Not signed yet/u);
    expect(screen.queryByRole('button', { name: /parent|as head/u })).not.toBeInTheDocument();
  });

  const onPage = {
    'running.withdrawn-on': dateTyped('15', '1', '2027'),
    'running.withdrawn-by': 'Robin Fielding',
    'running.withdrawn-how': 'told',
  };

  it('says of what was taken back on its page that it was, in every row, and leads on to no signed pack', async () => {
    await openCase(plainWith(onPage), 'sign', { signatures: allSignatures(plain), ...on('2027-01-16') });
    await screen.findByRole('heading', { level: 1, name: 'Sign' });
    for (const task of tasks().slice(0, 2))
      expect(task).toMatch(/It is for version 1, taken back on 15 January 2027\.Taken back$/u);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Go to the pack' })).toHaveAttribute('href', '#/case/c1/pack');
  });

  it('does not say of what was taken back that it goes on, where the parent had refused a change before', async () => {
    const change = { 'timetable.week.2.monday': { where: 'school', start: '8:45', end: '11:30' } };
    const no = signatureOn('consent', 'parent', plainWith(change), {
      id: 'no',
      decision: 'refuse',
      at: '2027-01-14T10:00:00.000Z',
    });
    await openCase(plainWith(change, onPage), 'sign', {
      signatures: [...allSignatures(plain), no],
      ...on('2027-01-16'),
    });
    await screen.findByRole('heading', { level: 1, name: 'Sign' });
    expect(tasks()[0]).toMatch(
      /Version 1: taken back on 15 January 2027\. Did not agree to a change while version 1 held\. Signed by .*Taken back$/u,
    );
    expect(document.body.textContent).not.toMatch(/goes on/u);
  });

  it('says in their words why a parent took it back', async () => {
    await openCase(plain, 'sign', { signatures: [...allSignatures(plain), withdrawn], ...on('2027-01-15') });
    expect(await screen.findByText('Robin Fielding said: “He is well again.”')).toBeVisible();
    expect(tasks()[0]).toMatch(/Taken back$/u);
  });
});

describe('the parent’s part', () => {
  it('shows the consent form alone: no way into the rest, no notes on risks, no places for signatures', async () => {
    const page = await opened();
    await press(page, 'Hand the device to the parent');
    expect(await screen.findByRole('heading', { name: 'Hello Robin Fielding. This is about Sam.' })).toBeVisible();
    await readAsParent(page.user, () => {
      expect(screen.queryByRole('link')).not.toBeInTheDocument();
      expect(screen.queryByText(/He could faint/u)).not.toBeInTheDocument();
      expect(screen.queryByRole('group', { name: /^Signature/u })).not.toBeInTheDocument();
    });
    expect(page.services.held()).toBe(1);
  });

  it('shows nothing of what the school has still to settle', async () => {
    const page = await opened([], silent);
    const left = awaited().map(({ textContent }) => textContent);
    expect(left).toEqual([expect.stringMatching(/social worker/u)]);
    const none = () => {
      for (const words of left) expect(document.body).not.toHaveTextContent(words);
    };
    await press(page, 'Hand the device to the parent');
    await readAsParent(page.user, none);
    none();
  });

  it('passes over no page unread when the press before it is a double click', async () => {
    const page = await opened();
    await press(page, 'Hand the device to the parent');
    await page.user.dblClick(await screen.findByRole('button', { name: 'Next' }));
    expect(screen.getByText('2 of 7')).toBeVisible();
  });

  it('has the plan read after the consent form: its agreed part alone, with the focus on its heading', async () => {
    const page = await opened();
    await press(page, 'Hand the device to the parent');
    expect(await screen.findByText(/There are two papers to read/u)).toBeVisible();
    for (let page_ = 1; page_ < 5; page_ += 1) await press(page, 'Next');
    expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual([
      'Part-time timetable plan',
    ]);
    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    });
    expect(screen.getByText('Sam is in every lesson, every day, by 8 February.')).toBeVisible();
    expect(screen.queryByText('Stay for lunch with friends')).not.toBeInTheDocument();
    expect(screen.queryByText('Agencies involved')).not.toBeInTheDocument();
    expect(screen.getByText(/^On paper more comes after this/u)).toBeVisible();
    await press(page, 'Back');
    expect(screen.getByRole('heading', { level: 1, name: 'Who to ring' })).toBeVisible();
  });

  it('asks for a decision before anything else', async () => {
    const page = await decidingParent();
    expect(screen.getAllByRole('radio').every((radio) => !(radio as HTMLInputElement).checked)).toBe(true);
    await press(page, 'Next');
    expect(summary()).toEqual(['Choose what you want to say']);
    await press(page, 'Next');
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
  });

  it('asks nobody who chooses something else for the changes that were wanting', async () => {
    const page = await decidingParent();
    await page.user.click(screen.getByRole('radio', { name: /change/u }));
    await press(page, 'Next');
    await page.user.click(screen.getByRole('radio', { name: /do not agree/u }));
    expect(screen.getByRole('textbox', { name: /say why/u })).toBeVisible();
    expect(screen.queryByText('Say what you would like to change')).not.toBeInTheDocument();
  });

  it('asks who wants changes to say which, and keeps them', async () => {
    const page = await decidingParent();
    await page.user.click(screen.getByRole('radio', { name: /change/u }));
    await press(page, 'Next');
    expect(summary()).toEqual(['Say what you would like to change']);
    await page.user.type(screen.getByRole('textbox', { name: 'What would you like to change?' }), 'Not on Fridays');
    await press(page, 'Next');
    expect(screen.getByText('In your words: “Not on Fridays”')).toBeVisible();
    await signWith(page.user, 'Ask for this change');
    expect(await screen.findByText(/What Robin Fielding said has been written down\. Nothing starts\./u)).toBeVisible();
    expect(stored(page)).toMatchObject([{ decision: 'changes', remark: 'Not on Fridays', role: 'parent' }]);
  });

  it('takes no wish for the reason of a no, and leads no error to a box that is gone', async () => {
    const page = await decidingParent();
    await page.user.click(screen.getByRole('radio', { name: /change/u }));
    await press(page, 'Next');
    expect(summary()).toEqual(['Say what you would like to change']);
    await page.user.type(screen.getByRole('textbox', { name: 'What would you like to change?' }), 'Not on Fridays');
    await page.user.click(screen.getByRole('radio', { name: /do not agree/u }));
    expect(document.title).toBe('For the parent - Waymark');
    expect(screen.getByRole('textbox', { name: /say why/u })).toHaveValue('');
    await press(page, 'Next');
    expect(screen.queryByText(/Not on Fridays/u)).not.toBeInTheDocument();
    await page.user.clear(screen.getByRole('textbox', { name: 'Your full name' }));
    await signWith(page.user, 'I do not agree');
    expect(summary()).toEqual(['Enter your full name']);
    await press(page, 'draw your name');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('offers other help to who does not agree, and asks for no reason', async () => {
    const page = await decidingParent();
    expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
    await page.user.click(screen.getByRole('radio', { name: /do not agree|don’t agree|not agree/iu }));
    expect(screen.getByRole('heading', { level: 2 })).toBeVisible();
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1);
    await press(page, 'Next');
    await signWith(page.user, 'I do not agree');
    await screen.findByText(/Nothing starts/u);
    expect(stored(page)).toMatchObject([{ decision: 'refuse', remark: '' }]);
  });

  it('can be stopped at any moment before the signature is kept, and keeps nothing', async () => {
    const page = await signingParent();
    await press(page, 'Stop without signing');
    expect(await screen.findByRole('button', { name: 'Hand the device to the parent' })).toBeVisible();
    expect(stored(page)).toEqual([]);
    expect(page.services.held()).toBe(0);
  });

  it('can be thought about first: nothing is decided, and that is said', async () => {
    const page = await decidingParent();
    await press(page, 'I want to think about it first');
    expect(await screen.findByRole('heading', { level: 1, name: 'Nothing is decided' })).toHaveFocus();
    await press(page, 'Give the device back to the school');
    expect(await screen.findByRole('button', { name: 'Hand the device to the parent' })).toBeVisible();
    expect(stored(page)).toEqual([]);
  });

  it('has larger letters while it lasts, and not after it', async () => {
    const page = await opened();
    await press(page, 'Hand the device to the parent');
    await press(page, 'Largest letters');
    expect(screen.getByRole('button', { name: 'Largest letters' })).toHaveAttribute('aria-pressed', 'true');
    expect(document.documentElement.style.fontSize).toBe('150%');
    await press(page, 'Stop without signing');
    await screen.findByRole('button', { name: 'Hand the device to the parent' });
    expect(document.documentElement.style.fontSize).toBe('');
  });

  it('goes back step by step', async () => {
    const page = await signingParent();
    const headings = ['What do you want to say?', 'Part-time timetable plan', 'Who to ring', 'What each side takes on'];
    for (const name of [...headings, 'Sam’s weeks', 'Hello Robin Fielding. This is about Sam.']) {
      await press(page, 'Back');
      expect(screen.getByRole('heading', { level: 1, name })).toBeVisible();
      if (name === headings[0]) expect(screen.getByRole('radio', { name: /^I agree/u })).toBeChecked();
    }
    expect(screen.queryByRole('button', { name: 'Back' })).not.toBeInTheDocument();
  });

  it('loses nothing that was chosen or typed where they go back, and takes no box for ticked under another answer', async () => {
    const page = await decidingParent();
    const again = async () => {
      await press(page, 'Back');
      await press(page, 'Next');
    };
    const radio = (name: RegExp) => screen.getByRole('radio', { name });
    const wish = () => screen.getByRole('textbox', { name: 'What would you like to change?' });
    await page.user.click(radio(/^I want something changed/u));
    await page.user.type(wish(), 'Not on Fridays');
    await again();
    expect(radio(/^I want something changed/u)).toBeChecked();
    expect(wish()).toHaveValue('Not on Fridays');
    await page.user.click(radio(/^I agree/u));
    await press(page, 'Next');
    const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');
    const name = () => screen.getByRole('textbox', { name: 'Your full name' });
    for (const box of boxes()) await page.user.click(box);
    await page.user.clear(name());
    await page.user.type(name(), 'R Fielding');
    await again();
    expect(boxes().map(({ checked }) => checked)).toEqual([true, true, true]);
    expect(name()).toHaveValue('R Fielding');
    await press(page, 'Change my answer');
    await page.user.click(radio(/^I want something changed/u));
    expect(wish()).toHaveValue('Not on Fridays');
    await press(page, 'Next');
    expect(boxes().map(({ checked }) => checked)).toEqual([false]);
    expect(name()).toHaveValue('R Fielding');
  });

  it('ends with the device handed back, and then the signature in the list', async () => {
    const page = await signingParent();
    expect(screen.getByRole('heading', { level: 1, name: 'You agree' })).toBeVisible();
    await signWith(page.user, 'I agree');
    expect(await screen.findByRole('heading', { level: 1, name: 'Thank you, Robin Fielding' })).toBeVisible();
    expect(screen.getByText('The shorter days begin on Monday 11 January 2027.')).toBeVisible();
    expect(screen.getByText(/Robin Fielding signed the consent form and the plan\./u)).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    await press(page, 'Give the device back to the school');
    expect(tasks()[0]).toMatch(/^Consent form and plan: Robin FieldingAgrees\. Signed by Robin Fielding.*Completed$/u);
    expect(page.services.held()).toBe(0);
  });

  it('names on the last page no day that is past, and no signature that is given', async () => {
    const page = await openCase(plain, 'sign', {
      signatures: [signatureOn('consent', 'head', plain)],
      services: (store) =>
        testServices(store, { today: () => dateOf('2027-01-20'), now: () => '2027-01-20T10:00:00.000Z' }),
    });
    await press(page, 'Hand the device to the parent');
    await readAsParent(page.user);
    await page.user.click(screen.getByRole('radio', { name: /^I agree/u }));
    await press(page, 'Next');
    await signWith(page.user, 'I agree');
    await screen.findByRole('heading', { name: /^Thank you/u });
    expect(screen.queryByText(/The shorter days begin|15 January 2027|It counts only once/u)).not.toBeInTheDocument();
    expect(screen.getByText('The plan is talked over with you on Friday 22 January 2027.')).toBeVisible();
  });
});

describe('a typed signature', () => {
  it('needs the tick', async () => {
    const page = await signingParent();
    expect(screen.getByRole('textbox', { name: 'Your full name' })).toHaveValue('Robin Fielding');
    await press(page, 'I agree');
    await press(page, 'I agree');
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
    expect(summary()).toEqual(['Tick each box to sign']);
    await page.user.click(within(screen.getByRole('alert')).getByRole('link'));
    expect(screen.getAllByRole('checkbox')[0]).toHaveFocus();
    await page.user.click(screen.getAllByRole('checkbox')[0] ?? document.body);
    await press(page, 'I agree');
    expect(summary()).toEqual(['Tick each box to sign']);
    expect(stored(page)).toEqual([]);
  });

  it('needs the name', async () => {
    const page = await signingParent();
    await page.user.clear(screen.getByRole('textbox', { name: 'Your full name' }));
    await signWith(page.user, 'I agree');
    expect(summary()).toEqual(['Enter your full name']);
  });

  it('under another name is kept only of who says that they are the one whose place it is', async () => {
    const page = await signingParent();
    const name = screen.getByRole('textbox', { name: 'Your full name' });
    await page.user.clear(name);
    await page.user.type(name, 'Kim Fielding');
    await signWith(page.user, 'I agree');
    expect(screen.getByRole('heading', { level: 1, name: 'Are you Robin Fielding?' })).toHaveFocus();
    expect(screen.getByText('Only Robin Fielding can sign here. You typed “Kim Fielding”.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'I agree' })).not.toBeInTheDocument();
    await press(page, 'Yes, I am Robin Fielding');
    expect(screen.getByRole('heading', { level: 1, name: 'You agree' })).toHaveFocus();
    expect(stored(page)).toEqual([]);
    await press(page, 'I agree');
    await screen.findByRole('heading', { name: /^Thank you/u });
    expect(stored(page)).toMatchObject([{ name: 'Kim Fielding', role: 'parent' }]);
  });

  it('is stored with its time, the text it covers, that text’s hash, and every answer in it', async () => {
    const page = await signingParent();
    await signWith(page.user, 'I agree');
    await screen.findByRole('heading', { name: /^Thank you/u });
    const [signature] = stored(page);
    if (signature === undefined) throw new Error('nothing stored');
    expect(signature).toMatchObject({
      document: 'consent',
      role: 'parent',
      name: 'Robin Fielding',
      capacity: 'Father',
      decision: 'agree',
      how: { kind: 'typed' },
      at: NOW,
    });
    expect(signature.hash).toBe(await sha256Hex(signature.covered));
    expect(signature).toMatchObject({
      by: { name: 'Ines Alder', role: 'SENCO' },
      device: 'd1',
      answers: Object.fromEntries(walk(caseForms, plain).answers),
    });
    const seen = recordsOf(storedCase(plain));
    expect(signature.after).toEqual(await afterRecords(seen));
    expect(signature.covered).toContain('Sam Fielding');
    const [plan] = signature.also ?? [];
    expect(plan).toMatchObject({ document: 'plan', hash: await sha256Hex(plan?.covered ?? '') });
    expect(plan?.covered).toContain('Sam is in every lesson, every day, by 8 February.');
    expect(isVoid(signature, askedCase(plainWith({ 'plan.aim': 'Another aim.' })))).toBe(true);
    expect(isVoid(signature, askedCase(plain))).toBe(false);
    expect(isVoid(signature, askedCase(plainWith({ 'timetable.week.1.monday': { where: 'home' } })))).toBe(true);
    expect(isVoid(signature, askedCase(plainWith({ 'risk.crime': 'Looked at again.' })))).toBe(false);
  });
});

describe('a drawn signature', () => {
  async function drawing(): Promise<{ readonly page: OpenPage; readonly canvas: HTMLElement }> {
    const page = await signingParent();
    await press(page, 'draw your name');
    for (const box of screen.getAllByRole('checkbox')) await page.user.click(box);
    return { page, canvas: screen.getByRole('img') };
  }

  it('is more than nothing, and more than a dot', async () => {
    const { page, canvas } = await drawing();
    await press(page, 'I agree');
    expect(summary()).toEqual(['Draw your signature: a dot is not enough']);
    draw(canvas, [50, 50]);
    await press(page, 'I agree');
    expect(summary()).toEqual(['Draw your signature: a dot is not enough']);
  });

  it('is stored as its lines', async () => {
    const { page, canvas } = await drawing();
    draw(canvas, [20, 20], [80, 60], [140, 30]);
    await press(page, 'I agree');
    await screen.findByRole('heading', { name: /^Thank you/u });
    expect(stored(page)).toMatchObject([{ how: { kind: 'drawn', drawing: { width: 400, height: 200 } } }]);
  });
});

describe('a signature with help', () => {
  it('says how, by whom and why, and is kept as the parent’s own word', async () => {
    const page = await signingParent();
    await press(page, 'have somebody help you');
    await signWith(page.user, 'I agree');
    expect(summary()).toEqual(['Say how you are helped']);
    await page.user.click(screen.getByRole('radio', { name: 'An interpreter told me in my language' }));
    await page.user.type(screen.getByRole('textbox', { name: 'Name of the person who helps you' }), 'Ola Nowak');
    await page.user.type(screen.getByRole('textbox', { name: 'Why are you helped?' }), 'I speak Polish');
    await press(page, 'I agree');
    await screen.findByRole('heading', { name: /^Thank you/u });
    expect(stored(page)).toMatchObject([
      {
        name: 'Robin Fielding',
        how: { kind: 'helped', by: 'interpreter', who: 'Ola Nowak', why: 'I speak Polish' },
      },
    ]);
  });
});

describe('the head’s part', () => {
  it('agrees or stops, and signs each document by itself', async () => {
    const page = await opened([signatureOn('consent', 'parent', plain)]);
    await press(page, 'Sign the checklist as head');
    expect(await screen.findByText('For Pat Headley: read what you are about to sign.')).toBeVisible();
    await press(page, 'I have read this');
    expect(screen.getByRole('heading', { level: 1, name: 'As head, do you sign this?' })).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    await press(page, 'Yes, go on to sign');
    await typeAndTick(page);
    await press(page, 'Keep my signature');
    expect(await screen.findByText(/Pat Headley signed the checklist\./u)).toBeVisible();
    await press(page, 'Back to the signatures');
    expect(tasks()[2]).toMatch(/Completed$/u);
    expect(tasks()[1]).toMatch(/To sign$/u);
  });
});

describe('the head’s part on the consent form', () => {
  it('has the plan read too, and covers both', async () => {
    const page = await opened([signatureOn('consent', 'parent', plain)]);
    await press(page, 'Sign the consent form and the plan as head');
    await press(page, 'I have read this');
    expect(screen.getByText('This is the plan. Your one signature is for it and for the consent form.')).toBeVisible();
    await press(page, 'I have read the plan');
    expect(screen.getByText(/Your one signature is for the consent form and the plan\.$/u)).toBeVisible();
    await press(page, 'Yes, go on to sign');
    await typeAndTick(page);
    await press(page, 'Keep my signature');
    expect(await screen.findByText(/Pat Headley signed the consent form and the plan\./u)).toBeVisible();
    const [parent, head] = stored(page);
    expect(head?.also?.map(({ covered }) => covered)).toEqual(parent?.also?.map(({ covered }) => covered));
    expect(head?.also).toHaveLength(1);
  });

  it('calls a signature that was given on the consent form alone what it is', async () => {
    const before = signatureOn('consent', 'parent', plain);
    delete before.also;
    await opened([before]);
    expect(tasks().slice(0, 2)).toEqual([
      expect.stringMatching(/^Consent form: Robin FieldingAgrees/u),
      expect.stringMatching(/^Consent form and plan: Pat Headley/u),
    ]);
  });
});

describe('a signature that cannot be stored', () => {
  async function failed(): Promise<OpenPage> {
    const page = await signingParent();
    page.store.failCommits({ kind: 'store-full' });
    await signWith(page.user, 'I agree');
    await screen.findByRole('heading', { level: 1, name: 'Not recorded yet' });
    return page;
  }

  it('is not called kept: the signer is told why', async () => {
    const page = await failed();
    expect(screen.getAllByText(/This device has no room left/u).length).toBeGreaterThan(0);
    expect(stored(page)).toEqual([]);
  });

  it('is kept, once, when it is tried again', async () => {
    const page = await failed();
    page.store.failCommits(undefined);
    const part = screen.getByRole('heading', { level: 1 }).closest('form') ?? document.body;
    await page.user.click(within(part).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Thank you, Robin Fielding' })).toBeVisible();
    expect(stored(page)).toHaveLength(1);
    const tried = page.store.batches.flatMap(({ records }) =>
      records.filter(({ kind }) => kind === 'signature').map(nameOf),
    );
    expect(tried.length).toBeGreaterThan(1);
    expect(new Set(tried).size).toBe(1);
  });

  it('is given up for good where the signer stops', async () => {
    const page = await failed();
    page.store.failCommits(undefined);
    await press(page, 'Stop without signing');
    await screen.findByRole('button', { name: /Hand the device to the parent/u });
    await page.store.saveAll();
    expect(stored(page)).toEqual([]);
  });

  it('is given up for good also where a further attempt is under way when the signer stops', async () => {
    const page = await failed();
    page.store.failCommits(undefined);
    const release = page.store.holdCommits();
    await page.user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' }));
    await press(page, 'Stop without signing');
    release();
    await screen.findByRole('button', { name: /Hand the device to the parent/u });
    await page.store.saveAll();
    expect(stored(page)).toEqual([]);
  });
});

describe('the pages of signing', () => {
  it('say where part of the case is from a newer Waymark, on the way to the signed pack too', async () => {
    for (const place of ['sign', 'readiness', 'pack']) {
      const { unmount } = await openCase(plain, place, { newer: 1 });
      expect(screen.getByText(/^Part of this case was written by a newer Waymark/u)).toBeVisible();
      unmount();
    }
  });

  it('have the focus on their headings, and the window’s title of their own, there and back', async () => {
    const page = await opened();
    await press(page, 'Hand the device to the parent');
    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    });
    expect(document.title).toBe('For the parent - Waymark');
    await press(page, 'Stop without signing');
    await waitFor(() => {
      expect(document.title).toBe('Sign - Waymark');
    });
    expect(screen.getByRole('heading', { level: 1, name: 'Sign' })).toHaveFocus();
  });

  it('say in the title that nothing was decided', async () => {
    const page = await decidingParent();
    await press(page, 'Next');
    expect(document.title).toBe('Error: For the parent - Waymark');
    await page.user.click(screen.getAllByRole('radio')[0] ?? document.body);
    expect(document.title).toBe('For the parent - Waymark');
  });
});

describe('a change of what was agreed', () => {
  const change = { 'timetable.week.2.monday': { where: 'school', start: '8:45', end: '11:30' } };

  it('asks the head for what it changes, and not for the checklist again that they have signed', async () => {
    const lived = new LivedCase('c1', plain, '2027-01-05T09:00');
    lived.sign('2027-01-07T09:50', { role: 'head', document: 'checklist' });
    lived.bothSign('2027-01-07');
    lived.type('2027-01-13T09:00', change);
    lived.sign('2027-01-13T10:00', { role: 'parent' });
    await openCase(new Map(), 'sign', {
      services: (store) => {
        store.disk.set('c1', lived.stored);
        return testServices(store, { today: () => dateOf('2027-01-14') });
      },
    });
    expect(tasks()[2]).toMatch(/^Checklist: .*Completed$/u);
    expect(screen.getByRole('button', { name: 'Sign the consent form and the plan as head' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /checklist/u })).not.toBeInTheDocument();
  });

  it('is shown to the parent as what changes, and leaves what was agreed where they refuse', async () => {
    const { user } = await opened(allSignatures(plain), plainWith(change));
    await user.click(screen.getByRole('button', { name: 'Hand the device to the parent' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'What changes' })).toBeVisible();
    const table = screen.getByRole('table', { name: /^What changes of version 1, dated 7 January 2027/u });
    expect(within(table).getByRole('rowheader', { name: 'Week 2' })).toBeVisible();
    // On a narrow screen each cell stands under the head of its column.
    expect(
      within(table)
        .getAllByRole('cell')
        .slice(0, 2)
        .map((cell) => cell.dataset['head']),
    ).toEqual(['As it was agreed', 'With the change']);
    await readAsParent(user);
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual([
      'agree',
      'changes',
      'refuse',
    ]);
    expect(
      screen.getByRole('radio', {
        name: 'I do not agree: what was agreed, dated 7 January 2027, stays as it is, with its last day on 5 February 2027',
      }),
    ).toBeVisible();
    expect(screen.getByText('You do not have to give a reason.')).toBeVisible();
  });

  it('lets the parent take back what they agreed to, apart from the three choices', async () => {
    const page = await openCase(plainWith(change), 'sign', {
      signatures: allSignatures(plain),
      services: (store) =>
        testServices(store, { today: () => dateOf('2027-01-14'), now: () => '2027-01-14T10:00:00.000Z' }),
    });
    await press(page, 'Hand the device to the parent');
    await readAsParent(page.user);
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    await press(page, 'I take my agreement back: full time from the next school day');
    expect(
      await screen.findByText(/^This is what you agreed to for Sam, dated 7 January 2027\. It goes on/u),
    ).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'What changes' })).not.toBeInTheDocument();
    await readAsParent(page.user);
    expect(await screen.findByRole('heading', { level: 1, name: 'I take my agreement back' })).toHaveFocus();
    await page.user.type(screen.getByRole('textbox', { name: /^Would you like to say why/u }), 'It is too much.');
    await press(page, 'Next');
    expect(screen.getByRole('checkbox', { name: 'This is my signature, and I take my agreement back' })).toBeVisible();
    await signWith(page.user, 'I take my agreement back');
    expect(
      await screen.findByText(
        /^Robin Fielding took the agreement back, and that has been written down\. Full time begins on Friday 15 January 2027\./u,
      ),
    ).toBeVisible();
    expect(stored(page).at(-1)).toMatchObject({ role: 'parent', decision: 'refuse', remark: 'It is too much.' });
    await press(page, 'Give the device back to the school');
    expect(screen.getByText(/^Robin Fielding took the agreement back on 14 January 2027\./u)).toBeVisible();
  });

  it('reads what was agreed as it was signed, whatever was recorded since', async () => {
    const { user } = await opened(allSignatures(plain), plainWith({ 'school.name': 'Another Name School' }));
    await user.click(screen.getByRole('button', { name: 'Let the parent say so here' }));
    await screen.findByText(/^This is what you agreed to for Sam, dated 7 January 2027\./u);
    expect(screen.queryByText(/Another Name School/u)).not.toBeInTheDocument();
    expect(screen.getAllByText(/Millbrook Test Academy/u)[0]).toBeVisible();
  });

  it('is not asked of what was agreed: the parent may only want something else, or take it back', async () => {
    const { user } = await opened(allSignatures(plain));
    await user.click(screen.getByRole('button', { name: 'Let the parent say so here' }));
    expect(
      await screen.findByText(/^This is what you agreed to for Sam, dated 7 January 2027\. It goes on/u),
    ).toBeVisible();
    expect(screen.queryByText(/This can only happen if you agree|By signing you say|I do not agree/u)).toBeNull();
    await readAsParent(user);
    expect(screen.queryByRole('heading', { name: 'What changes' })).not.toBeInTheDocument();
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    expect(screen.getByRole('radio', { name: 'I take my agreement back' })).toBeVisible();
  });

  it('says to the parent who takes it back while it runs from when full time is, and nothing of a start', async () => {
    const page = await openCase(plain, 'sign', {
      signatures: allSignatures(plain),
      services: (store) =>
        testServices(store, { today: () => dateOf('2027-01-14'), now: () => '2027-01-14T10:00:00.000Z' }),
    });
    await press(page, 'Let the parent say so here');
    await readAsParent(page.user);
    await page.user.click(screen.getByRole('radio', { name: 'I take my agreement back' }));
    await press(page, 'Next');
    await signWith(page.user, 'I take my agreement back');
    await screen.findByRole('heading', { level: 1, name: 'Thank you, Robin Fielding' });
    expect(
      screen.getByText(
        /^Robin Fielding took the agreement back, and that has been written down\. Full time begins on Friday 15 January 2027\./u,
      ),
    ).toBeVisible();
    expect(screen.queryByText(/Nothing starts/u)).not.toBeInTheDocument();
  });

  it('says to the parent who takes it back between two versions since when full time is due', async () => {
    const later = plainWith({
      'timetable.start': dateTyped('22', '2', '2027'),
      'timetable.end': dateTyped('5', '3', '2027'),
      'timetable.full-time-from': dateTyped('8', '3', '2027'),
    });
    const at = '2027-02-02T10:00:00.000Z';
    const page = await openCase(later, 'sign', {
      signatures: [
        ...allSignatures(plain),
        signatureOn('consent', 'parent', later, { id: 'p2', at }),
        signatureOn('consent', 'head', later, { id: 'h2', at }),
      ],
      services: (store) =>
        testServices(store, { today: () => dateOf('2027-02-10'), now: () => '2027-02-10T10:00:00.000Z' }),
    });
    await press(page, 'Let the parent say so here');
    await readAsParent(page.user);
    await page.user.click(screen.getByRole('radio', { name: 'I take my agreement back' }));
    await press(page, 'Next');
    await signWith(page.user, 'I take my agreement back');
    expect(
      await screen.findByText(
        /Full time was due from Monday 8 February 2027\. The school puts Sam back in full time at once\./u,
      ),
    ).toBeVisible();
  });

  it('says to the parent who agrees to it what they decided, and what goes on until the head has signed', async () => {
    const page = await opened(allSignatures(plain), plainWith(change));
    await press(page, 'Hand the device to the parent');
    await readAsParent(page.user);
    await page.user.click(screen.getByRole('radio', { name: /^I agree/u }));
    await press(page, 'Next');
    await signWith(page.user, 'I agree to the change');
    await screen.findByRole('heading', { level: 1, name: 'Thank you, Robin Fielding' });
    expect(
      screen.getByText(
        /^Robin Fielding agreed to the change, and signed .*\. Version 1 goes on until the headteacher has signed the change too\./u,
      ),
    ).toBeVisible();
  });
});

it('shows the head what is printed as theirs before they sign', async () => {
  const answers = plainWith({
    'parents.r2': '2',
    'parents.r2.name': 'Alex Fielding',
    'parents.r2.relation': 'Mother',
    'parents.r2.lives-with': 'no',
    'parents.r2.responsibility': 'yes',
    'consent.objection': 'yes',
    'consent.objection-heard-on': { day: '6', month: '1', year: '2027' },
    'consent.objection-says': 'He needs his friends.',
    ...untilNoon(4, 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'),
    'explain.timetable.never-falls': 'Exams in week 4.',
  });
  const { user } = await opened([signatureOn('consent', 'parent', answers)], answers);
  await user.click(screen.getByRole('button', { name: /^Sign the consent form .* as head$/u }));
  expect(await screen.findByRole('heading', { level: 2, name: 'What is printed as yours' })).toBeVisible();
  expect(screen.getByText('He needs his friends.')).toBeVisible();
  expect(screen.getByText('Exams in week 4.')).toBeVisible();
});

it('says that the last day of a plan is past before anybody signs it', async () => {
  const services = (store: OpenPage['store']) => testServices(store, { today: () => dateOf('2027-02-08') });
  await openCase(plain, 'sign', { services });
  expect(
    screen.getByText(/^The last day of this plan, 5 February 2027, is past: make a new plan first\./u),
  ).toBeVisible();
});
