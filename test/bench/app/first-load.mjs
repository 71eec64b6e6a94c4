import { gzipSync } from 'node:zlib';
import { freshPage } from '../tools/browser.mjs';

const goal = '200 kB, better 170';

/** What the first load asks for, from the address to the page that takes the passphrase: its scripts, gzipped one by one. */
export async function measureFirstLoad(browser, site) {
  const { page, close } = await freshPage(browser, { serviceWorkers: 'block' }); // it would fetch everything for later
  const scripts = [];
  const others = [];
  page.on('response', (response) => {
    (response.request().resourceType() === 'script' ? scripts : others).push(
      response.body().then((body) => gzipSync(body).length),
    );
  });
  await page.goto(site.url);
  await page.getByRole('button', { name: 'Set up Waymark on this device' }).click();
  await page.locator('#passphrase').waitFor();
  const own = await kilobytes(scripts);
  const rest = await kilobytes(others);
  const hasTemporal = await page.evaluate(
    () =>
      'Temporal' in globalThis &&
      !performance.getEntriesByType('resource').some(({ name }) => name.includes('global.esm')),
  );
  await close();
  return [
    {
      what: 'First load, JS, gzip',
      value: `${own} kB`,
      note: `${scripts.length} files; ${hasTemporal ? 'this engine has Temporal' : 'with the Temporal polyfill'}`,
      goal,
    },
    {
      what: '  beside it: page, styles, fonts, pictures',
      value: `${rest} kB`,
      note: `${others.length} files, fonts are not compressed again`,
      goal: '',
    },
    { what: '  as measured earlier: SurveyJS', value: '418 kB', note: 'no store', goal: '' },
    { what: '  as measured earlier: Form.io', value: '472 kB', note: 'no store', goal: '' },
    { what: '  as measured earlier: RJSF', value: '192 kB', note: 'no store', goal: '' },
  ];
}

const kilobytes = async (sizes) => ((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000).toFixed(0);
