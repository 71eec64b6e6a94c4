import { chromium } from 'playwright-core';
import { systemChromium } from '../../../.ci/browsers.mjs';

const executablePath = systemChromium();
const isRoot = process.getuid?.() === 0; // Chromium's sandbox cannot be made by root
const options = {
  ...(executablePath === undefined ? {} : { executablePath }),
  chromiumSandbox: !isRoot,
  args: ['--disable-background-networking', '--disable-component-update', '--no-first-run'],
};

/** Starts a Chromium. */
export const startBrowser = () => chromium.launch(options);

/** Starts a Chromium on a profile that was kept in this folder. */
export const startOnProfile = (folder) => chromium.launchPersistentContext(folder, options);

/** A page with nothing stored and nothing cached. */
export async function freshPage(browser, contextOptions = {}) {
  const context = await browser.newContext(contextOptions);
  return { page: await context.newPage(), close: () => context.close() };
}

/** Slows the page's own thread down: 4 makes everything take four times as long. */
export async function slowDown(page, times) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}
