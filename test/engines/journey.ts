import type { Site } from '../support/site.ts';
import type { Driver } from './driver.ts';

/** The shell: it opens, is stored, and opens again after its server is gone. */
export async function shellJourney(driver: Driver, site: Site): Promise<void> {
  await driver.go(site.url);
  await driver.untilTrue(`document.querySelector('h1')`);
  await driver.untilTrue('navigator.serviceWorker.controller');
  await site.stop();
  await driver.reload();
  await driver.untilTrue(`document.querySelector('h1')`);
}
