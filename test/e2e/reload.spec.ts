import type { Page } from '@playwright/test';
import type { Answers } from '../../src/case/case.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { respondent } from './support/answer.ts';
import { onTheDayOfTheScenarios } from './support/clock.ts';
import { byLocators, type Hand } from './support/hand.ts';
import { beginCase, saved, schoolFacts, setUp, unlock } from './support/journey.ts';
import { contentOf } from './support/page-content.ts';
import { isAtPlace, toAnotherPage } from './support/place-shown.ts';
import { expect, test } from './support/test.ts';

async function begun(page: Page, answers: Answers): Promise<{ readonly hand: Hand; readonly id: string }> {
  await onTheDayOfTheScenarios(page.context());
  const hand = byLocators(page);
  await setUp(hand);
  await schoolFacts(hand, answers);
  return { hand, id: await beginCase(hand) };
}

test('on every page of a case: a reload, the passphrase, and the same page with the same answers', async ({ page }) => {
  test.setTimeout(480_000);
  const { hand } = await begun(page, medicalShortPlain);
  const seen = new Set<string>();
  const reloaded = async ({ path }: { readonly path: string }): Promise<void> => {
    if (seen.has(path)) return;
    seen.add(path);
    await saved(page);
    const before = await contentOf(page);
    await page.reload();
    await unlock(hand);
    await expect.poll(() => contentOf(page), { message: path }).toEqual(before);
  };
  await respondent(hand, medicalShortPlain).until('sign', reloaded);
  await reloaded({ path: 'sign' });
  expect(seen.size).toBeGreaterThanOrEqual(35); // a hazard is one page
});

test('a deep link waits behind the lock, then leads to its page; one to a page that is not asked leads to the nearest that is', async ({
  page,
}) => {
  const { hand, id } = await begun(page, medicalShortPlain);
  const open = async (path: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`./#/case/${id}/${path}`);
    await unlock(hand);
  };
  await open('plan/aim');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The way back to full time');
  await open('people/virtual-school');
  await isAtPlace(page, 'people/agencies');
  await open('risk/hazards/no-such-row/before');
  await isAtPlace(page, 'risk/hazards');
  await open('nothing/like-it');
  await expect(page).toHaveURL(/\/tasks$/);
});

test('the browser’s back and forward buttons walk the pages and lose nothing, not even what was typed before Continue', async ({
  page,
}) => {
  const { hand } = await begun(page, medicalShortPlain);
  const answering = respondent(hand, medicalShortPlain);
  await answering.until('pupil/needs');
  await page.goBack();
  await isAtPlace(page, 'pupil/details');
  await expect(page.getByLabel('Full name')).toHaveValue('Sam Fielding');
  await page.goForward();
  await isAtPlace(page, 'pupil/needs');
  await answering.fill();
  const typed = await contentOf(page);
  await page.goBack();
  await expect(page.getByLabel('Full name')).toBeVisible();
  await page.goForward();
  await expect.poll(() => contentOf(page)).toEqual(typed);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await isAtPlace(page, 'pupil/details');
});

test('an answer is changed from the page of checked answers, and Continue comes back there, after a question that is new', async ({
  page,
}) => {
  const { hand, id } = await begun(page, medicalShortPlain);
  const answering = respondent(hand, medicalShortPlain);
  await answering.until('people/parents');
  await page.goto(`./#/case/${id}/pupil/check`);
  await toAnotherPage(page, () => page.getByRole('link', { name: 'Change date of birth' }).click());
  await hand.write('f-pupil-date-of-birth-day', '15');
  await hand.press('Continue');
  await isAtPlace(page, 'pupil/check');
  await expect(page.getByText('15 March 2014')).toBeVisible();

  await answering.until('people/parents');
  await page.goto(`./#/case/${id}/route/check`);
  await toAnotherPage(page, () =>
    page
      .getByRole('link', { name: /^Change/ })
      .first()
      .click(),
  );
  await hand.choose('f-route-kind', 'reintegration');
  await hand.press('Continue');
  await isAtPlace(page, 'route/background');
  await hand.choose('f-route-return-from', 'absence');
  await hand.choose('f-route-exclusion-risk', 'no');
  await hand.press('Continue');
  await isAtPlace(page, 'route/check');
});

test('answers that another route does not ask for are all back when the route is', async ({ page }) => {
  test.setTimeout(240_000);
  const { hand, id } = await begun(page, heaviest);
  await respondent(hand, heaviest).until('reasons/why');
  const go = (path: string) => page.goto(`./#/case/${id}/${path}`);
  const choose = async (...chosen: readonly (readonly [name: string, value: string])[]): Promise<void> => {
    await go('route/kind');
    for (const [name, value] of chosen) await hand.choose(name, value);
    await hand.press('Continue');
  };
  const pages = ['route/check', 'pupil/check', 'people/check', 'people/agencies', 'people/virtual-school'];
  const readAll = async () => {
    const contents = [];
    for (const path of pages) {
      await go(path);
      await isAtPlace(page, path);
      await page.locator('h1:focus').waitFor();
      contents.push(await contentOf(page));
    }
    return contents;
  };
  const before = await readAll();
  await choose(['f-route-ends', 'leaves'], ['f-route-asked', 'parent']);
  await isAtPlace(page, 'route/not-this-way');
  await go('pupil/details');
  await isAtPlace(page, 'route/not-this-way');
  await choose(['f-route-ends', 'full-time']);
  await isAtPlace(page, 'route/background');
  expect(await readAll()).toEqual(before);
});
