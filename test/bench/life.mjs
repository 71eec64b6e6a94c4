// Rules and life over a thousand lived cases, in Node: node test/bench/life.mjs. Goal: 0.8 ms a case.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Temporal as polyfill } from 'temporal-polyfill';
import { build } from 'vite';

globalThis.Temporal ??= polyfill;

const outDir = mkdtempSync(join(tmpdir(), 'lives-'));
await build({
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: { ssr: new URL('./rules/lives.mjs', import.meta.url).pathname, outDir, minify: false, emptyOutDir: true },
});
const { measureLives } = await import(pathToFileURL(`${outDir}/lives.js`).href);
console.log(measureLives());
rmSync(outDir, { recursive: true, force: true });
