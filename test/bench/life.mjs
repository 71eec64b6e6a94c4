// Life, rules and what is overdue over a thousand lived cases, in Node. A goal, not a gate: nothing fails here.
//   node test/bench/life.mjs
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Temporal as polyfill } from 'temporal-polyfill';
import { build } from 'vite';
import { spread } from './tools/numbers.mjs';
import { printTable } from './tools/table.mjs';

globalThis.Temporal ??= polyfill;

const outDir = mkdtempSync(join(tmpdir(), 'lives-'));
await build({
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: { ssr: new URL('./rules/lives.mjs', import.meta.url).pathname, outDir, minify: false, emptyOutDir: true },
});
const { measureLives } = await import(pathToFileURL(`${outDir}/lives.js`).href);
const { milliseconds, cases, findings, overdue } = measureLives();
printTable([
  {
    what: 'Life, rules and what is overdue of a case',
    value: `${spread(milliseconds, 2)} ms`,
    goal: '0.8 ms',
    note: `${findings} findings, ${overdue} overdue in ${cases} cases`,
  },
]);
rmSync(outDir, { recursive: true, force: true });
