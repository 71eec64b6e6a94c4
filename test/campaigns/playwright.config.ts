import { defineConfig } from '@playwright/test';

/** Left to the long form: they take minutes. The three kills of `test/e2e/durability.spec.ts` are the short form of the typing. */
const LONG_ALONE = ['kill-while-typing.spec.ts', 'changed-files.spec.ts', 'full-at-every-step.spec.ts'];

// Each campaign starts its own browsers and its own server of the built site; see docs/reliability.md. Short unless RUNS says how many.
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  testIgnore: process.env['RUNS'] === undefined ? LONG_ALONE : [],
  timeout: 0,
  // A campaign has no time limit as a whole, but each thing that it waits for has: else it would wait without a word.
  use: { actionTimeout: 120_000, navigationTimeout: 120_000 },
  expect: { timeout: 60_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  reporter: 'list',
  outputDir: '../../test-results/campaigns',
});
