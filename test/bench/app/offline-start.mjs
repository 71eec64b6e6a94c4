import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOnProfile } from '../tools/browser.mjs';
import { spread } from '../tools/numbers.mjs';
import { beginFirstCase, storedForOffline, typePassphrase } from '../tools/person.mjs';
import { notePainted } from '../tools/shown.mjs';

const repetitions = 7;

/** The browser is started anew each time, with no server: to the lock page, and from "Unlock" to the first question of a case. */
export async function measureOfflineStart(site) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-profile-'));
  const locked = [];
  const opened = [];
  try {
    const address = await prepare(folder, site);
    await site.stop();
    for (let count = 0; count < repetitions; count += 1) {
      const times = await start(folder, address);
      locked.push(times.locked);
      opened.push(times.opened);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  const both = locked.map((time, index) => time + opened[index]);
  return [
    {
      what: 'Cold offline start to the passphrase page',
      value: `${spread(locked, 0)} ms`,
      note: `${String(repetitions)} starts of the browser`,
      goal: '',
    },
    {
      what: '  from "Unlock" to the first question',
      value: `${spread(opened, 0)} ms`,
      note: 'Argon2id with 64 MiB, then the case',
      goal: '',
    },
    {
      what: 'Cold offline start to the first question',
      value: `${spread(both, 0)} ms`,
      note: 'both, without the typing between',
      goal: '',
    },
  ];
}

/** Sets the device up and begins a case. Gives the address of its first question. */
async function prepare(folder, site) {
  const context = await startOnProfile(folder);
  const page = context.pages()[0] ?? (await context.newPage());
  await beginFirstCase(page, site.url);
  await storedForOffline(page);
  const address = page.url();
  await context.close();
  return address;
}

async function start(folder, address) {
  const context = await startOnProfile(folder);
  try {
    const page = await context.newPage();
    await page.addInitScript(notePainted, 'input');
    await page.goto(address);
    const locked = await page.evaluate(() => globalThis.painted);
    await typePassphrase(page);
    await page.evaluate(notePainted, 'input[type=radio]');
    const pressed = await page.getByRole('button', { name: 'Unlock' }).evaluate((button) => {
      const now = performance.now();
      button.click();
      return now;
    });
    return { locked, opened: (await page.evaluate(() => globalThis.painted)) - pressed };
  } finally {
    await context.close();
  }
}
