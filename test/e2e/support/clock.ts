import type { BrowserContext, Page } from '@playwright/test';

/** The Thursday on which the scenarios' cases are begun. */
export const DAY_OF_THE_SCENARIOS = '2027-01-07';

/** Makes the browser believe that it is the morning of that day; the time goes on from there. To be called before a page is opened. */
export const onTheDayOfTheScenarios = (context: BrowserContext): Promise<void> =>
  context.clock.install({ time: `${DAY_OF_THE_SCENARIOS}T09:00:00Z` });

/** Goes on to another moment, as when a device wakes: an open vault is then locked. */
export async function wakeAt(page: Page, time: string): Promise<void> {
  await page.clock.setSystemTime(time);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

/** Stops the browser's clock, once it is on that day: from now on nothing is saved because time goes by, only because something sees to it. */
export async function stopTheClock(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.pauseAt(now + 1_000);
}
