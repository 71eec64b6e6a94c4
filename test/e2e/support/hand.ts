import type { Locator, Page } from '@playwright/test';

/** How a person acts on a page: with a pointer (`byLocators`) or with the keyboard alone (`byKeyboard`). */
export interface Hand {
  readonly page: Page;
  /** Puts this text in place of what stands in the box with this id. */
  write(id: string, text: string): Promise<void>;
  /** Chooses an option of the select with this id, by its value. */
  select(id: string, value: string): Promise<void>;
  /** Chooses one of the radios of this name, by its value. */
  choose(name: string, value: string): Promise<void>;
  /** Ticks these of the checkboxes of this name, by their values, and no others. */
  tick(name: string, values: readonly string[]): Promise<void>;
  /** Presses the button, or follows the link, with exactly these words in the main part of the page. */
  press(words: string): Promise<void>;
}

/** The button or link with these words, hidden ones included: a “Change” that is read out as “Change the name” has all three. */
export const buttonOrLink = (page: Page, words: string): Locator => {
  const main = page.getByRole('main');
  return main
    .getByRole('button', { name: words, exact: true })
    .or(main.getByRole('link', { name: words, exact: true }));
};

/** The radios or checkboxes of a name. */
export const optionsNamed = (page: Page, name: string): Locator => page.locator(`input[name="${name}"]`);

/** A hand that acts through locators: as fast as the page allows. */
export const byLocators = (page: Page): Hand => ({
  page,
  write: (id, text) => page.locator(`[id="${id}"]`).fill(text),
  select: async (id, value) => {
    await page.locator(`[id="${id}"]`).selectOption(value);
  },
  choose: (name, value) => page.locator(`input[name="${name}"][value="${value}"]`).check(),
  tick: async (name, values) => {
    const boxes = optionsNamed(page, name);
    await boxes.first().waitFor();
    for (const box of await boxes.all()) await box.setChecked(values.includes((await box.getAttribute('value')) ?? ''));
  },
  press: (words) => buttonOrLink(page, words).click(),
});
