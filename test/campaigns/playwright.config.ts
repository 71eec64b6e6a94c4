import { defineConfig } from '@playwright/test';

// Each campaign starts its own browsers and its own server of the built site; see docs/reliability.md. Short unless RUNS says how many.
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  timeout: 0,
  workers: 2,
  fullyParallel: true,
  retries: 0,
  reporter: 'list',
  outputDir: '../../test-results/campaigns',
});
