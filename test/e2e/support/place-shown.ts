import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Place } from '../../../src/case/place.ts';
import { addressToPlace } from '../../../src/forms/place-address.ts';
import { placeToPath } from '../../../src/forms/place.ts';
import { readAddress } from '../../../src/screens/shared/address.ts';
import { caseHref, sampleHref } from '../../../src/screens/shared/case-href.ts';

/** The place in a case (or in the sample) that the page's address names: its path of ids, and taken apart. */
export interface Shown {
  readonly path: string;
  readonly place: Place;
}

/** The place that the page shows. Throws where the page is none of a case. */
export function placeShown(page: Page): Shown {
  const shown = readAddress(new URL(page.url()).hash);
  if (shown?.page !== 'case' && shown?.page !== 'sample') throw new Error(`Not a page of a case: ${page.url()}`);
  const place = addressToPlace(shown.place === '' ? 'tasks' : shown.place);
  if (place === undefined) throw new Error(`Not a place: ${shown.place}`);
  return { path: placeToPath(place), place };
}

/** The id of the case that the page shows. */
export function caseShown(page: Page): string {
  const shown = readAddress(new URL(page.url()).hash);
  if (shown?.page !== 'case') throw new Error(`Not a page of a case: ${page.url()}`);
  return shown.id;
}

/** An address as the app writes it: the steps of a case by their numbers. */
export function asWritten(address: string): string {
  const shown = readAddress(address);
  if (shown?.page === 'case') return caseHref(shown.id, shown.place);
  return shown?.page === 'sample' ? sampleHref(shown.place) : address;
}

/** Waits until the app is at a place of a case, or of the sample, by its path of ids. */
export async function isAtPlace(page: Page, path: string): Promise<void> {
  const end = asWritten(`#/sample/${path}`).replace('#/sample', '');
  await expect(page).toHaveURL((url) => url.hash.endsWith(end));
}

/** Waits until the app is at an address, by numbers or ids, and fails where it leads on to another or says that there is no such page. */
export async function isAt(page: Page, address: string): Promise<void> {
  await expect(page).toHaveURL((url) => url.hash === asWritten(address));
  const nowhere = page.getByRole('heading', { level: 1, name: 'Page not found' });
  await expect(nowhere).toHaveCount(readAddress(address)?.page === 'unknown' ? 1 : 0);
}

/** The page between a page and the next that asks the head for a reason; it has its page's address. */
export const unusualPage = (page: Page): Locator =>
  page.getByRole('heading', { level: 1, name: 'Allowed, but unusual' });

/** Presses what leads to another page, and waits until that is there, or a page that asks for a reason, or what is wrong. Throws what the page says is wrong. */
export async function pressOn(page: Page, act: () => Promise<void>): Promise<'another page' | 'unusual'> {
  const before = page.url();
  const asked = await unusualPage(page).isVisible();
  const problems = page.locator('.govuk-error-summary');
  const interrupted = async (): Promise<boolean> => !asked && (await unusualPage(page).isVisible());
  await act();
  await expect
    .poll(async () => page.url() !== before || (await problems.isVisible()) || (await interrupted()), {
      intervals: [20, 50, 100],
    })
    .toBe(true);
  if (page.url() !== before) return 'another page';
  if (await interrupted()) return 'unusual';
  throw new Error(`${before} says: ${(await problems.innerText()).replaceAll('\n', ' / ')}`);
}

/** Does what leads to another page, and waits until its address is there. Throws where it does not lead there, and says why. */
export async function toAnotherPage(page: Page, act: () => Promise<void>): Promise<void> {
  if ((await pressOn(page, act)) === 'unusual')
    throw new Error(`${page.url()} is interrupted: ${await page.getByRole('main').innerText()}`);
}
