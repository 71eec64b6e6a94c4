import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = process.env['SHOTS'];

const SIZES = [
  { width: 320, height: 640 },
  { width: 1180, height: 820 },
] as const;

/** Where `SHOTS` names a folder, keeps pictures of the whole page in it, as a small telephone and a tablet on its side show it. For people to look at. */
export async function keepShots(page: Page, name: string): Promise<void> {
  if (folder === undefined) return;
  const before = page.viewportSize();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.screenshot({ path: join(folder, `${name}-${String(size.width)}.png`), fullPage: true });
  }
  if (before !== null) await page.setViewportSize(before);
}
