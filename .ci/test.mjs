// npm test: everything that must hold, on a fresh clone too. Its last line is "N passed, N failed"; any failure, and any part
// that did not run or ran no test, makes it end with an error. The other engines are the one part that a machine may lack: it is
// said then.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { ran } from './shell.mjs';

const results = '.cache/results';
const sections = [];

process.argv.push('--browser', '--engines');
await import('./ensure.mjs'); // changes to the project's folder
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

check('types', 'tsc', ['--noEmit']);
check('format', 'oxfmt', ['--check']);
check('eslint', 'eslint', ['.', '--max-warnings', '0']);
check('oxlint', 'oxlint', ['--deny-warnings']);
check('import rules', 'depcruise', ['src', 'machines', 'test']);
check('nothing unused', 'knip', []);
tests(
  'unit tests',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}/vitest.json`],
  readVitest,
);
if (check('build', 'vite', ['build', '--logLevel', 'warn'])) {
  playwright('end to end, Chromium', 'playwright.config.ts');
  playwright('other engines', 'test/engines/playwright.config.ts');
  playwright('campaigns, short', 'test/campaigns/playwright.config.ts');
}
summarise();

/** One check is one test: it holds or it does not. Gives back whether it holds. */
function check(name, tool, args) {
  const started = Date.now();
  const passed = npx(tool, args);
  sections.push({
    name,
    started,
    ended: Date.now(),
    passed: passed ? 1 : 0,
    failures: passed ? [] : [tool],
    skipped: [],
  });
  return passed;
}

/** Runs a test runner and counts its tests from the file it wrote. A runner that ends badly has at least one failure. */
function tests(name, tool, args, read, env = {}) {
  const started = Date.now();
  const endedWell = npx(tool, args, env);
  const count = counted(read);
  const silent = count.failures.length === 0 && (!endedWell || count.passed + count.skipped.length === 0);
  const failures = silent ? ['it ended badly, or ran no test'] : count.failures;
  sections.push({ name, started, ended: Date.now(), ...count, failures });
}

function playwright(name, config) {
  const file = `${results}/${config.replaceAll('/', '-')}.json`;
  const read = () => readPlaywright(JSON.parse(readFileSync(file, 'utf8')));
  tests(name, 'playwright', ['test', `--config=${config}`, '--reporter=line,json'], read, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
}

function counted(read) {
  try {
    return read();
  } catch (error) {
    console.error(`No results could be read: ${error.message}`);
    return { passed: 0, failures: [], skipped: [] };
  }
}

function npx(tool, args, env) {
  return ran('npx', ['--no-install', tool, ...args], env);
}

function readVitest() {
  const report = JSON.parse(readFileSync(`${results}/vitest.json`, 'utf8'));
  const cases = report.testResults.flatMap((file) => file.assertionResults);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: cases.filter((test) => test.status === 'passed').length,
    failures: [
      ...cases.filter((test) => test.status === 'failed').map((test) => told(test.fullName, test.failureMessages[0])),
      ...brokenFiles.map((file) => told(file.name, file.message)),
    ],
    skipped: cases.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName),
  };
}

function readPlaywright(report) {
  const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
  const cases = report.suites.flatMap(specsOf).flatMap((spec) =>
    spec.tests.map((test) => ({
      title: spec.title,
      status: test.status,
      error: test.results.flatMap((result) => result.errors)[0]?.message,
    })),
  );
  return {
    passed: cases.filter((test) => test.status === 'expected').length,
    failures: [
      ...cases
        .filter((test) => ['unexpected', 'flaky'].includes(test.status))
        .map((test) => told(test.title, test.error)),
      ...report.errors.map((error) => told('the run', error.message)),
    ],
    skipped: cases.filter((test) => test.status === 'skipped').map((test) => test.title),
  };
}

/** A test that failed, with the beginning of what was wrong, for whoever sees the end of the output alone. */
function told(title, message = '') {
  const [start = ''] = stripVTControlCharacters(message).split(/\n\s+at |\n\n/);
  return `${title}: ${start.replaceAll(/\s+/g, ' ').slice(0, 300)}`;
}

function summarise() {
  console.log('');
  for (const { name, started, ended, passed, failures, skipped } of sections) {
    const failed = failures.length;
    const seconds = ((ended - started) / 1000).toFixed(1);
    console.log(
      `${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(22)} ${seconds.padStart(6)} s   ${passed} passed, ${failed} failed`,
    );
    for (const test of failures) console.log(`     failed: ${test}`);
    for (const test of skipped) console.log(`     skipped: ${test}`);
  }
  const passed = sections.reduce((total, section) => total + section.passed, 0);
  const failed = sections.reduce((total, section) => total + section.failures.length, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
