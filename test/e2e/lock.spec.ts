import type { Page } from '@playwright/test';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { look } from './support/accessible.ts';
import { respondent } from './support/answer.ts';
import { goTo } from './support/beside.ts';
import { onTheDayOfTheScenarios, stopTheClock } from './support/clock.ts';
import { byLocators, type Hand } from './support/hand.ts';
import { beginCase, PASSPHRASE, saved, schoolFacts, setUp, unlock } from './support/journey.ts';
import { expect, test } from './support/test.ts';

const unlockPage = (page: Page) => page.getByRole('heading', { level: 1, name: 'Unlock Waymark' });
const knownAs = (page: Page) => page.getByLabel('What everyone calls them');

/** A case with a name in it; its page with the name is shown. */
async function caseWithName(page: Page): Promise<{ readonly hand: Hand; readonly key: string }> {
  await onTheDayOfTheScenarios(page.context());
  const hand = byLocators(page);
  const key = await setUp(hand);
  await schoolFacts(hand, medicalShortPlain);
  await beginCase(hand);
  const answering = respondent(hand, medicalShortPlain);
  await answering.until('pupil/details');
  await answering.fill();
  await saved(page); // a reload waits for nothing
  return { hand, key };
}

/** Nothing of the case stands on the page, in its title, or in its address beyond the case's random id and the page's name. */
async function revealsNothing(page: Page): Promise<void> {
  await expect(unlockPage(page)).toBeVisible();
  expect(await page.content()).not.toMatch(/Fielding|Millbrook|Sammy/);
  await expect(page).toHaveTitle(/^(Error: )?Unlock Waymark - Waymark$/);
}

test('the Lock button hides everything and loses nothing, not even the last letter', async ({ page }) => {
  const { hand } = await caseWithName(page);
  await stopTheClock(page);
  await knownAs(page).pressSequentially('Sammy');
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await revealsNothing(page);
  await page.clock.resume();
  await unlock(hand);
  await expect(knownAs(page)).toHaveValue('Sammy');
  await expect(page.getByLabel('Full name')).toHaveValue('Sam Fielding');
});

test('a case that is left in mid-sentence has every letter when it is opened again', async ({ page }) => {
  const { hand } = await caseWithName(page);
  const address = page.url();
  await stopTheClock(page);
  await knownAs(page).pressSequentially('Sammy');
  await page.evaluate(() => {
    window.location.hash = '#/cases';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Your cases' })).toBeVisible();
  await page.clock.resume();
  await page.goto(address);
  await expect(knownAs(page)).toHaveValue('Sammy');
  await saved(page);
  await page.reload();
  await unlock(hand);
  await expect(knownAs(page)).toHaveValue('Sammy');
});

test('what is behind the lock cannot be reached by the browser’s back button or by an address', async ({ page }) => {
  await caseWithName(page);
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await revealsNothing(page);
  await page.goBack();
  await revealsNothing(page);
  for (const address of ['./#/cases', './#/settings', './#/']) {
    await page.goto(address);
    await revealsNothing(page);
  }
});

test('a wrong passphrase opens nothing, says so, and deletes nothing', async ({ page }) => {
  const { hand } = await caseWithName(page);
  await page.reload();
  await hand.write('passphrase', 'not the passphrase at all');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await hand.press('Unlock');
    await expect(page.locator('.govuk-error-summary')).toContainText('passphrase');
    await revealsNothing(page);
  }
  await unlock(hand);
  await expect(page.getByLabel('Full name')).toHaveValue('Sam Fielding');
});

test('the recovery key opens the vault and sets a new passphrase; a wrong key does not', async ({ page }) => {
  const { hand, key } = await caseWithName(page);
  await page.reload();
  await hand.press('Use the recovery key');
  await hand.write('recovery-key', `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`);
  await hand.write('passphrase', 'a whole new passphrase');
  await hand.press('Unlock and set the new passphrase');
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await hand.write('recovery-key', key.toLowerCase());
  await hand.press('Unlock and set the new passphrase');
  await expect(page.getByLabel('Full name')).toHaveValue('Sam Fielding');

  await page.reload();
  await hand.write('passphrase', PASSPHRASE);
  await hand.press('Unlock');
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await unlock(hand, 'a whole new passphrase');
  await expect(page.getByLabel('Full name')).toHaveValue('Sam Fielding');
});

test('left alone it warns, then locks; whoever answers the warning stays', async ({ page }) => {
  const { hand } = await caseWithName(page);
  await knownAs(page).pressSequentially('Sammy');
  const warning = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await page.clock.runFor('09:00');
  await expect(warning).toBeHidden();
  await page.clock.runFor('00:35');
  await expect(warning).toBeVisible();
  await warning.getByRole('button').click();
  await page.clock.runFor('09:00');
  await expect(knownAs(page)).toHaveValue('Sammy');
  await page.clock.runFor('00:35');
  await expect(warning).toBeVisible();
  await page.clock.runFor('00:31');
  await revealsNothing(page);
  await unlock(hand);
  await expect(knownAs(page)).toHaveValue('Sammy');
});

test('who works is told once: two share the device, each with one press after the passphrase, and it goes on where they were', async ({
  page,
}) => {
  const { hand } = await caseWithName(page);
  const header = page.getByRole('banner');
  const asked = page.getByRole('heading', { level: 1, name: 'Who is working?' });
  await expect(header).toContainText('Working as Jo Carter, SENCO');
  await knownAs(page).fill('Sammy');
  await page.getByRole('button', { name: 'Change who is working' }).click();
  await expect(asked).toBeFocused();
  await hand.press('Somebody else');
  await hand.write('person-name', 'Pat Headley');
  await hand.write('person-role', 'Headteacher');
  await hand.press('Continue');
  await expect(header).toContainText('Working as Pat Headley, Headteacher');
  await expect(knownAs(page)).toHaveValue('Sammy');

  await saved(page);
  await page.reload();
  await revealsNothing(page);
  expect(await page.content()).not.toMatch(/Carter|Headley/);
  await unlock(hand);
  await expect(asked).toBeFocused();
  await expect(page).toHaveTitle('Who is working? - Waymark');
  expect(await page.content()).not.toMatch(/Fielding|Millbrook|Sammy/);
  await look(page, 'who is working');
  await hand.press('Jo Carter, SENCO');
  await expect(header).toContainText('Working as Jo Carter, SENCO');
  await expect(knownAs(page)).toHaveValue('Sammy');

  await goTo(page, '#/settings/staff');
  await look(page, 'who works here');
  await page.getByRole('button', { name: 'Remove Pat Headley, Headteacher' }).click();
  await hand.press('Remove them');
  await expect(page.getByRole('button', { name: 'Remove Pat Headley, Headteacher' })).toHaveCount(0);
  await page.goto('about:blank');
  await page.goto('./');
  await unlock(hand);
  await expect(page.getByRole('heading', { level: 1, name: 'Your cases' })).toBeFocused();
  await expect(header).toContainText('Working as Jo Carter, SENCO');
});
