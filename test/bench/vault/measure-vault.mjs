import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { freshPage } from '../tools/browser.mjs';
import { spread } from '../tools/numbers.mjs';
import { passphrase, typePassphrase } from '../tools/person.mjs';
import { notePainted, noteSaved } from '../tools/shown.mjs';

const rounds = 5;

/** A vault of 300 whole cases, and one of 10,000: the list after the unlock, a case opened out of it, and a key struck in a case as soon as it is there. */
export async function measureVault(browser, site) {
  const script = await fillingScript();
  return [
    ...(await measureFilled(browser, site, script, 300)),
    ...(await measureFilled(browser, site, script, 10_000)),
  ];
}

const goals = {
  300: { list: '100 ms', opened: '300 ms', saved: '250 ms' },
  10_000: { list: '1000 ms', opened: '', saved: '' },
};

async function measureFilled(browser, site, script, count) {
  const { page, close } = await freshPage(browser);
  try {
    await page.addInitScript(noteDerived);
    await fill(page, site, script, count);
    await sayWhoWorks(page, site);
    const [list, opened, saved] = [[], [], []];
    for (let round = 0; round < rounds; round += 1) {
      list.push(await listAfterUnlock(page, count));
      opened.push(await openFromList(page));
      list.push(await listAfterUnlock(page, count));
      saved.push(await saveAfterOpening(page, `case-${String(10 + round).padStart(5, '0')}`));
    }
    const cases = count.toLocaleString('en-GB');
    const goal = goals[count];
    return [
      {
        what: `List of ${cases} cases after the unlock`,
        value: `${spread(list, 0)} ms`,
        goal: goal.list,
        note: 'from the key on; the first cards and the true count',
      },
      { what: '  a case opened out of it', value: `${spread(opened, 0)} ms`, goal: goal.opened, note: 'its task list' },
      {
        what: '  a key struck as soon as a case is there, saved',
        value: `${spread(saved, 0)} ms`,
        goal: goal.saved,
        note: 'kept back up to 150 ms, for what comes next',
      },
    ];
  } finally {
    await close();
  }
}

/** The script that fills a vault, as one text. */
async function fillingScript() {
  const [{ output }] = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('./fill.mjs', import.meta.url)), formats: ['iife'], name: 'filling' },
    },
  });
  return output[0].code;
}

async function fill(page, site, script, count) {
  const blank = `${site.url}blank.html`;
  await page.route(blank, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Bench</title>' }),
  );
  await page.goto(blank);
  await page.evaluate(script);
  await page.evaluate(([secret, cases]) => globalThis.fillVault(secret, cases, cases < 1000), [passphrase, count]);
}

/** The first unlock, which asks who works; nothing of it is measured. */
async function sayWhoWorks(page, site) {
  await page.goto(`${site.url}#/cases`);
  await typePassphrase(page);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByLabel('Your name').fill('Jo Carter');
  await page.getByLabel('Your role').fill('SENCO');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.locator('.wm-row').first().waitFor();
}

/** Runs in a new page before anything else: notes when the key of the passphrase was there. */
function noteDerived() {
  globalThis.Worker = class extends Worker {
    constructor(...how) {
      super(...how);
      if (String(how[0]).includes('argon2'))
        this.addEventListener('message', () => (globalThis.derived = performance.now()), { once: true });
    }
  };
}

async function listAfterUnlock(page, count) {
  await page.evaluate(() => (location.hash = '#/cases'));
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await typePassphrase(page);
  await page.evaluate(notePainted, '.wm-row');
  await page.getByRole('button', { name: 'Unlock' }).click();
  const took = await page.evaluate(async () => (await globalThis.painted) - globalThis.derived);
  await page.getByText(`${String(count)} cases are open.`).waitFor({ timeout: 1_000 });
  return took;
}

async function openFromList(page) {
  await page.evaluate(notePainted, '.govuk-task-list');
  const pressed = await page
    .locator('.wm-row a')
    .first()
    .evaluate((link) => {
      const now = performance.now();
      link.click();
      return now;
    });
  return (await page.evaluate(() => globalThis.painted)) - pressed;
}

async function saveAfterOpening(page, id) {
  await page.evaluate(noteSaved);
  await page.evaluate((address) => (location.hash = address), `#/case/${id}/pupil/1`);
  await page.locator('#f-pupil-name').press('a');
  return page.evaluate(() => globalThis.saved);
}
