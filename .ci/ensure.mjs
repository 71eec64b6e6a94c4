// Runs before everything else, so it uses Node's own modules alone: node_modules may not be there yet.
//   node .ci/ensure.mjs              the dependencies
//   node .ci/ensure.mjs --browser    and a Chromium, and poppler's tools that read PDFs back
//   node .ci/ensure.mjs --engines    and Firefox ESR and WebKitGTK, where they can be installed
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firefoxEsr, systemChromium, webkitGtk } from './browsers.mjs';
import { ran, stop } from './shell.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensureNode();
ensureDependencies();
if (process.argv.includes('--browser')) {
  await ensureChromium();
  ensurePoppler();
}
if (process.argv.includes('--engines')) ensureEngines();

function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node ${process.versions.node} is too old. Install Node 20.19 or newer.`);
}

/** node_modules is stale when it was not installed from this lock, on this platform, by this Node. */
function ensureDependencies() {
  const stamp = 'node_modules/.installed-from';
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const wanted = `${lock} ${process.platform} ${process.arch} node ${process.versions.node.split('.')[0]}\n`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const installed = ran('npm', ['ci'], { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' });
  if (!installed) stop('The dependencies could not be installed. Is the network there?');
  writeFileSync(stamp, wanted);
}

/** The machine's own Chromium, else Debian's, else the one that Playwright downloads. */
async function ensureChromium() {
  const { chromium } = await import('playwright-core');
  const found = () =>
    systemChromium() ?? (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
  if (!found()) installByApt(['chromium']);
  if (!found()) ran('npx', ['playwright', 'install', 'chromium']);
  if (!found())
    stop('No Chromium was found or installed. Set CHROMIUM_PATH, or run: npx playwright install --with-deps chromium');
  console.log(`Chromium: ${found()}`);
}

function ensurePoppler() {
  if (!onPath('pdfinfo')) installByApt(['poppler-utils']);
  if (!onPath('pdfinfo'))
    stop('pdfinfo is missing. Install poppler (Debian: poppler-utils, macOS: brew install poppler).');
}

/** The two other engines are wanted wherever they can be had. What cannot be had is said, here and in the tests' summary. */
function ensureEngines() {
  if (!firefoxEsr()) installByApt(['firefox-esr']);
  if (!webkitGtk()) installByApt(['webkit2gtk-driver', 'xvfb', 'xauth']);
  console.log(`Firefox ESR: ${firefoxEsr() ?? 'not here, its tests are skipped'}`);
  console.log(`WebKitGTK: ${webkitGtk()?.browser ?? 'not here, its tests are skipped'}`);
}

/** Installs Debian packages where that is possible: as root, on Linux, with apt. Elsewhere it does nothing. */
function installByApt(packages) {
  const possible = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!possible) return;
  ran('apt-get', ['update', '-qq']);
  ran('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

function onPath(tool) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, tool + suffix)));
}
