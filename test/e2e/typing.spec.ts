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
