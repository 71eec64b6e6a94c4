// Makes the same pack with ours and its peers, in one process by turns, and prints CPU time and its ratio to tagged pdfkit.
// Ratios within one run count; times do not. Run: node test/bench/pdf-pack.mjs [folder to write the PDFs to]
process.env.NODE_ENV = 'production';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { jspdfPack } from './pdf/jspdf-pack.mjs';
import { pdfkitPack } from './pdf/pdfkit-pack.mjs';
import { pdfmakePack, setUpPdfmake } from './pdf/pdfmake-pack.mjs';

const rounds = 15;
const warmUps = 5;

const fontFile = (name) => readFileSync(`node_modules/pdfjs-dist/standard_fonts/LiberationSans-${name}.ttf`);
const fonts = {
  regular: fontFile('Regular'),
  bold: fontFile('Bold'),
  regularText: fontFile('Regular').toString('base64'),
  boldText: fontFile('Bold').toString('base64'),
};

const server = await createServer({
  configFile: false,
  mode: 'production',
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { renderPack } = await server.ssrLoadModule('/src/documents/pdf/render-pack.ts');
const { richPack } = await server.ssrLoadModule('/test/documents/pdf/rich-pack.ts');
setUpPdfmake(fonts);

const known = new Map();
let edits = 0;

/** The pack with one answer changed, another one each time. */
const edited = () => {
  edits += 1;
  const documents = richPack.documents.map((document) =>
    document.id === 'evidence'
      ? {
          ...document,
          blocks: document.blocks.map((block, index) =>
            index === 1 ? { ...block, text: `${block.text} ${String(edits)}` } : block,
          ),
        }
      : document,
  );
  return { ...richPack, documents };
};

const makers = {
  'tagged pdfkit': () => pdfkitPack(richPack, fonts),
  'ours, all new': () => {
    known.clear();
    return renderPack(richPack, known);
  },
  'ours, one answer edited': () => renderPack(edited(), known),
  'ours, nothing changed': () => renderPack(richPack, known),
  'jsPDF with autotable (no tags)': () => jspdfPack(richPack, fonts),
  'pdfmake (no tags)': () => pdfmakePack(richPack),
};
const goals = { 'ours, all new': 2.2, 'ours, one answer edited': 1.1 };

/** CPU time of this thread alone, in milliseconds; the helpers of the engine work beside it. Linux keeps it in nanoseconds. */
function threadTime() {
  try {
    return Number(readFileSync(`/proc/self/task/${String(process.pid)}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

async function cpuOf(make) {
  const before = threadTime();
  const bytes = await make();
  return { milliseconds: threadTime() - before, bytes };
}

const times = Object.fromEntries(Object.keys(makers).map((name) => [name, []]));
const sizes = {};
for (let round = 0; round < warmUps + rounds; round += 1) {
  for (const [name, make] of Object.entries(makers)) {
    const { milliseconds, bytes } = await cpuOf(make);
    if (round >= warmUps) times[name].push(milliseconds);
    sizes[name] = bytes.length;
    if (round === 0 && process.argv[2] !== undefined)
      writeFileSync(join(process.argv[2], `${name.replaceAll(/\W+/g, '-')}.pdf`), bytes);
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const yardstick = median(times['tagged pdfkit']);
for (const [name, values] of Object.entries(times)) {
  const goal = goals[name] === undefined ? '' : `  (goal ${goals[name].toFixed(1)})`;
  console.log(
    `${name.padEnd(32)} ${median(values).toFixed(0).padStart(5)} ms  ${(median(values) / yardstick).toFixed(2)} x tagged pdfkit${goal}  ${(sizes[name] / 1024).toFixed(0)} kB`,
  );
}
await server.close();
process.exit(0);
