import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../playwright.config.ts';
import { byLocators } from './support/hand.ts';
import { setUp, unlock } from './support/journey.ts';
import { expect, test } from './support/test.ts';
import { storedForOffline } from './support/watch.ts';

const filtered = '<!doctype html><title>Blocked</title><p>This page was blocked.</p>';
const built = (name: RegExp): string => {
  const found = readdirSync('dist/assets').find((file) => name.test(file));
  if (found === undefined) throw new Error('not built');
  return `assets/${found}`;
};

/** Every row of every table, as text. */
const database = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
    const opened = await answer(indexedDB.open('waymark'));
    const tables = [...opened.objectStoreNames];
    const rows = await Promise.all(
      tables.map((table) => answer<unknown[]>(opened.transaction(table).objectStore(table).getAll())),
    );
    opened.close();
    return rows.flatMap((each, at) => each.map((row) => `${tables[at] ?? ''} ${JSON.stringify(row)}`));
  });

test.use({ allowed: [/./] }); // what a filter breaks is told in the console

test('a filter’s page in the place of a script is never stored, and what is needed is stored once it is gone', async ({
  page,
  serve,
}) => {
  const site = await serve();
  const script = built(/^DeleteCase-.*\.js$/);
  site.replace(script, filtered);
  await page.goto(site.url);
  await expect(page.getByText('Waymark could not be stored on this device')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Ready to work offline')).toBeHidden();
  const stored = () =>
    page.evaluate(async () => {
      const texts = (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).matchAll())))
        .flat()
        .map((response) => response.text());
      return (await Promise.all(texts)).filter((text) => text.includes('This page was blocked')).length;
    });
  expect(await stored()).toBe(0);

  site.replace(script, undefined);
  await page.reload();
  await expect(page.getByText('Ready to work offline')).toBeVisible({ timeout: 20_000 });
  expect(await stored()).toBe(0);
  await site.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a script that is the built one and comes as a web page is never stored: the browser would not run it', async ({
  page,
  serve,
}) => {
  const site = await serve();
  const script = built(/^DeleteCase-.*\.js$/);
  site.replace(script, readFileSync(`dist/${script}`, 'utf8'), 'text/html');
  await page.goto(site.url);
  await expect(page.getByText('Waymark could not be stored on this device')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Ready to work offline')).toBeHidden();

  site.replace(script, undefined);
  await page.reload();
  await expect(page.getByText('Ready to work offline')).toBeVisible({ timeout: 20_000 });
});

test('a new version that a filter has spoilt is refused, and the one before goes on', async ({ page, serve }) => {
  const site = await serve();
  await page.goto(site.url);
  await storedForOffline(page);
  const worker = readFileSync('dist/sw.js', 'utf8').replace(/(url:"index\.html",revision:")/, '$1x');
  site.replace('sw.js', worker, 'text/javascript');
  site.replace('index.html', filtered);
  const isTaken = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    await new Promise<void>((resolve) => {
      const installing = registration.installing;
      if (installing === null) resolve();
      installing?.addEventListener('statechange', () => {
        if (installing.state !== 'installing') resolve();
      });
    });
    return registration.waiting !== null;
  });
  expect(isTaken).toBe(false);
  await site.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('This page was blocked')).toBeHidden();
});

test('a page whose script cannot start says so, and that nothing may be cleared', async ({ page, serve }) => {
  const site = await serve();
  site.replace(built(/^index-.*\.js$/), filtered);
  await page.goto(site.url);
  await expect(page.getByRole('heading', { level: 1, name: 'Waymark has not started' })).toBeVisible({
    timeout: 20_000,
  });
  await expect(page.getByText('Do not clear this browser’s history or site data')).toBeVisible();
});

test('the kill switch takes the stored files away, the server answers again, and the vault is whole', async ({
  browser,
  serve,
}) => {
  const site = await serve();
  const context = await browser.newContext({ baseURL: site.url });
  const page = await context.newPage();
  const hand = byLocators(page);
  await page.goto(site.url);
  await storedForOffline(page);
  await setUp(hand);
  const before = await database(page);
  site.replace('sw.js', readFileSync('dist/kill-switch.js', 'utf8'), 'text/javascript');
  await page.reload();
  // A worker that is still answering something is replaced once its last page is closed.
  const filesAtNextVisit = async (): Promise<readonly string[]> => {
    await page.goto('about:blank');
    await page.goto('./#/cases');
    return page.evaluate(() => caches.keys());
  };
  await expect.poll(filesAtNextVisit, { timeout: 90_000 }).toEqual([]);
  expect(await database(page)).toEqual(before);
  await unlock(hand);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your cases');
  site.replace('index.html', '<!doctype html><title>From the server</title>');
  await page.goto('about:blank');
  await page.goto('./#/cases');
  await expect(page).toHaveTitle('From the server');
  await context.close();
});

test('where a policy blocks site data, that is what is said, and that the app works only with its server', async ({
  serve,
}) => {
  const site = await serve();
  const folder = await mkdtemp(join(tmpdir(), 'waymark-blocked-'));
  mkdirSync(join(folder, 'Default'));
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify(blocked));
  const context = await chromium.launchPersistentContext(folder, launchOptions);
  try {
    const page = await context.newPage();
    await page.goto(site.url);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This browser does not let Waymark keep anything on this device',
    );
    await expect(page.getByText('This browser does not store Waymark')).toBeVisible();
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
