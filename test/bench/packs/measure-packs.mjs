import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { freshPage } from '../tools/browser.mjs';
import { buildPage } from '../tools/build-page.mjs';
import { median, spread } from '../tools/numbers.mjs';
import { workerTime } from '../tools/worker-time.mjs';

const warmUps = 6;
const rounds = 15;
const yardstick = 'tagged pdfkit';
const goals = { 'ours, all new': '2.20 x', 'ours, one answer edited': '1.10 x' };
const names = [
  yardstick,
  'ours, all new',
  'ours, one answer edited',
  'ours, nothing changed',
  'jsPDF with autotable (no tags)',
  'pdfmake (no tags)',
];

/**
 * The pack of about twelve pages, made by turns in one worker of Chromium. A ratio is that of two packs made in the same round.
 * @param folder where the PDFs are written to, if anywhere.
 */
export async function measurePacks(browser, folder) {
  const outDir = await buildPage(new URL('./page.mjs', import.meta.url));
  const server = await preview({
    configFile: false,
    root: outDir,
    build: { outDir },
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
  });
  const { page, close } = await freshPage(browser);
  try {
    await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/`);
    await page.waitForFunction(() => globalThis.makePack !== undefined);
    const makers = await thoseThatWork(page, folder);
    const times = await timesOf(page, makers);
    return makers.map((name) => row(name, times));
  } finally {
    await close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** Each maker once, so that one that cannot run in a worker is named and left out. */
async function thoseThatWork(page, folder) {
  const working = [];
  for (const name of names) {
    try {
      const { text } = await page.evaluate((one) => globalThis.makePack(one, true), name);
      if (folder !== undefined)
        writeFileSync(join(folder, `${name.replaceAll(/\W+/g, '-')}.pdf`), Buffer.from(text, 'base64'));
      working.push(name);
    } catch (error) {
      console.log(`${name} does not run in this worker: ${String(error).split('\n')[0]}`);
    }
  }
  return working;
}

async function timesOf(page, makers) {
  const cpu = workerTime();
  const times = new Map(makers.map((name) => [name, []]));
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const name of makers) {
      const before = cpu?.();
      const { milliseconds } = await page.evaluate((one) => globalThis.makePack(one, false), name);
      if (round >= warmUps) times.get(name).push(before === undefined ? milliseconds : cpu() - before);
    }
  }
  return times;
}

function row(name, times) {
  const own = times.get(name);
  const yard = times.get(yardstick);
  const ratios = own.map((time, round) => time / yard[round]);
  return {
    what: `Pack: ${name}`,
    value: name === yardstick ? `${spread(own, 0)} ms` : `${spread(ratios, 2)} x`,
    note: name === yardstick ? '= 1 x' : `${String(Math.round(median(own)))} ms`,
    goal: goals[name] ?? '',
  };
}
