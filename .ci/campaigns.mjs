// npm run campaigns: the long form of test/campaigns, one after another; see docs/reliability.md.
//   npm run campaigns -- typing          those whose file's name has this in it
//   SEED=7 MINUTES=30 npm run campaigns  another seed; each ends after so many minutes with what it has counted
import { ran } from './shell.mjs';

/** How often each is done: kills, changes, or every call and step. */
const LONG = {
  'kill-while-typing': 1000,
  'kill-while-writing': 200,
  'every-call-fails': 'all',
  'changed-rows': 1000,
  'changed-files': 300,
  'full-at-every-step': 'all',
};

const [wanted = ''] = process.argv.slice(2);
process.argv.push('--browser');
await import('./ensure.mjs'); // changes to the project's folder
let isWell = ran('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn']);
for (const [name, count] of Object.entries(LONG)) {
  if (!name.includes(wanted)) continue;
  const config = '--config=test/campaigns/playwright.config.ts';
  isWell = ran('npx', ['--no-install', 'playwright', 'test', config, name], { RUNS: String(count) }) && isWell;
}
process.exitCode = isWell ? 0 : 1;
