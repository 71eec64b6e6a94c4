import { readdir } from 'node:fs/promises';
import { contentSecurityPolicy } from '../../src/pwa/security-headers.ts';
import { expect, test } from './support/test.ts';
import { storedForOffline } from './support/watch.ts';

const heading = { level: 1 } as const;
const framing = '<!doctype html><title>Frame</title><link rel="icon" href="data:,"><iframe src="./"></iframe>';

test('the app opens under its name, with the shipped headers', { tag: '@tablet' }, async ({ page }) => {
  const response = await page.goto('./');
  await expect(page.getByRole('heading', heading)).toBeVisible();
  await expect(page).toHaveTitle(/Waymark/);
  expect(response?.headers()['content-security-policy']).toBe(contentSecurityPolicy.page);
  expect(response?.headers()['x-content-type-options']).toBe('nosniff');
});

test('only the scripts of the compiling workers are sent with leave to compile WebAssembly', async ({ request }) => {
  const scripts = (await readdir('dist/assets')).filter((name) => name.endsWith('.js'));
  const compiling: string[] = [];
  for (const name of scripts) {
    const policy = (await request.get(`./assets/${name}`)).headers()['content-security-policy'];
    if (policy?.includes('wasm-unsafe-eval') === true) compiling.push(name.replace(/-.*/, ''));
  }
  expect(compiling.sort()).toEqual(['argon2.worker', 'pdf.worker']);
});

test('the manifest names pictures that are there, and an app that starts in its own folder', async ({ request }) => {
  const manifest = (await (await request.get('./manifest.webmanifest')).json()) as {
    readonly icons: readonly { readonly src: string; readonly type: string }[];
  };
  expect(manifest).toMatchObject({ name: 'Waymark', start_url: './', scope: './', display: 'standalone' });
  expect(manifest.icons.length).toBeGreaterThan(1);
  for (const { src, type } of manifest.icons) {
    const picture = await request.get(`./${src}`);
    expect([src, picture.status(), picture.headers()['content-type']]).toEqual([src, 200, type]);
  }
});

test('a file that is not there is answered with 404, not with the page', async ({ request }) => {
  expect((await request.get('./assets/gone-12345678.js')).status()).toBe(404);
});

test('from the first visit on the app opens without its server', { tag: '@tablet' }, async ({ page, serve }) => {
  const site = await serve();
  await page.goto(site.url);
  await storedForOffline(page);
  await site.stop();
  await page.reload();
  await expect(page.getByRole('heading', heading)).toBeVisible();
});

test('every built file that the app loads is stored on the first visit', async ({ page, serve }) => {
  const site = await serve();
  await page.goto(site.url);
  await storedForOffline(page);
  const stored = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map((request) => new URL(request.url).pathname.slice(1));
  });
  const built = (await readdir('dist', { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/^dist\//, ''));
  const forServersAlone = ['.htaccess', 'nginx-headers.conf', 'web.config', 'sw.js', 'kill-switch.js'];
  expect(stored.sort()).toEqual(built.filter((file) => !forServersAlone.includes(file)).sort());
});

test('the app works in a sub-folder of a host that sends no headers, offline too', async ({ page, serve }) => {
  const site = await serve({ folder: '/tools/waymark/', headers: 'none' });
  const response = await page.goto(site.url);
  expect(response?.headers()['content-security-policy']).toBeUndefined();
  await expect(page.getByRole('heading', heading)).toBeVisible();
  await storedForOffline(page);
  await site.stop();
  await page.goto(`${site.url}?from=home-screen#/`);
  await expect(page.getByRole('heading', heading)).toBeVisible();
});

test('where no header is sent, the policy in the page stops inline script and foreign requests', async ({
  page,
  serve,
  allowed,
}) => {
  allowed.push(
    /policy: /,
    /console: .*Content Security Policy/,
    /console: .*Refused to/,
    /console: .*Trusted(HTML|Script)/,
  );
  const site = await serve({ headers: 'none' });
  await page.goto(site.url);
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.append('document.documentElement.dataset.ran = "yes"');
    document.head.append(script);
    const connected = await fetch('https://elsewhere.example/').then(
      () => true,
      () => false,
    );
    let markup = true;
    try {
      document.createElement('p').innerHTML = '<b>bold</b>';
    } catch {
      markup = false;
    }
    return { inline: document.documentElement.dataset['ran'] === 'yes', connected, markup };
  });
  expect(outcome).toEqual({ inline: false, connected: false, markup: false });
});

test('framed by a page on a host that sends no headers, the app refuses to run', async ({ page, serve }) => {
  const site = await serve({ headers: 'none', pages: { '/frame.html': framing } });
  await page.goto(`${site.url}frame.html`);
  const framed = page.frameLocator('iframe');
  await expect(framed.getByText('Waymark does not run inside another page')).toBeVisible();
  await expect(framed.getByRole('heading', heading)).toHaveCount(0);
});

test('framed by a page on a host that sends the headers, the app is not even loaded', async ({
  page,
  serve,
  allowed,
}) => {
  allowed.push(/frame-ancestors/);
  const site = await serve({ pages: { '/frame.html': framing } });
  const refused = page.waitForEvent('requestfailed', (request) => request.frame() !== page.mainFrame());
  await page.goto(`${site.url}frame.html`);
  expect((await refused).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE');
});
