import type { Page } from '@playwright/test';
import { fullFrom, watchWrites } from '../campaigns/support/full-store.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { respondent } from './support/answer.ts';
import { onTheDayOfTheScenarios, stopTheClock } from './support/clock.ts';
import { byLocators } from './support/hand.ts';
import { beginCase, saved, schoolFacts, setUp, unlock } from './support/journey.ts';
import { expect, test } from './support/test.ts';

const elsewhere = (page: Page) => page.getByRole('heading', { level: 1, name: 'Waymark is open in another tab' });

/** Takes over in this tab, unlocks, and finds the answer on the page of the address. */
async function takesOver(page: Page, wanted: string): Promise<void> {
  const hand = byLocators(page);
  await expect(elsewhere(page)).toBeVisible();
  await hand.press('Go on in this tab');
  await expect(page.getByRole('heading', { level: 1, name: 'Unlock Waymark' })).toBeVisible();
  await page.clock.resume();
  await unlock(hand);
  await expect(page.getByLabel('What everyone calls them')).toHaveValue(wanted);
}

test('a second tab takes over: the first saves in mid-sentence and shows no more, and each can have it back', async ({
  context,
  page,
}) => {
  await onTheDayOfTheScenarios(context);
  const hand = byLocators(page);
  await setUp(hand);
  await schoolFacts(hand, medicalShortPlain);
  await beginCase(hand);
  await respondent(hand, medicalShortPlain).until('pupil/details');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(elsewhere(second)).toBeVisible();
  await expect(second.getByRole('textbox')).toHaveCount(0);

  await page.bringToFront();
  await stopTheClock(page);
  await page.getByLabel('What everyone calls them').pressSequentially('Sammy of the hills');
  await takesOver(second, 'Sammy of the hills');
  await expect(elsewhere(page)).toBeVisible();
  await expect(page.getByText('Sammy')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);

  await stopTheClock(second);
  await second.getByLabel('What everyone calls them').fill('Sam the second');
  await takesOver(page, 'Sam the second');
  await expect(elsewhere(second)).toBeVisible();
});

test('words that the first tab cannot save are told there, and stand beside those of the second once it has the vault back', async ({
  context,
  page,
}) => {
  await watchWrites(context);
  await onTheDayOfTheScenarios(context);
  const hand = byLocators(page);
  await setUp(hand);
  await schoolFacts(hand, medicalShortPlain);
  await beginCase(hand);
  await respondent(hand, medicalShortPlain).until('pupil/details');
  await saved(page);
  await fullFrom(page, 0);
  await page.getByLabel('What everyone calls them').fill('Words of the first');
  await expect(page.getByText(/^Not saved\./)).toBeVisible();

  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText(/saves what was typed there if it can/)).toBeVisible();
  await takesOver(second, '');
  await second.getByLabel('What everyone calls them').fill('Words of the second');
  await saved(second);

  await page.bringToFront();
  await expect(elsewhere(page)).toBeVisible();
  await expect(page.getByText(/^Not saved: the last words typed in this window\./)).toBeVisible();
  await fullFrom(page, undefined);
  await hand.press('Go on in this tab');
  await unlock(hand);
  await expect(page.getByText('Answered twice')).toBeVisible();
  await expect(page.getByText('Words of the first').first()).toBeVisible();
  await expect(page.getByText('Words of the second').first()).toBeVisible();
  await saved(page);
});

test('a tab that is closed leaves the vault to the next', async ({ context, page }) => {
  const hand = byLocators(page);
  await setUp(hand);
  const second = await context.newPage();
  await page.close();
  await second.goto('./#/cases');
  await unlock(byLocators(second));
  await expect(second.getByRole('heading', { level: 1, name: 'Your cases' })).toBeVisible();
});
