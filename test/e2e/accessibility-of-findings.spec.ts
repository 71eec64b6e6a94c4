import type { Page } from '@playwright/test';
import { look } from './support/accessible.ts';
import { besideBox, goTo, part } from './support/beside.ts';
import { onTheDayOfTheScenarios } from './support/clock.ts';
import { byLocators } from './support/hand.ts';
import { toAnotherPage, unusualPage } from './support/place-shown.ts';
import { expect, test } from './support/test.ts';

const errors = (page: Page) => page.locator('.govuk-error-summary');

test('what the rules say: beside a question and on a list, the page that asks for a reason, what is left, codes, a red matrix, the record', async ({
  context,
  page,
}) => {
  test.setTimeout(240_000);
  await onTheDayOfTheScenarios(context);
  const hand = byLocators(page);
  await page.goto('./#/sample/timetable/dates');
  await hand.write('f-timetable-end-day', '22');
  await expect(besideBox(page, 'f-timetable-end-day')).toContainText('The period lasts 29 days');
  await look(page, 'a stop beside a question');
  await besideBox(page, 'f-timetable-end-day').getByText('Why', { exact: true }).first().click();
  await look(page, 'why it stops');
  await hand.write('f-timetable-end-day', '19');
  await goTo(page, '#/sample/timetable/weeks');
  for (const week of [2, 3, 4]) await hand.press(`Week ${String(week)}, same as week ${String(week - 1)}`);
  await look(page, 'unusual on the timetable');
  await hand.press('Continue');
  await expect(unusualPage(page)).toBeFocused();
  await look(page, 'interrupted');
  await hand.press('Continue');
  await expect(errors(page)).toBeFocused();
  await look(page, 'interrupted, errors');
  await goTo(page, '#/sample/timetable/reviews');
  await toAnotherPage(page, () =>
    page
      .getByRole('link', { name: /^Remove/ })
      .first()
      .click(),
  );
  await toAnotherPage(page, () => hand.press('Remove this review'));
  await look(page, 'a list that lacks a review');
  await goTo(page, '#/sample/pupil/details');
  await hand.write('f-pupil-name', '');
  await goTo(page, '#/sample/pupil/needs');
  await hand.tick('f-pupil-care', ['cp']);
  await hand.tick('f-risk-known', ['exploitation']);
  await goTo(page, '#/sample/readiness');
  for (const title of [
    'For you to answer',
    'For the school',
    'For the parent',
    'For the head: reasons',
    'Before the first day',
  ])
    await expect(part(page, title)).toBeVisible();
  await look(page, 'what is left, of every kind');
  await goTo(page, '#/sample/matrix');
  await expect(page.locator('.wm-doc-rating-name')).toHaveText('Red');
  await look(page, 'a red matrix');
  await goTo(page, '#/sample/timetable/dates');
  await hand.write('f-timetable-end-day', '');
  await goTo(page, '#/sample/attendance');
  await expect(page.getByRole('heading', { level: 2, name: 'What the codes will need' })).toBeVisible();
  await look(page, 'no codes yet');

  for (const [list, box] of [
    ['notifications', 'on-day'],
    ['held-reviews', 'on-day'],
  ]) {
    await goTo(page, `#/sample/running/${list ?? ''}`);
    await toAnotherPage(page, () => page.locator('#add-row').click());
    await page.locator(`[id$="-${box ?? ''}"]`).fill('40');
    await look(page, `a row of ${list ?? ''}`);
    await hand.press('Continue');
    await expect(errors(page)).toBeFocused();
    await look(page, `a row of ${list ?? ''}, errors`);
  }
});

test('in forced colours the matrix keeps its word, and its shape is drawn in the colour of the words', async ({
  context,
  page,
}) => {
  await onTheDayOfTheScenarios(context);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./#/sample/matrix');
  const word = page.locator('.wm-doc-rating-name');
  await expect(word).toHaveText('Needs attention');
  const colourOf = (selector: string, property: 'color' | 'fill' | 'stroke'): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const words = await colourOf('.wm-doc-rating-name', 'color');
  expect(await colourOf('.wm-doc-rating-outline', 'stroke')).toBe(words);
  expect(await colourOf('.wm-doc-rating-ink', 'fill')).toBe(words);
  expect(await colourOf('.wm-doc-rating-letter', 'fill')).toBe(words);
  expect(await colourOf('.wm-doc-rating-disc', 'fill')).not.toBe(words);
});
