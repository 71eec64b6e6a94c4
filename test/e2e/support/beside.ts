import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { asWritten, isAt } from './place-shown.ts';

/** What the guidance says beside the question whose box, or first box, has this id. */
export const besideBox = (page: Page, id: string): Locator => page.locator(`div:has([id="${id}"]) > .wm-findings`);

/** A part of the page by its heading: `For the school`. */
export const part = (page: Page, title: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });

/** Goes to an address of the app that is open, and waits until its page has been told to the person: its heading has the focus. Fails where that is not the address's own page. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    // The heading of the page before may have the focus still.
    if (window.location.hash !== hash && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.location.hash = hash;
  }, asWritten(address));
  await expect(page.locator('h1')).toBeFocused();
  await isAt(page, address);
}
