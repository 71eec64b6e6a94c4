import { performance } from 'node:perf_hooks';
import type { Page } from '@playwright/test';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { byLocators } from './support/hand.ts';
import { beginCase, schoolFacts, setUp, unlock } from './support/journey.ts';
import { isAt } from './support/place-shown.ts';
import { newProfile, type Profile } from './support/profile.ts';
import { expect, test } from './support/test.ts';

const SENTENCE =
  'Sam came back after five weeks in hospital and is worn out by noon; the consultant asks for short days at first, with a quiet room to rest in, and for a look at it every Friday, so that nobody guesses how far she has come, least of all on a Monday.';

/** The time within which a keystroke has to be on the disk, in milliseconds. */
const PROMISED = 500;

/** How long a brisk typist takes for a key, in milliseconds. */
const RHYTHM = 25;

/** The four boxes of the page, each with the letters that are struck in it before the browser is killed. */
const KILLS = [
  { field: 'f-reasons-why', letters: 43 },
  { field: 'f-reasons-evidence', letters: 118 },
  { field: 'f-reasons-adjustments', letters: SENTENCE.length },
];

/**
 * Types the beginning of the sentence key by key and kills the browser on the last one.
 * @returns how many letters had been struck longer ago than what is promised.
 */
async function typeAndKill(page: Page, profile: Profile, letters: number): Promise<number> {
  const struckAt: number[] = [];
  for (const letter of SENTENCE.slice(0, letters)) {
    await page.keyboard.type(letter, { delay: RHYTHM });
    struckAt.push(performance.now());
  }
  const killedAt = performance.now();
  profile.kill();
  return struckAt.filter((at) => killedAt - at > PROMISED).length;
}

test('killed in mid-sentence, three times: every keystroke older than half a second is there, and the same page', async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  const profile = await newProfile(baseURL ?? '');
  try {
    let { page, watch } = await profile.open();
    let hand = byLocators(page);
    await setUp(hand);
    await schoolFacts(hand, medicalShortPlain);
    const id = await beginCase(hand);
    const wanted = `./#/case/${id}/reasons/why`;
    await page.goto(wanted);

    const kept = new Map<string, string>();
    for (const { field, letters } of KILLS) {
      await page.locator(`[id="${field}"]`).focus();
      const old = await typeAndKill(page, profile, letters);
      expect(old, 'letters older than the promise').toBeGreaterThan(letters / 3);
      expect(watch).toEqual({ troubles: [], foreign: [] });

      ({ page, watch } = await profile.open());
      hand = byLocators(page);
      await page.goto(wanted); // as a browser that restores its tabs
      await unlock(hand);
      await isAt(page, `#/case/${id}/reasons/why`);
      const text = await page.locator(`[id="${field}"]`).inputValue();
      console.log(`killed after ${letters} letters: ${old} older than ${PROMISED} ms, ${text.length} kept`);
      expect(text.length).toBeGreaterThanOrEqual(old);
      expect(SENTENCE.startsWith(text)).toBe(true);
      kept.set(field, text);
      for (const [earlier, before] of kept) await expect(page.locator(`[id="${earlier}"]`)).toHaveValue(before);
    }

    // Whoever opens the app from its first page is led back there too.
    await page.goto('about:blank');
    await page.goto('./');
    await unlock(hand);
    await hand.press('No name yet');
    await hand.press('Go on');
    await isAt(page, `#/case/${id}/reasons/why`);
  } finally {
    await profile.remove();
  }
});
