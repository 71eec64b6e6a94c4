import { rmSync } from 'node:fs';
import { preview } from 'vite';
import { freshPage } from '../tools/browser.mjs';
import { buildPage } from '../tools/build-page.mjs';
import { spread } from '../tools/numbers.mjs';

const rounds = 12;
const warmUps = 3;
const goal = '1 ms';

/** All rules over 1,000 cases, most of them broken somewhere, in a page of Chromium; each case is new to them. */
export async function measureRules(browser) {
  const outDir = await buildPage(new URL('./page.mjs', import.meta.url));
  const server = await preview({ configFile: false, root: outDir, build: { outDir }, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const { page, close } = await freshPage(browser);
  try {
    await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/`);
    await page.waitForFunction(() => globalThis.checkAll !== undefined);
    const first = await page.evaluate(() => globalThis.checkAll('own'));
    const { perCase, findings, rules } = first;
    const note = `${String(rules)} rules, ${String(findings)} findings in 1,000 cases`;
    return [
      { what: 'All rules over a case', value: `${spread(await times(page, 'own'), 2)} ms`, goal, note },
      { what: '  in the first round, nothing warm', value: `${perCase.toFixed(2)} ms`, goal: '', note: 'once' },
      { what: '  where the engine has no Temporal', value: `${spread(await times(page, 'polyfill'), 2)} ms`, goal, note: 'with the polyfill' },
    ];
  } finally {
    await close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}

async function times(page, dates) {
  const measured = [];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const { perCase } = await page.evaluate((one) => globalThis.checkAll(one), dates);
    if (round >= warmUps) measured.push(perCase);
  }
  return measured;
}
