import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { dense, readPdf } from '../documents/pdf/read-pdf.ts';
import { besideBox, goTo, part } from './support/beside.ts';
import { onTheDayOfTheScenarios } from './support/clock.ts';
import { byLocators, type Hand } from './support/hand.ts';
import { downloadPack } from './support/paper.ts';
import { isAtPlace, toAnotherPage, unusualPage } from './support/place-shown.ts';
import { signAll } from './support/sign.ts';
import { expect, test } from './support/test.ts';

/** The sample, which is told nothing: four weeks from Monday 22 February 2027, three hours and a quarter a day in the first. */
async function openSample(context: BrowserContext, page: Page, place: string): Promise<Hand> {
  await onTheDayOfTheScenarios(context);
  await page.goto(`./#/sample/${place}`);
  await expect(page.locator('h1')).toBeFocused();
  return byLocators(page);
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const onward = (page: Page) => page.getByRole('button', { name: 'Go on to sign' });

test('29 days are told beside the end date at once, and before signing; mended from there, nothing is told any more', async ({
  context,
  page,
}) => {
  const tooLong =
    'The period lasts 29 days. On this route it may last 28 at most, so the last part-time day can be 21 March 2027 or earlier.';
  const hand = await openSample(context, page, 'timetable/dates');
  await hand.write('f-timetable-end-day', '21');
  await expect(besideBox(page, 'f-timetable-end-day')).not.toContainText('The period lasts');
  await hand.write('f-timetable-end-day', '22');
  await expect(besideBox(page, 'f-timetable-end-day')).toContainText(tooLong);
  await expect(besideBox(page, 'f-timetable-start-day')).toBeEmpty();

  await goTo(page, '#/sample/readiness');
  await expect(title(page)).toContainText(/\d+ things before the parent can sign$/);
  await expect(onward(page)).toHaveCount(0);
  await toAnotherPage(page, () => part(page, 'For the school').getByRole('link', { name: tooLong }).click());
  await hand.write('f-timetable-end-day', '19');
  await expect(besideBox(page, 'f-timetable-end-day')).toBeEmpty();
  await toAnotherPage(page, () => hand.press('Continue'));
  await expect(page).toHaveURL(/\/readiness$/);
  await expect(title(page)).toContainText('Ready for the parent');
  await expect(onward(page)).toBeVisible();
});

test('hours that never grow are allowed but unusual: explained later, the head’s reason opens signing and is printed', async ({
  context,
  page,
}) => {
  const unusual = 'Week 4 has no more hours than week 1: 3 hours 15 minutes a day in both.';
  const reason = 'Robin’s consultant wants mornings alone until the blood test of 17 March.';
  const hand = await openSample(context, page, 'timetable/weeks');
  for (const week of [2, 3, 4]) await hand.press(`Week ${String(week)}, same as week ${String(week - 1)}`);
  await hand.press('Continue');
  await expect(unusualPage(page)).toBeFocused();
  await expect(page.getByRole('main')).toContainText(unusual);
  await toAnotherPage(page, () => hand.press('Explain later'));
  await isAtPlace(page, 'timetable/targets');

  await goTo(page, '#/sample/readiness');
  await expect(title(page)).toContainText('1 thing before the parent can sign');
  await expect(onward(page)).toHaveCount(0);
  const box = part(page, 'For the head: reasons')
    .getByRole('group', { name: unusual })
    .getByRole('textbox', { name: 'Why is this right for Robin?' });
  await box.fill(reason);
  await expect(title(page)).toContainText('Ready for the parent');
  await expect(onward(page)).toBeVisible();

  await goTo(page, '#/sample/timetable/weeks');
  await toAnotherPage(page, () => hand.press('Continue'));
  await goTo(page, '#/sample/pack');
  const { pages } = await readPdf(await downloadPack(hand));
  expect(dense(pages.join(' '))).toContain(dense(reason));
});

test('a bank holiday is no day of the timetable: it closes its days, and nothing can end on it', async ({
  context,
  page,
}) => {
  const hand = await openSample(context, page, 'timetable/dates');
  const write = async (name: string, day: string, month: string): Promise<void> => {
    await hand.write(`f-timetable-${name}-day`, day);
    await hand.write(`f-timetable-${name}-month`, month);
  };
  await write('start', '22', '3');
  await write('end', '26', '3');
  await expect(besideBox(page, 'f-timetable-end-day')).toContainText(
    'The last part-time day, Friday 26 March 2027, is a bank holiday, Good Friday.',
  );
  await write('end', '16', '4');
  await expect(besideBox(page, 'f-timetable-end-day')).toBeEmpty();

  await goTo(page, '#/sample/timetable/weeks');
  await expect(page.getByText('School closed (26 Mar: Good Friday; 29 Mar: Easter Monday)')).toBeVisible();
  for (const week of [1, 2]) await hand.press(`Week ${String(week)}, days differ`);
  const place = (day: string) => page.getByRole('combobox', { name: `${day}, place` });
  await expect(place('Week 1, Thursday 25 March')).toHaveValue('school');
  await expect(place('Week 1, Friday 26 March')).toHaveCount(0);
  await expect(place('Week 2, Monday 29 March')).toHaveCount(0);
  await expect(place('Week 2, Tuesday 30 March')).toHaveValue('school');

  await goTo(page, '#/sample/attendance');
  await expect(page.getByText(/^Nobody has agreed to time out of school yet/)).toBeVisible();
});

/** The cells of a file of comma-separated values, each of which is quoted. */
const cellsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.slice(1, -1).split('","'));

