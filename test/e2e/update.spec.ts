import { expect, test } from './support/test.ts';
import { storedForOffline } from './support/watch.ts';

const nextVersion = '\n// a later build\n';

test('a new version is offered, waits, and takes over with one reload when it is accepted', async ({ page, serve }) => {
  const site = await serve();
  await page.goto(site.url);
  await storedForOffline(page);
  site.append('sw.js', nextVersion);
  await page.reload();

  const accept = page.getByRole('button', { name: 'Use the new version' });
  await expect(accept).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)).toBe(true);

  let loads = 0;
  page.on('load', () => (loads += 1));
  const reloaded = page.waitForEvent('load');
  await accept.click();
  await reloaded;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(accept).toBeHidden();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
  expect(loads).toBe(1);
});

test('accepted in one tab, it reloads no other tab', async ({ context, page, serve }) => {
  const site = await serve();
  await page.goto(site.url);
  await storedForOffline(page);
  const other = await context.newPage();
  await other.goto(site.url);
  await other.evaluate(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      document.documentElement.dataset['replaced'] = 'yes';
    });
  });
  site.append('sw.js', nextVersion);
  await page.reload();
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await reloaded;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The other tab knows of it, and still holds what only the page of before can hold.
  await expect(other.locator('html')).toHaveAttribute('data-replaced', 'yes');
});
