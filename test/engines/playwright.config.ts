import { defineConfig } from '@playwright/test';

// The tests start their own browsers and servers; this only runs and counts them. One at a time: WebKitGTK paints in software.
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  timeout: 600_000,
  workers: 1,
  retries: 0,
  reporter: 'list',
  outputDir: '../../test-results/engines',
});
