import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { launchOptions } from '../../playwright.config.ts';
import { SETTINGS_ID } from '../../src/case/stored-case.ts';
import { onTheDayOfTheScenarios } from '../e2e/support/clock.ts';
import { byLocators, type Hand } from '../e2e/support/hand.ts';
import { PASSPHRASE, setUp, unlock } from '../e2e/support/journey.ts';
import { seedCases } from '../e2e/support/seed.ts';
import { agreeAsParent, readAsParent } from '../e2e/support/sign.ts';
import { plain } from '../screens/support/answers.ts';
import { storedCase } from '../screens/support/memory-store.ts';
import { startSite, type Site } from '../support/site.ts';
import { fullFrom, watchWrites } from './support/full-store.ts';
import { say } from './support/runs.ts';

// Lets the store be full at the n-th write of each step of a walk: what is said is true and tells what to do, and what was there can be read.

const ID = 'case-00001';
const FULL = /This device has no room left/u;
const NEXT = /free some space/iu;
/** More writes than a step has, but for the typing, which has one for every few letters. */
const MOST = 6;

interface Step {
  readonly name: string;
  /** Whether there is a vault with a case before it. */
  readonly isFilled: boolean;
  /** Comes to where the step begins. */
  readonly before: (hand: Hand) => Promise<void>;
  /** Takes the step, as far as it goes on a full store. */
  readonly act: (hand: Hand) => Promise<void>;
  /** What is on the page when it was done. */
  readonly done: (page: Page) => Promise<void>;
  /** What has to be said when it was not. */
  readonly says?: readonly RegExp[];
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const main = (page: Page) => page.getByRole('main');

const steps: readonly Step[] = [
  {
    name: 'set up',
    isFilled: false,
    before: async ({ page }) => {
      await page.goto('./');
    },
    act: async (hand) => {
      await Promise.race([setUp(hand), hand.page.getByText(FULL).waitFor()]);
    },
    done: (page) => heading(page, 'Your cases').waitFor(),
  },
  {
    name: 'begin',
    isFilled: true,
    before: async ({ page }) => {
      await page.goto('./#/cases');
      await page.getByText('Sam Fielding').first().waitFor();
      await expect(page.getByText('Working out what is due today.')).toHaveCount(0);
    },
    act: (hand) => hand.press('Begin a new case'),
    done: (page) => page.locator('#f-route-ends').waitFor(),
  },
  {
    name: 'type',
    isFilled: true,
    before: async ({ page }) => {
      await page.goto(`./#/case/${ID}/reasons/why`);
      await page.locator('[id="f-reasons-why"]').waitFor();
      await expect(page.locator('.wm-status')).toHaveText(/^Saved on this device/u);
    },
    act: async ({ page }) => {
      await page.locator('[id="f-reasons-why"]').focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' and so on', { delay: 120 });
      await expect(page.locator('.wm-status')).not.toHaveText(/^Saving/u);
    },
    done: (page) => expect(page.locator('.wm-status')).toHaveText(/^Saved on this device at/u),
    says: [/Not saved/u, /sealed copy/u],
  },
  {
    name: 'sign',
    isFilled: true,
    before: async (hand) => {
      await hand.page.goto(`./#/case/${ID}/sign`);
      await hand.page.getByRole('button', { name: 'Hand the device to the parent' }).waitFor();
    },
    act: async (hand) => {
      await hand.press('Hand the device to the parent');
      await readAsParent(hand, 'consent form');
      await agreeAsParent(hand, 'consent form');
    },
    done: (page) => page.getByRole('button', { name: 'Give the device back to the school' }).waitFor(),
    says: [/Not recorded yet/u],
  },
  {
    name: 'fold',
    isFilled: true,
    before: async ({ page }) => {
      await page.goto('./#/about');
      await heading(page, 'About')
        .or(page.getByRole('heading', { level: 1 }))
        .first()
        .waitFor();
    },
    act: async ({ page }) => {
      await page.evaluate(() => {
        window.location.hash = '#/cases';
      });
      await page.getByText('Sam Fielding').first().waitFor();
    },
    // A line that cannot be kept is shown all the same: nothing was asked for, and nothing is lost.
    done: (page) => expect(page.getByText('Working out what is due today.')).toHaveCount(0),
    says: [],
  },
  {
    name: 'erase',
    isFilled: true,
    before: async ({ page }) => {
      await page.goto(`./#/delete/${ID}`);
      await page.getByRole('button', { name: 'Delete the case' }).waitFor();
    },
    act: (hand) => hand.press('Delete the case'),
    done: (page) => heading(page, 'The case is deleted').waitFor(),
  },
  {
    name: 'change the passphrase',
    isFilled: true,
    before: async ({ page }) => {
      await page.goto('./#/settings/passphrase');
      await page.locator('[id="present"]').waitFor();
    },
    act: async (hand) => {
      await hand.write('present', PASSPHRASE);
      await hand.write('passphrase', 'a quite other horse battery');
      await hand.write('again', 'a quite other horse battery');
      await hand.press('Change the passphrase');
    },
    done: (page) => heading(page, 'The passphrase has been changed').waitFor(),
  },
];

