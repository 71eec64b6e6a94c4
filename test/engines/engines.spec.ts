import { expect, test } from '@playwright/test';
import { firefoxEsr, webkitGtk } from '../../.ci/browsers.mjs';
import { startSite, type Site } from '../support/site.ts';
import type { Driver } from './driver.ts';
import { openFirefox } from './firefox.ts';
import { caseJourney, sampleJourney } from './journey.ts';
import { openWebkitGtk } from './webkit-gtk.ts';

const firefox = firefoxEsr();
const webkit = webkitGtk();

const engines = [
  { name: 'Firefox ESR', open: firefox === undefined ? undefined : () => openFirefox(firefox) },
  { name: 'WebKitGTK', open: webkit === undefined ? undefined : () => openWebkitGtk(webkit) },
];

const journeys: Readonly<Record<string, (driver: Driver, site: Site) => Promise<void>>> = {
  'a case is typed, reloaded without its server, and goes on at the same word': caseJourney,
  'the sample case is signed and its pack shown, without the server': sampleJourney,
};

for (const engine of engines) {
  for (const [name, journey] of Object.entries(journeys)) {
    test(`${engine.name}: ${name}`, async () => {
      test.skip(engine.open === undefined, `${engine.name} is not installed here`);
      const driver = await engine.open?.();
      const site = await startSite();
      try {
        if (driver !== undefined) await journey(driver, site);
        expect(await driver?.read('document.title')).toContain('Waymark');
      } finally {
        await driver?.close();
        await site.stop();
      }
    });
  }
}
