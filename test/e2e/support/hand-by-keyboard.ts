import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { buttonOrLink, optionsNamed, type Hand } from './hand.ts';

/** So many presses of Tab lead through any page. */
const MOST_STEPS = 250;

/** A hand on the keyboard: Tab and Shift+Tab, the arrows, Space, Enter and letters. Each thing it stops at must show that it has the focus. */
export function byKeyboard(page: Page): Hand {
  const { keyboard } = page;

  /** Goes to a control step by step. A group of radios is reached when any of them is. */
  async function reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const where = await target.evaluate(whereIsTheFocus);
      if (where === 'here') {
        expect(await page.evaluate(howTheFocusShows), 'the focus can be seen').toEqual({ marked: true, inView: true });
        return;
      }
      await keyboard.press(where === 'before' ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`The keyboard does not reach ${String(target)}`);
  }

  return {
    page,
    async write(id, text) {
      await reach(page.locator(`[id="${id}"]`));
      await keyboard.press('Control+A');
      await keyboard.press('Delete');
      await keyboard.type(text);
    },
    async select(id, value) {
      const list = page.locator(`[id="${id}"]`);
      await reach(list);
      const options = await list.locator('option').count();
      if ((await list.inputValue()) === value) return;
      await keyboard.press('Home');
      for (let step = 0; step < options && (await list.inputValue()) !== value; step += 1)
        await keyboard.press('ArrowDown');
      await expect(list).toHaveValue(value);
    },
    async choose(name, value) {
      const radios = optionsNamed(page, name);
      const wanted = page.locator(`input[name="${name}"][value="${value}"]`);
      await reach(radios.first());
      if (await wanted.evaluate((radio) => radio === document.activeElement)) await keyboard.press('Space');
      const count = await radios.count();
      for (let step = 0; step < count && !(await wanted.isChecked()); step += 1) await keyboard.press('ArrowDown');
      await expect(wanted).toBeChecked();
    },
    async tick(name, values) {
      const boxes = optionsNamed(page, name);
      await boxes.first().waitFor();
      for (const box of await boxes.all()) {
        if ((await box.isChecked()) === values.includes((await box.getAttribute('value')) ?? '')) continue;
        await reach(box);
        await keyboard.press('Space');
      }
    },
    async press(words) {
      await reach(buttonOrLink(page, words));
      await keyboard.press('Enter');
    },
  };
}

/** Runs in the page: whether the focus is on this control, or before or behind it in the order of the page. */
function whereIsTheFocus(target: HTMLElement | SVGElement): 'here' | 'before' | 'behind' {
  const now = document.activeElement;
  if (now === null || now === document.body) return 'before';
  const isInGroup =
    now instanceof HTMLInputElement &&
    target instanceof HTMLInputElement &&
    now.type === 'radio' &&
    now.name === target.name;
  if (now === target || isInGroup) return 'here';
  return (now.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 'behind' : 'before';
}

/** Runs in the page: whether what has the focus is marked (itself, or the box that its label draws), and whether it is in view. */
function howTheFocusShows(): { readonly marked: boolean; readonly inView: boolean } {
  const now = document.activeElement;
  if (now?.matches(':focus-visible') !== true) return { marked: false, inView: false };
  const isMarked = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration): boolean =>
    (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  const label = now instanceof HTMLInputElement ? now.labels?.[0] : undefined;
  const looks = [getComputedStyle(now), ...(label === undefined ? [] : [getComputedStyle(label, '::before')])];
  const { top, bottom } = now.getBoundingClientRect();
  return { marked: looks.some(isMarked), inView: bottom > 0 && top < innerHeight };
}