async function ready(
  browser: Browser,
  site: Site,
  step: Step,
): Promise<{ readonly hand: Hand; readonly close: () => Promise<void> }> {
  const context = await browser.newContext({
    baseURL: site.url,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    serviceWorkers: 'block',
  });
  await onTheDayOfTheScenarios(context);
  await watchWrites(context);
  const page = await context.newPage();
  // Words that are not saved are left on purpose.
  page.on('dialog', (dialog) => void dialog.accept());
  const hand = byLocators(page);
  if (step.isFilled) await seedCases(hand, [storedCase(plain, { id: SETTINGS_ID }), storedCase(plain, { id: ID })]);
  await step.before(hand);
  return { hand, close: () => context.close() };
}

/** What is there after all, once there is room again. */
async function stillThere({ page }: Hand, step: Step, wasDone: boolean): Promise<void> {
  await page.goto('about:blank');
  await page.goto('./#/cases');
  if (!step.isFilled) {
    const first = page.getByRole('button', { name: 'Set up Waymark on this device' });
    const again = page.getByRole('button', { name: 'Set the passphrase' });
    if (wasDone) await unlock(byLocators(page));
    else await expect(first.or(again)).toBeVisible();
    return;
  }
  const isChanged = wasDone && step.name === 'change the passphrase';
  await unlock(byLocators(page), isChanged ? 'a quite other horse battery' : PASSPHRASE);
  if (wasDone && step.name === 'erase') return;
  await expect(page.getByText('Sam Fielding').first()).toBeVisible();
  await expect(page.getByText(/Damaged:|not as it was/u)).toHaveCount(0);
  if (wasDone && step.name === 'sign') return; // its answers stand on other pages then
  await page.goto(`./#/case/${ID}/pupil/details`);
  await expect(page.getByRole('textbox', { name: 'Full name' })).toHaveValue('Sam Fielding');
}

for (const step of steps)
  test(`a store that is full while somebody wants to ${step.name}`, async () => {
    const site = await startSite();
    const browser = await chromium.launch(launchOptions);
    let [tried, refused] = [0, 0];
    try {
      for (let write = 1; write <= MOST; write += 1) {
        const { hand, close } = await ready(browser, site, step);
        const { page } = hand;
        await fullFrom(page, write);
        const done = step.done(page).then(
          () => true,
          () => false,
        );
        const failed = page
          .getByText(FULL)
          .first()
          .waitFor({ timeout: 0 })
          .then(
            () => false,
            () => false,
          );
        await step.act(hand);
        // The saved line comes and goes while somebody types: what counts is what stays.
        const wasDone =
          step.name === 'type' ? !(await page.getByText(FULL).isVisible()) : await Promise.race([done, failed]);
        tried += 1;
        if (!wasDone) {
          refused += 1;
          const words = (await main(page).innerText()) + (await page.locator('.wm-status').allInnerTexts()).join(' ');
          for (const said of step.says ?? [FULL, NEXT])
            expect(words, `${step.name}, write ${String(write)}`).toMatch(said);
        }
        const writes = await fullFrom(page, undefined);
        await stillThere(hand, step, wasDone);
        await close();
        if (writes < write) break;
      }
    } finally {
      await browser.close();
      await site.stop();
    }
    if (step.says?.length !== 0) expect(refused, 'a full store was met').toBeGreaterThan(0);
    say(
      `full while somebody wants to ${step.name}: ${String(tried)} times, ${String(refused)} of them told; all that was there can be read`,
    );
  });
