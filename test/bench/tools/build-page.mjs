import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

// What jsPDF would load for HTML and SVG, which no pack has.
const unused = ['html2canvas', 'dompurify', 'canvg'];
const quiet = { external: unused, checks: { bundlerTimings: false } };

/** Builds a page with this one script into a temporary folder, and gives the folder. */
export async function buildPage(script) {
  const outDir = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    base: './',
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: [{ find: /^pdfmake$/, replacement: 'pdfmake/build/pdfmake.js' }] },
    worker: { format: 'es', rolldownOptions: quiet },
    build: {
      outDir,
      emptyOutDir: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { ...quiet, input: fileURLToPath(script), output: { entryFileNames: 'page.js' } },
    },
  });
  writeFileSync(
    join(outDir, 'index.html'),
    '<!doctype html><title>Bench</title><script type="module" src="./page.js"></script>',
  );
  return outDir;
}
