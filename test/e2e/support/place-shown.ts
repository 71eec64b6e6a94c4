import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { pathToPlace } from '../../../machines/place.ts';
import type { Place } from '../../../src/case/stored-case.ts';
import { readRoute } from '../../../src/screens/route.ts';

/** The place in a case (or in the sample) that the page's address names, as in the address and taken apart. */
export interface Shown {
  readonly path: string;
  readonly place: Place;
}

/** The place that the page shows. Throws where the page is none of a case. */
export function placeShown(page: Page): Shown {
  const route = readRoute(new URL(page.url()).hash);
  if (route?.page !== 'case' && route?.page !== 'sample') throw new Error(`Not a page of a case: ${page.url()}`);
  const path = route.place === '' ? 'tasks' : route.place;
  const place = pathToPlace(path);
  if (place === undefined) throw new Error(`Not a place: ${path}`);
  return { path, place };
}

/** The id of the case that the page shows. */
export function caseShown(page: Page): string {
  const route = readRoute(new URL(page.url()).hash);
  if (route?.page !== 'case') throw new Error(`Not a page of a case: ${page.url()}`);
  return route.id;
}

/**
 * Does what leads to another page, and waits until its address is there.
 * Throws what the page says where it stays and shows what is wrong.
 */
export async function toAnotherPage(page: Page, act: () => Promise<void>): Promise<void> {
  const before = page.url();
  const problems = page.locator('.govuk-error-summary');
  await act();
  await expect.poll(async () => page.url() !== before || (await problems.isVisible()), { intervals: [20, 50, 100] }).toBe(true);
  if (page.url() === before) throw new Error(`${before} says: ${(await problems.innerText()).replaceAll('\n', ' / ')}`);
}
