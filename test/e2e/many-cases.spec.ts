import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { plain } from '../screens/support/answers.ts';
import { storedCase } from '../screens/support/memory-store.ts';
import { goTo } from './support/beside.ts';
import { onTheDayOfTheScenarios } from './support/clock.ts';
import { byLocators } from './support/hand.ts';
import { saved, unlock } from './support/journey.ts';
import { seedCases } from './support/seed.ts';

const MANY = Number(process.env['CASES'] ?? 60);

const cards = (page: Page) => page.getByRole('link', { name: 'Sam Fielding' });

/** From now on notes when the list's heading and its first card stand on the page. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const seen: Record<string, number> = {};
    Object.assign(globalThis, { seen });
    const note = (): void => {
      if (document.querySelector('h1')?.textContent === 'Your cases') seen['heading'] ??= performance.now();
      if (document.querySelector('.wm-row') !== null) seen['first'] ??= performance.now();
      if (!document.body.textContent.includes('Working out what is due') && seen['first'] !== undefined)
        seen['all'] ??= performance.now();
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true });
  });

const times = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { seen: { heading: number; first: number; all: number } }).seen);

test('a letter typed right after a case is opened among many is saved at once, and many are listed without opening one', async ({
  context,
  page,
}) => {
  test.setTimeout(180_000);
  await onTheDayOfTheScenarios(context);
  const hand = byLocators(page);
  const many = Array.from({ length: MANY }, (_, at) =>
    storedCase(plain, { id: `case-${String(at).padStart(5, '0')}` }),
  );
  await seedCases(hand, many);
  await page.goto('./#/cases');
  await expect(cards(page).first()).toBeVisible();
  // What an older Waymark saved is read once, behind the list.
  await expect(page.getByText('Working out what is due today.')).toHaveCount(0, { timeout: 300_000 });
  await expect(page.getByText(MANY > 50 ? `${String(MANY)} cases are open.` : 'Sam Fielding').first()).toBeVisible();
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByRole('heading', { name: 'Unlock Waymark' })).toBeVisible();
  await watch(page);
  await unlock(hand);
  await expect(cards(page).first()).toBeVisible();
  await expect.poll(async () => (await times(page)).all).toBeGreaterThan(0);
  const { heading, first } = await times(page);
  process.stdout.write(`${String(MANY)} cases: list ${(first - heading).toFixed(0)} ms after its heading\n`);

  await goTo(page, '#/case/case-00000/pupil/details');
  const box = page.getByRole('textbox', { name: 'Full name' });
  await box.waitFor();
  const taking = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let pressed = 0;
        let hasWorked = false;
        document.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { once: true, capture: true });
        new MutationObserver(() => {
          const line = document.querySelector('.wm-status');
          if (line?.classList.contains('wm-status--working') === true) hasWorked = true;
          if (hasWorked && line?.classList.contains('wm-status--saved') === true) resolve(performance.now() - pressed);
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );
  await box.press('x');
  const took = await taking;
  process.stdout.write(`${String(MANY)} cases: a key was saved ${took.toFixed(0)} ms after it\n`);
  await saved(page);
});
