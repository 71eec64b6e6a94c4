// npm run bench: measures what the design set goals for, and prints them side by side. Goals, not gates: nothing fails here.
//   node test/bench/bench.mjs [folder to write the PDFs to]
process.env.NODE_ENV = 'production';
import { ran, stop } from '../../.ci/shell.mjs';
import { measureColdLoad } from './app/cold-load.mjs';
import { measureFirstLoad } from './app/first-load.mjs';
import { measureOfflineStart } from './app/offline-start.mjs';
import { measureOpenPack } from './app/open-pack.mjs';
import { measureTyping } from './app/typing.mjs';
import { measurePacks } from './packs/measure-packs.mjs';
import { measureRules } from './rules/measure-rules.mjs';
import { startBrowser } from './tools/browser.mjs';
import { siteMaker } from './tools/site.mjs';
import { machineInWords, printTable } from './tools/table.mjs';
import { measureVault } from './vault/measure-vault.mjs';

if (!ran('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'])) stop('The site could not be built.');

const sites = await siteMaker();
const browser = await startBrowser();
const before = machineInWords(browser.version());
const rows = [];

/** One measurement with a server of its own. */
async function measure(what, take) {
  console.log(`Measuring ${what}`);
  const site = await sites.startSite();
  try {
    rows.push(...(await take(site)));
  } finally {
    await site.stop();
  }
}

await measure('packs in a worker', () => measurePacks(browser, process.argv[2]));
await measure('the rules', () => measureRules(browser));
await measure('the first load', (site) => measureFirstLoad(browser, site));
await measure('the cold load', (site) => measureColdLoad(browser, site));
await measure('the offline start', (site) => measureOfflineStart(site));
await measure('typing', (site) => measureTyping(browser, site));
await measure('the opening of the pack', (site) => measureOpenPack(browser, site));
await measure('filled vaults', (site) => measureVault(browser, site));
await browser.close();
await sites.close();

console.log('');
printTable(rows);
console.log(`\nBefore: ${before}\nAfter:  ${machineInWords('as before')}`);
console.log(
  'A busy machine makes times long and uneven; the ratios of packs made in the same round count more than times.',
);