test('the codes of each half-day stand on their page, and the file for the office says the same', async ({
  context,
  page,
}) => {
  const hand = await openSample(context, page, 'sign');
  await signAll(hand);
  await goTo(page, '#/sample/attendance');
  await expect(page.getByRole('table')).toHaveCount(4);
  const shown = await page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
    .allInnerTexts();
  expect(shown).toHaveLength(20);

  const downloading = page.waitForEvent('download');
  await hand.press('Save for the office (CSV)');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('part-time-timetable-attendance-codes-from-2027-02-22.csv');
  const [head, ...rows] = cellsOf(await readFile(await download.path(), 'utf8'));
  expect(head).toEqual(['Name', 'Year', 'UPN', 'Date', 'Weekday', 'Session', 'Code', 'Reason']);
  expect(rows).toHaveLength(40);
  expect(new Set(rows.map(([name, year, upn]) => [name, year, upn].join()))).toEqual(
    new Set(['Robin Example,Year 8,H925400025001']),
  );
  const codeOf = (date: string, session: string): string | undefined =>
    rows.find((row) => row[3] === date && row[5] === session)?.[6];
  // In week 1 the day ends at noon, from week 2 on behind the afternoon register.
  for (const day of ['22', '23', '24', '25', '26'])
    expect([codeOf(`2027-02-${day}`, 'AM'), codeOf(`2027-02-${day}`, 'PM')]).toEqual(['', 'C2']);
  expect(rows.filter((row) => row[6] === 'C2')).toHaveLength(5);

  const inWords = (code = ''): string => (code === '' ? 'Expected' : code);
  for (const [index, text] of shown.entries()) {
    const [morning, afternoon] = [rows[index * 2], rows[index * 2 + 1]];
    const wanted = [inWords(morning?.[6]), morning?.[7], inWords(afternoon?.[6]), afternoon?.[7]].join(' ');
    expect(
      text
        .replace(/^\S+ \S+ \S+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe(wanted);
  }
});

test('the matrix says its colour in words, and what makes it so; an answer that changes it changes the words', async ({
  context,
  page,
}) => {
  const hand = await openSample(context, page, 'matrix');
  const word = page.locator('.wm-doc-rating-name');
  await expect(word).toHaveText('Needs attention');
  await expect(part(page, 'What makes it so').getByRole('listitem')).not.toHaveCount(0);
  await goTo(page, '#/sample/pupil/needs');
  await hand.tick('f-risk-known', ['exploitation']);
  await goTo(page, '#/sample/matrix');
  await expect(word).toHaveText('Red');
  await expect(part(page, 'What makes it so').getByRole('listitem')).toHaveText([/: yes\. /]);
});
