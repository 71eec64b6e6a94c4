import { byLocators } from './support/hand.ts';
import { setUp } from './support/journey.ts';
import { expect, test } from './support/test.ts';

test('every letter reaches its box, though each is also an act that keeps the lock open', async ({ page }) => {
  await setUp(byLocators(page));
  await page.goto('./#/settings/school');
  const box = page.getByRole('textbox', { name: 'Name of the school' });
  await box.pressSequentially('Millbrook');
  await expect(box).toHaveValue('Millbrook');
  await expect(page.locator('.wm-status')).toHaveText(/^Saved on this device at/u);
});

for (const width of [820, 1024, 1180, 1366])
  test(`nothing on the page moves while it is saved, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 820 });
    await setUp(byLocators(page));
    await page.goto('./#/settings/school');
    const box = page.getByRole('textbox', { name: 'Name of the school' });
    await box.fill('Millbrook');
    await expect(page.locator('.wm-status')).toHaveText(/^Saved on this device at/u);
    await page.evaluate(() => {
      const header = document.querySelector('header');
      const heights = new Set<number>();
      if (header === null) throw new Error('no header');
      new MutationObserver(() => {
        heights.add(Math.round(header.getBoundingClientRect().height));
        document.documentElement.dataset['heights'] = [...heights].join(' ');
        if (header.textContent.includes('Saving')) document.documentElement.dataset['seen'] = 'yes';
      }).observe(header, { childList: true, subtree: true, characterData: true });
    });
    await box.pressSequentially(' Test Academy', { delay: 40 });
    await expect(page.locator('html')).toHaveAttribute('data-seen', 'yes');
    await expect(page.locator('.wm-status')).toHaveText(/^Saved on this device at/u);
    await expect(page.locator('html')).toHaveAttribute('data-heights', /^\d+$/u);
  });
