import { freshPage, slowDown } from '../tools/browser.mjs';
import { spread } from '../tools/numbers.mjs';
import { beginFirstCase } from '../tools/person.mjs';
import { noteSaved } from '../tools/shown.mjs';

const keys = 25;

/** From a key to the status line that says "Saved": sealed, and strictly committed by the database. On a slow device. */
export async function measureTyping(browser, site) {
  const { page, close } = await freshPage(browser);
  await beginFirstCase(page, site.url);
  await page.getByLabel('Coming back after illness, for up to 4 weeks').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  const box = page.getByLabel('Full name');
  await box.fill('Ada');
  await page.locator('.wm-status--saved').waitFor();
  await slowDown(page, 4);
  const times = [];
  for (let count = 0; count < keys; count += 1) {
    await page.evaluate(noteSaved);
    await box.press('a');
    times.push(await page.evaluate(() => globalThis.saved));
  }
  await close();
  return [
    {
      what: 'Keystroke to committed, 4x CPU slowdown',
      value: `${spread(times, 0)} ms`,
      note: `${String(keys)} keys, a pause after each`,
      goal: '500 ms',
    },
  ];
}
