import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** WCAG 2.2 AA, and what axe's makers hold to be good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NARROW = { width: 320, height: 640 };

/** What pdf.js makes of a PDF's tags: it gives a table's caption no role, and names links that the viewer leaves out. */
const PDF_STRUCTURE = '.react-pdf__Page__structTree';

/** Looks at the page with axe. The test goes on and fails at its end where something is wrong. */
export async function lookAt(page: Page, what: string): Promise<void> {
  await page.locator('h1').first().waitFor();
  const { violations } = await new AxeBuilder({ page })
    .withTags(RULES)
    .exclude(PDF_STRUCTURE)
    .setLegacyMode()
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  expect.soft(found, what).toEqual([]);
}

/** Makes the window as narrow as a small telephone, or as a wide window at 400 %: nothing may stand out of it at the side. */
export async function looksRightWhenNarrow(page: Page, what: string): Promise<void> {
  const wide = page.viewportSize();
  await page.setViewportSize(NARROW);
  expect.soft(await page.evaluate(standingOut), `${what}, 320 px wide`).toEqual([]);
  if (wide !== null) await page.setViewportSize(wide);
}

/** Looks at the page in both ways. */
export async function look(page: Page, what: string): Promise<void> {
  await lookAt(page, what);
  await looksRightWhenNarrow(page, what);
}

/** Runs in the page: what makes it wider than its window; nothing where it is not. What scrolls in a frame of its own does not count. */
export function standingOut(): readonly string[] {
  const width = document.documentElement.clientWidth;
  if ((document.scrollingElement?.scrollWidth ?? 0) <= width) return [];
  const out = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > width + 1,
  );
  return out.map(
    (element) => `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 40)}`,
  );
}
