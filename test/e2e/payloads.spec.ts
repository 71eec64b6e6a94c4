import type { Locator, Page } from '@playwright/test';
import { dense, readPdf } from '../documents/pdf/read-pdf.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { onTheDayOfTheScenarios } from './support/clock.ts';
import { byLocators, type Hand } from './support/hand.ts';
import { beginCase, saved, schoolFacts, setUp, unlock } from './support/journey.ts';
import { downloadPack } from './support/paper.ts';
import { caseShown, placeShown } from './support/place-shown.ts';
import { expect, test } from './support/test.ts';

/** Something that a person might paste, or an attacker might type. */
interface Payload {
  readonly name: string;
  /** What is put into a field. `mark` is a word of the field's own, to find it again. */
  readonly typed: (mark: string) => string;
  /** What stands in the field then, where it is not the same. */
  readonly kept?: (mark: string) => string;
  /** What a reader finds of it on paper; white space is not looked at. */
  readonly printed: (mark: string) => readonly string[];
  /** What a field for text says when it does not take it. */
  readonly refused?: RegExp;
  /** Whether a name with these letters needs a second spelling for print. */
  readonly needsSpelling?: true;
}

const asIs = (name: string, text: string): Payload => ({
  name,
  typed: (mark) => mark + text,
  printed: (mark) => [mark + text],
});

const numbered = (mark: string, length: number): string => {
  let text = mark;
  for (let n = 1; text.length < length; n += 1) text += ` ${mark}${String(n)}`;
  return text.slice(0, length).trimEnd().padEnd(length, 'z');
};

const NUL = '\u0000';
const HALF = '\ud83d';

const payloads: readonly Payload[] = [
  {
    name: '20,000 characters',
    typed: (mark) => numbered(mark, 20_000),
    printed: (mark) => numbered(mark, 20_000).split(' '),
  },
  {
    name: '20,001 characters',
    typed: (mark) => numbered(mark, 20_001),
    printed: (mark) => numbered(mark, 20_001).split(' '),
    refused: /must be 20,000 characters or fewer; it has 20,001/,
  },
  {
    name: 'emoji',
    typed: (mark) => `${mark} 😀👩‍🚀`,
    printed: (mark) => [`${mark}[U+1F600][U+1F469][U+1F680]`],
    needsSpelling: true,
  },
  {
    name: 'a name from right to left',
    typed: (mark) => `${mark} שרה \u202elevi`,
    printed: (mark) => [`${mark}[U+05E9][U+05E8][U+05D4][U+202E]levi`],
    needsSpelling: true,
  },
  {
    name: 'a name in Cyrillic',
    typed: (mark) => `${mark} Олена`,
    printed: (mark) => [`${mark}[U+041E][U+043B][U+0435][U+043D][U+0430]`],
    needsSpelling: true,
  },
  asIs(
    'a link that is a script',
    ' javascript:alert(1) https://elsewhere.example/ data:text/html,<script>alert(1)</script>',
  ),
  asIs(
    'markup',
    ' <img src=x onerror="window.ran=1;alert(1)"><script>window.ran=1</script>{{7*7}}${7*7}&lt;b&gt;</textarea>',
  ),
  {
    name: 'NUL',
    typed: (mark) => `${mark}${NUL}Fielding`,
    printed: (mark) => [`${mark}[U+0000]Fielding`],
    refused: /holds a character that cannot be printed/,
  },
  {
    name: 'half a surrogate pair',
    typed: (mark) => `${mark}${HALF} end`,
    kept: (mark) => `${mark}\ufffd end`,
    printed: (mark) => [`${mark}[U+FFFD]end`],
    needsSpelling: true,
  },
];

const keptOf = ({ kept, typed }: Payload, mark: string): string => (kept ?? typed)(mark);

