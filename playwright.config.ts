import { defineConfig, devices } from '@playwright/test';
import { systemChromium } from './.ci/browsers.mjs';

/** What keeps a real Chromium from calling home while it is watched for requests of the app. */
const quiet = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const executablePath = systemChromium();
const isRoot = process.getuid?.() === 0; // Chromium's sandbox cannot be made by root
export const launchOptions = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: quiet,
  chromiumSandbox: !isRoot,
};

// Workers load this file again, so the port is chosen once and handed on.
const port = (process.env['WAYMARK_TEST_PORT'] ??= String(20_000 + Math.floor(Math.random() * 20_000)));
const baseURL = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  // How long something takes is measured by the benchmarks. On a busy machine these limits only tell what hangs.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'line',
  use: {
    baseURL,
    // To record each step costs a tenth of the time, and a run of CI keeps no files.
    trace: process.env['CI'] === undefined ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], launchOptions } },
    // Tests tagged @tablet run once more as on an iPad: touch, 820 by 1180.
    {
      name: 'tablet',
      grep: /@tablet/,
      use: {
        viewport: { width: 820, height: 1180 },
        hasTouch: true,
        isMobile: true,
        deviceScaleFactor: 2,
        launchOptions,
      },
    },
  ],
  webServer: { command: 'node .ci/start.mjs', env: { PORT: port }, url: baseURL, timeout: 180_000 },
});
