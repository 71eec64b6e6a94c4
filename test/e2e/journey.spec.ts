import { readFile } from 'node:fs/promises';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { respondent } from './support/answer.ts';
import { onTheDayOfTheScenarios } from './support/clock.ts';
import { byLocators } from './support/hand.ts';
import { beginCase, schoolFacts, setUp } from './support/journey.ts';
import { nothingHolds } from './support/readiness.ts';
import { signAll } from './support/sign.ts';
import { expect, test } from './support/test.ts';

test(
  'a whole case, from the first use of the device to the signed pack',
  { tag: '@tablet' },
  async ({ context, page }) => {
    test.setTimeout(180_000);
    await onTheDayOfTheScenarios(context);
    const hand = byLocators(page);
    await setUp(hand);
    await schoolFacts(hand, medicalShortPlain);
    await beginCase(hand);
    const answering = respondent(hand, medicalShortPlain);
    await answering.until('readiness');
    await nothingHolds(page);
    await answering.until('sign');
    await signAll(hand);

    const downloading = page.waitForEvent('download');
    await hand.press('Download the PDF');
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^part-time-timetable-pack-signed-.+\.pdf$/);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
  },
);
