import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The page before signing holds nothing back: it waits for the parent’s own signature alone, and leads on to it. */
export async function nothingHolds(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ready for the parent');
  await expect(page.locator('.wm-todos a')).toHaveText([/ has not agreed in writing yet\.$/]);
  await expect(page.locator('.wm-record')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Go on to sign' })).toBeVisible();
}