/** Puts a text into a control as a script or an input method would: the browser cuts nothing off but line ends in one-line boxes. */
const put = (control: Locator, text: string): Promise<void> =>
  control.evaluate((element, coded) => {
    const kind = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    const setter = Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set;
    setter?.call(element, JSON.parse(coded));
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, JSON.stringify(text)); // halves of surrogate pairs reach the page as escapes alone

/** What stands in a control, letter for letter. */
const standing = async (control: Locator): Promise<string> =>
  JSON.parse(
    await control.evaluate((element) =>
      JSON.stringify(
        element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.value : '',
      ),
    ),
  ) as string;

/** A control of each kind in the case: what its id ends in, the page it is on, and whether it takes a text of any letters. */
interface Place {
  readonly end: string;
  readonly page: string;
  readonly mark: string;
  readonly takesText: boolean;
}

const inCase: readonly Place[] = [
  { end: 'pupil-name', page: 'pupil/details', mark: 'qa', takesText: true },
  { end: 'pupil-date-of-birth-day', page: 'pupil/details', mark: 'qb', takesText: false },
  { end: 'pupil-date-of-birth-month', page: 'pupil/details', mark: 'qc', takesText: false },
  { end: 'pupil-date-of-birth-year', page: 'pupil/details', mark: 'qd', takesText: false },
  { end: 'pupil-upn', page: 'pupil/details', mark: 'qe', takesText: false },
  { end: 'reasons-why', page: 'reasons/why', mark: 'qf', takesText: true },
  { end: 'timetable-week-1-monday-start', page: 'timetable/weeks', mark: 'qg', takesText: false },
  { end: 'timetable-week-1-tuesday-end', page: 'timetable/weeks', mark: 'qh', takesText: false },
];

const inRow: readonly Place[] = [
  { end: '-name', page: 'people/parents', mark: 'qi', takesText: true },
  { end: '-relation', page: 'people/parents', mark: 'qj', takesText: true },
  { end: '-phone', page: 'people/parents', mark: 'qk', takesText: false },
  { end: '-email', page: 'people/parents', mark: 'ql', takesText: false },
];

const places = [...inCase, ...inRow];

const controlAt = (page: Page, { end }: Place): Locator => page.locator(`:is(input, textarea)[id$="${end}"]`);

async function goTo(page: Page, id: string, place: string): Promise<void> {
  await page.goto(`./#/case/${id}/${place}`);
  await expect(page.locator('h1:focus')).toBeVisible();
}

/** Presses Continue on a page that lacks answers, and looks at what it says beside a field. */
async function complaintOf(hand: Hand, place: Place): Promise<string> {
  await hand.press('Continue');
  await expect(hand.page.locator('.govuk-error-summary')).toBeVisible();
  const control = controlAt(hand.page, place);
  if ((await control.getAttribute('aria-invalid')) === 'true')
    return hand.page.locator(`[id="${(await control.getAttribute('aria-describedby')) ?? ''}"]`).innerText();
  const group = hand.page.locator('.govuk-form-group--error').filter({ has: control });
  return (await group.count()) === 0 ? '' : group.locator('.govuk-error-message').first().innerText();
}

/** What must never be in a page, whatever was typed. */
async function expectNothingActive(page: Page): Promise<void> {
  const active = page.locator(
    'main :is(img[src="x"], script, iframe, a[href^="javascript"], a[href^="data"], a[href^="https://elsewhere"])',
  );
  expect(await active.count()).toBe(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
}

async function beginWithDates(page: Page): Promise<{ readonly hand: Hand; readonly id: string }> {
  await onTheDayOfTheScenarios(page.context());
  const hand = byLocators(page);
  await setUp(hand);
  await schoolFacts(hand, medicalShortPlain);
  const id = await beginCase(hand);
  await goTo(page, id, 'timetable/dates');
  for (const [end, day] of [
    ['start', '11'],
    ['end', '15'],
  ]) {
    for (const [box, text] of [
      ['day', day],
      ['month', '1'],
      ['year', '2027'],
    ])
      await hand.write(`f-timetable-${end ?? ''}-${box ?? ''}`, text ?? '');
  }
  await goTo(page, id, 'timetable/weeks');
  await hand.press('Week 1, days differ');
  for (const day of ['monday', 'tuesday']) await hand.select(`f-timetable-week-1-${day}`, 'school');
  await hand.write('f-timetable-week-1-tuesday-start', '8.45');
  await goTo(page, id, 'people/parents');
  await hand.press('Add a parent or carer');
  await expect.poll(() => placeShown(page).place.row).toBeDefined();
  return { hand, id };
}

for (const payload of payloads) {
  test(`in a field of every kind, ${payload.name}: kept, shown and printed as text, or refused with a clear message`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const { hand, id } = await beginWithDates(page);
    const rowPage = placeShown(page).path;
    const pageOf = (place: Place): string => (inRow.includes(place) ? rowPage : place.page);
    expect(caseShown(page)).toBe(id);

    for (const path of new Set(places.map(pageOf))) {
      await goTo(page, id, path);
      const here = places.filter((place) => pageOf(place) === path);
      for (const place of here) await put(controlAt(page, place), payload.typed(place.mark));
      for (const place of here) {
        const complaint = await complaintOf(hand, place);
        if (!place.takesText) expect(complaint, place.end).not.toBe('');
        else if (payload.refused === undefined) expect(complaint, place.end).toBe('');
        else expect(complaint, place.end).toMatch(payload.refused);
        expect(await standing(controlAt(page, place)), place.end).toBe(keptOf(payload, place.mark));
      }
      await expectNothingActive(page);
      await saved(page);
    }

    await page.reload();
    await unlock(hand);
    for (const place of places) {
      if (placeShown(page).path !== pageOf(place)) await goTo(page, id, pageOf(place));
      await expect.poll(() => standing(controlAt(page, place)), place.end).toBe(keptOf(payload, place.mark));
    }

    await goTo(page, id, 'check-answers');
    const listed = dense(await page.getByRole('main').innerText());
    const shownAsText = places.filter(({ end }) => !end.startsWith('timetable')).map(({ mark }) => mark);
    expect(shownAsText.filter((mark) => !listed.includes(dense(keptOf(payload, mark))))).toEqual([]);
    await expectNothingActive(page);
    await page.goto('./#/cases');
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    await expectNothingActive(page);

    await goTo(page, id, 'pupil/printed-name');
    await expect.poll(() => placeShown(page).path === 'pupil/printed-name').toBe(payload.needsSpelling === true);

    await goTo(page, id, 'pack');
    const bytes = await downloadPack(hand);
    await hand.press('Read as text');
    await expectNothingActive(page);
    const { pages, links } = await readPdf(bytes);
    const paper = dense(pages.join(' '));
    expect(
      places
        .filter(({ mark }) => payload.printed(mark).some((words) => !paper.includes(dense(words))))
        .map(({ end }) => end),
    ).toEqual([]);
    for (const words of pages) expect(words).toContain('DRAFT');
    expect(
      links
        .flat()
        .filter(
          (target) =>
            !['checklist', 'risk', 'consent', 'plan', 'attendance', 'matrix', 'reasons', 'evidence'].includes(target),
        ),
    ).toEqual([]);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/URI|\/JS\b|\/JavaScript|\/Launch|\/EmbeddedFile/);
    expect(dialogs).toEqual([]);
  });
}

