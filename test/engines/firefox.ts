import { expect, firefox, type Locator, type Page } from '@playwright/test';
import { patience, type Driver } from './driver.ts';

/** Firefox ESR as the system has it, driven by Playwright. Its `fill` does nothing there, so text is typed key by key. */
export async function openFirefox(executablePath: string): Promise<Driver> {
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath });
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);

  const within = (group: string | undefined): Page | Locator =>
    group === undefined
      ? page
      : page.locator('fieldset').filter({ has: page.locator('legend').getByText(group, { exact: true }) });
  const labelled = (label: string, group?: string): Locator => within(group).getByLabel(label, { exact: true });

  async function replace(box: Locator, text: string): Promise<void> {
    await box.focus();
    await box.press('ControlOrMeta+A');
    await box.press('Delete');
    await box.pressSequentially(text);
  }

  return {
    go: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    fill: (label, text, group) => replace(labelled(label, group), text),
    press: (what, name, group) => within(group).getByRole(what, { name, exact: true }).click(),
    untilHeading: (text) => page.getByRole('heading', { level: 1, name: text, exact: true }).waitFor(),
    untilText: (text) => page.getByText(text, { exact: true }).first().waitFor(),
    untilHolds: (label, text, group) => expect(labelled(label, group)).toHaveValue(text, { timeout: patience }),
    // What is not there yet counts as not true.
    untilTrue: (expression) =>
      expect
        .poll(() => page.evaluate(`Boolean(${expression})`).catch(() => false), {
          message: expression,
          timeout: patience,
        })
        .toBe(true),
    read: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
