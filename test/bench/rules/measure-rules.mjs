import { rmSync } from 'node:fs';
import { preview } from 'vite';
import { freshPage } from '../tools/browser.mjs';
import { buildPage } from '../tools/build-page.mjs';
import { spread } from '../tools/numbers.mjs';
import { workerTime } from '../tools/worker-time.mjs';

const cases = 1000;
const warmUps = 3;
const rounds = 12;
const goal = '1 ms';

/** All rules over a thousand cases, most of them broken in several places, in one worker of Chromium; each case is new to them. */
export async function measureRules(browser) {
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
    await page.waitForFunction(() => globalThis.checkAll !== undefined);
    const { findings, rules } = await page.evaluate(() => globalThis.checkAll('own'));
    return [
      {
        what: 'All rules over a case',
        value: `${spread(await times(page, 'own'), 2)} ms`,
        goal,
        note: `${rules} rules, ${findings} findings in ${cases} cases`,
      },
      {
        what: '  where the engine has no Temporal',
        value: `${spread(await times(page, 'polyfill'), 2)} ms`,
        goal,
        note: 'with the polyfill',
      },
    ];
  } finally {
    await close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** What a case took in each round, in milliseconds. */
async function times(page, dates) {
  const cpu = workerTime();
  const measured = [];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const before = cpu?.();
    const { milliseconds } = await page.evaluate((one) => globalThis.checkAll(one), dates);
    if (round >= warmUps) measured.push((before === undefined ? milliseconds : cpu() - before) / cases);
  }
  return measured;
}
