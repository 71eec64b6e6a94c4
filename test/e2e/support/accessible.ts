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

/** The kinds of elements that axe has looked at in each window. */
const seen = new WeakMap<Page, Set<string>>();

/**
 * Looks at the page in all ways. Axe looks where anything on the page is of a kind that it has not seen in this window: pages of
 * one template in one state have the same kinds. What differs from page to page of a template is looked at on every one.
 */
export async function look(page: Page, what: string): Promise<void> {
  await page.locator('h1').first().waitFor();
  const known = seen.get(page) ?? new Set<string>();
  seen.set(page, known);
  const kinds = await page.evaluate(kindsOfElements);
  if (kinds.some((kind) => !known.has(kind))) await lookAt(page, what);
  for (const kind of kinds) known.add(kind);
  expect.soft(await page.evaluate(unsound), what).toEqual([]);
  await looksRightWhenNarrow(page, what);
}

/**
 * Runs in the page: each kind of element that is shown, by what rules of accessibility go by: its attributes, the kind of its
 * parent, the colours and the weight of its words as they are drawn, whether it has a name at all, and whether it is small to press.
 */
function kindsOfElements(): readonly string[] {
  const exact = /^(role|type|autocomplete|inputmode|scope|tabindex|aria-(?!label|describedby|labelledby|controls).*)$/;
  const own = (element: Element | null): string =>
    element === null
      ? ''
      : [
          element.tagName,
          element.getAttribute('class') ?? '',
          ...[...element.attributes]
            .map(({ name, value }) => (exact.test(name) ? `${name}=${value}` : value === '' ? `${name} empty` : name))
            .filter((name) => name !== 'class')
            .sort(),
        ].join(' ');
  const isDrawn = (colour: string): boolean => !/^(transparent|rgba\(.*, 0\))$/.test(colour);
  const ground = (element: Element | null): string => {
    if (element === null) return '';
    const { backgroundColor } = getComputedStyle(element);
    return isDrawn(backgroundColor) ? backgroundColor : ground(element.parentElement);
  };
  const drawn = (element: Element): string => {
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
    if (!hasWords && !element.matches('input, select, textarea')) return '';
    const { color, fontSize, fontWeight, opacity, textDecorationLine } = getComputedStyle(element);
    return [color, ground(element), fontSize, fontWeight, opacity, textDecorationLine].join(' ');
  };
  const named = (element: Element): string =>
    element.matches('a, button, h1, h2, h3, h4, h5, h6, th, label, legend, summary, caption, option') &&
    element.textContent.trim() === ''
      ? 'without words'
      : '';
  const pressed = (element: Element): string => {
    if (!element.matches('a, button, input, select, textarea, summary')) return '';
    const { width, height } = element.getBoundingClientRect();
    return width < 24 || height < 24 ? 'small' : '';
  };
  return [
    ...new Set(
      [...document.querySelectorAll('body *')].map((element) =>
        [`${own(element.parentElement)} > ${own(element)}`, drawn(element), named(element), pressed(element)].join(
          ' | ',
        ),
      ),
    ),
  ];
}

/** Runs in the page: what is wrong with its ids, its headings and the names of its controls; nothing where all is well. */
function unsound(): readonly string[] {
  const wrong: string[] = [];
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  wrong.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`));
  if (document.querySelector('h1') === null) wrong.push('no h1');
  let level = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const own = Number(heading.tagName.slice(1));
    if (level > 0 && own > level + 1) wrong.push(`a level left out before: ${heading.textContent}`);
    level = own;
  }
  for (const control of document.querySelectorAll<HTMLInputElement>('input:not([type="hidden"]), select, textarea')) {
    const named = control.labels?.length ?? 0;
    const called = control.getAttribute('aria-label') ?? control.getAttribute('aria-labelledby') ?? '';
    if (named === 0 && called === '') wrong.push(`without a name: ${control.id}`);
  }
  for (const element of document.querySelectorAll('[aria-describedby], [aria-labelledby]'))
    for (const id of `${element.getAttribute('aria-describedby') ?? ''} ${element.getAttribute('aria-labelledby') ?? ''}`.split(
      ' ',
    ))
      if (id !== '' && document.getElementById(id) === null) wrong.push(`names what is not there: ${id}`);
  return wrong;
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