test('a table pasted from a spreadsheet loses no word, in no field, on the way to paper', async ({ context, page }) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { hand, id } = await beginWithDates(page);
  const rowPage = placeShown(page).path;
  const table = (mark: string): string => `${mark}\tMonday\t9:00\n${mark}b\tTuesday\t9:30`;
  for (const place of places) {
    const path = inRow.includes(place) ? rowPage : place.page;
    if (placeShown(page).path !== path) await goTo(page, id, path);
    await page.evaluate((text) => navigator.clipboard.writeText(text), table(place.mark));
    await controlAt(page, place).focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+V');
    const stood = await standing(controlAt(page, place));
    if (place.end === 'reasons-why') expect(stood).toBe(table(place.mark));
    else expect(stood.split(/\s/), place.end).toEqual(table(place.mark).split(/\s/));
    await saved(page);
  }
  await goTo(page, id, 'pack');
  const paper = dense((await readPdf(await downloadPack(hand))).pages.join(' '));
  expect(places.filter(({ mark }) => !paper.includes(dense(table(mark)))).map(({ end }) => end)).toEqual([]);
});

test('in the school’s name and the times of its day the same holds, and every document carries the name', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const hand = byLocators(page);
  await setUp(hand);
  await schoolFacts(hand, medicalShortPlain);
  const name: Place = { end: 'f-school-name', page: 'school', mark: 'qs', takesText: true };
  const start: Place = { end: 'f-school-day-monday-start', page: 'days', mark: 'qt', takesText: false };
  const open = async (place: Place): Promise<Locator> => {
    await page.goto(`./#/settings/${place.page}`);
    await controlAt(page, place).waitFor();
    return controlAt(page, place);
  };
  const takeName = async (text: string): Promise<void> => {
    await put(await open(name), text);
    await hand.press('Continue');
    await expect(page).toHaveURL(/#\/settings\/authority$/);
    await saved(page);
  };

  for (const payload of payloads) {
    if (payload.refused === undefined) await takeName(payload.typed(name.mark));
    else {
      await put(await open(name), payload.typed(name.mark));
      expect(await complaintOf(hand, name), payload.name).toMatch(payload.refused);
    }
    expect(await standing(await open(name)), payload.name).toBe(keptOf(payload, name.mark));
    const time = await open(start);
    await put(time, payload.typed(start.mark));
    expect(await complaintOf(hand, start), payload.name).toMatch(/must be a time/);
    expect(await standing(time), payload.name).toBe(keptOf(payload, start.mark));
    await expectNothingActive(page);
  }
  await put(await open(start), '8.45');
  await saved(page);

  const short = payloads.filter(({ refused, typed }) => refused === undefined && typed('').length < 1_000);
  await takeName(short.map(({ typed }, index) => typed(`qs${String(index)}`)).join(' '));
  await page.goto('./#/cases');
  const id = await beginCase(hand);
  await goTo(page, id, 'pack');
  const { pages, title } = await readPdf(await downloadPack(hand));
  const paper = dense(pages.join(' '));
  expect(
    short
      .filter(({ printed }, index) => printed(`qs${String(index)}`).some((words) => !paper.includes(dense(words))))
      .map((payload) => payload.name),
  ).toEqual([]);
  expect(title).toBe('Part-time timetable pack: Pupil not named yet');
  for (const words of pages) expect(dense(words)).toContain('qs0[U+1F600]');
  await hand.press('Read as text');
  await expectNothingActive(page);
});
