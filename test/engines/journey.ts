import '../setup/temporal.ts';
import type { Site } from '../support/site.ts';
import type { Driver } from './driver.ts';
import { describeSchool, setUpDevice, unlockDevice } from './set-up.ts';
import { lookAtPack, signSample } from './sign-sample.ts';
import { beginCase, beginHazard, goOnWithHazard, planTimetable } from './type-case.ts';

async function storeForOffline(driver: Driver, site: Site): Promise<void> {
  await driver.untilTrue('navigator.serviceWorker.controller');
  await site.stop();
}

/** A case is begun and typed into; the server goes, the page is reloaded in mid-sentence, and after the unlock it goes on there. */
export async function caseJourney(driver: Driver, site: Site): Promise<void> {
  const today = Temporal.Now.plainDateISO();
  await driver.go(site.url);
  await setUpDevice(driver);
  await describeSchool(driver);
  await beginCase(driver, today);
  await planTimetable(driver, today);
  await beginHazard(driver);
  await storeForOffline(driver, site);
  await driver.reload();
  await unlockDevice(driver);
  await goOnWithHazard(driver);
}

/** The server goes, the app is opened anew; then the sample case is signed, and its pack is made and shown. */
export async function sampleJourney(driver: Driver, site: Site): Promise<void> {
  await driver.go(site.url);
  await storeForOffline(driver, site);
  await driver.reload();
  await driver.press('link', 'Try it with a sample pupil');
  await driver.untilHeading('Robin’s case');
  await driver.press('link', 'Before signing');
  await driver.untilHeading('Ready for the parent');
  await driver.press('button', 'Go on to sign');
  await signSample(driver);
  await lookAtPack(driver);
}
