// node .ci/picture.mjs: takes the README's picture anew, of the sample pupil: the task list, the timetable, and a page of the PDF.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ran, stop } from './shell.mjs';

process.argv.push('--browser');
await import('./ensure.mjs'); // changes to the project's folder
if (!ran('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'])) stop('The site could not be built.');

const { chromium } = await import('playwright-core');
const { preview } = await import('vite');
const { systemChromium } = await import('./browsers.mjs');

const height = 642;
const widths = { page: 584, paper: 452 };
/** A tablet's width: the pages are made smaller for the picture. */
const tablet = { width: 820, height: Math.round((height / widths.page) * 820) };
const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
const browser = await chromium.launch({ executablePath: systemChromium(), chromiumSandbox: process.getuid?.() !== 0 });
const folder = mkdtempSync(join(tmpdir(), 'waymark-picture-'));
try {
  const page = await browser.newPage({ viewport: tablet, locale: 'en-GB' });
  await page.clock.install({ time: '2026-11-30T09:00:00Z' }); // the sample follows the day
  const site = `http://127.0.0.1:${server.httpServer.address().port}/`;
  const pictures = [await taskList(page, site), await timetable(page, site), await consentForm(page, site)];
  await besideEachOther(page, pictures);
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

async function taskList(page, site) {
  await page.goto(`${site}#/sample/tasks`);
  await page.locator('.govuk-task-list').first().waitFor();
  return page.screenshot();
}

async function timetable(page, site) {
  await page.goto(`${site}#/sample/timetable/weeks`);
  const caption = page.getByText('Where the pupil is in school hours').first();
  await caption.waitFor();
  await caption.evaluate((element) => element.scrollIntoView());
  return page.screenshot();
}

async function consentForm(page, site) {
  await page.goto(`${site}#/sample/pack`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the PDF' }).click();
  const file = join(folder, 'pack.pdf');
  await (await downloading).saveAs(file);
  const sheets = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f');
  const number = String(
    1 + sheets.findIndex((text) => text.includes('consent form') && text.includes('Who it is about')),
  );
  execFileSync('pdftoppm', [
    '-f',
    number,
    '-l',
    number,
    '-scale-to-x',
    String(2 * widths.paper),
    '-scale-to-y',
    '-1',
    '-png',
    '-singlefile',
    file,
    join(folder, 'sheet'),
  ]);
  return readFileSync(join(folder, 'sheet.png'));
}

async function besideEachOther(page, pictures) {
  const [first, second, paper] = pictures.map((bytes) => `data:image/png;base64,${bytes.toString('base64')}`);
  await page.setViewportSize({ width: 2 * widths.page + widths.paper, height });
  await page.goto('about:blank');
  await page.setContent(`<body style="margin:0;display:flex;background:white;height:${String(height)}px">
    <img src="${first}" width="${String(widths.page)}"><img src="${second}" width="${String(widths.page)}">
    <div style="box-sizing:border-box;border:1px solid #505a5f;width:${String(widths.paper)}px;overflow:hidden"><img src="${paper}" width="${String(widths.paper - 2)}"></div>`);
  await page.screenshot({ path: 'docs/picture.png' });
}
