import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers } from '../../src/case/case.ts';
import { parents } from '../../src/case/fields/people.ts';
import { rowField } from '../../src/case/list.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { respondent } from './support/answer.ts';
import { canaries, watchWaysOut } from './support/canary-words.ts';
import { lookForCanaries } from './support/canary.ts';
import { onTheDayOfTheScenarios } from './support/clock.ts';
import { byLocators, type Hand } from './support/hand.ts';
import { beginCase, schoolFacts, setUp, unlock, WORKER } from './support/journey.ts';
import { newProfile } from './support/profile.ts';
import { signAll } from './support/sign.ts';
import { expect, test } from './support/test.ts';

const answers: Answers = new Map([
  ...medicalShortPlain,
  ['school.name', canaries.school],
  ['pupil.name', canaries.pupil],
  ['pupil.upn', canaries.upn],
  ['reasons.why', canaries.notes],
  [rowField(parents, 'r1', parents.row.name).path, canaries.parent],
]);

/** Whether these stand in a file of the profile’s. */
function inFile(folder: string, name: string, texts: readonly string[]): readonly boolean[] {
  const content = readFileSync(join(folder, 'Default', name));
  return texts.map((text) => content.includes(text));
}

/** Every way out of Waymark that a pack and its attendance codes have, and the lock after them. */
async function takeOut(hand: Hand, id: string): Promise<void> {
  const { page } = hand;
  const html = page.locator('html');
  await hand.press('Print');
  await expect(html).toHaveAttribute('data-printed', /^[1-9]/, { timeout: 60_000 });
  await hand.press('Share');
  await expect(html).toHaveAttribute('data-shared', '1');
  const downloading = page.waitForEvent('download');
  await hand.press('Download the PDF');
  await (await downloading).path();
  await page.goto(`./#/case/${id}/attendance`);
  const saving = page.waitForEvent('download');
  await hand.press('Save for the office (CSV)');
  await (await saving).path();
  await page.goto(`./#/case/${id}/pack`);
  await hand.press('Print');
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Unlock Waymark' })).toBeVisible();
  await expect(page.locator('.wm-sheets, .wm-pdf, .wm-doc')).toHaveCount(0);
  expect(page.context().pages(), 'no tab beside the one that was locked').toHaveLength(1);
}

test('after a whole case was typed, signed, printed, shared and saved, and the browser killed, nothing of it can be read in the profile', async ({
  baseURL,
}) => {
  test.setTimeout(300_000);
  const profile = await newProfile(baseURL ?? '');
  try {
    const { context, page, watch } = await profile.open();
    await onTheDayOfTheScenarios(context);
    await watchWaysOut(context);
    const hand = byLocators(page);
    const recoveryKey = await setUp(hand, canaries.passphrase);
    await schoolFacts(hand, answers);
    const id = await beginCase(hand);
    await respondent(hand, answers).until('sign');
    await signAll(hand, canaries.passphrase);
    await hand.press('Look at the pages');
    await expect(page.getByRole('region', { name: 'Pages of' })).toContainText(canaries.pupil, { timeout: 30_000 });
    await hand.press('Read as text');
    await expect(page.getByText(canaries.notes).first()).toBeVisible();
    await takeOut(hand, id);
    profile.kill();
    expect(watch).toEqual({ troubles: [], foreign: [] });

    const secrets = [...Object.values(canaries), WORKER.name, recoveryKey];
    const look = lookForCanaries(profile.folder, secrets);
    console.log(`looked through ${String(look.files)} files, ${(look.bytes / 1024 / 1024).toFixed(0)} MB`);
    expect(look.sightings).toEqual([]);
    expect(
      lookForCanaries(profile.folder, [id]).sightings.length,
      'the scan reaches the vault: the id of the case stands there',
    ).toBeGreaterThan(0);

    const again = await profile.open();
    await onTheDayOfTheScenarios(again.context);
    await again.page.goto(`./#/case/${id}/reasons/why`);
    await unlock(byLocators(again.page), canaries.passphrase);
    await again.page.goto(`./#/case/${id}/sign`);
    await expect(again.page.getByRole('button', { name: 'Go to the signed pack' })).toBeVisible();
    await again.page.goto(`./#/case/${id}/pack`);
    await byLocators(again.page).press('Print');
    await expect(again.page.getByRole('heading', { level: 1, name: 'The pack' })).toBeVisible();
    await again.context.close();
    expect(lookForCanaries(profile.folder, secrets).sightings, 'after it was opened once more, and closed').toEqual([]);
    expect(
      inFile(profile.folder, 'History', [`#/case/${id}/pack`, 'The pack - Waymark']),
      'the browser’s history holds the address and the neutral title of a page, as README and About say',
    ).toEqual([true, true]);
  } finally {
    await profile.remove();
  }
});

test('the scan finds what a page stores: in local storage, in IndexedDB with wide letters, as base64, and in an address', async ({
  baseURL,
}) => {
  const profile = await newProfile(baseURL ?? '');
  const stored = { plain: canaries.pupil, wide: canaries.notes, coded: canaries.parent, visited: canaries.passphrase };
  try {
    const { context, page } = await profile.open();
    await page.goto(`./?${new URLSearchParams({ visited: stored.visited.replaceAll(' ', '') }).toString()}`);
    await page.evaluate(async ({ plain, wide, coded }) => {
      localStorage.setItem('plain', plain);
      localStorage.setItem('coded', btoa(`..${coded}..`));
      await new Promise((resolve, reject) => {
        const opening = indexedDB.open('control', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('texts');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const writing = opening.result.transaction('texts', 'readwrite', { durability: 'strict' });
          writing.objectStore('texts').put({ wide }, 'one');
          writing.oncomplete = resolve;
          writing.onerror = reject;
        };
      });
    }, stored);
    await context.close();
    const { sightings } = lookForCanaries(profile.folder, [
      stored.plain,
      stored.wide,
      stored.coded,
      stored.visited.replaceAll(' ', ''),
    ]);
    const seen = sightings.map(
      ({ canary, encoding, file }) => `${canary}: ${encoding} in ${file.split('/').slice(0, -1).pop() ?? ''}`,
    );
    expect(seen).toEqual(
      expect.arrayContaining([
        `${stored.plain}: UTF-8 in leveldb`,
        `${stored.coded}: base64 in leveldb`,
        expect.stringMatching(new RegExp(`^${stored.wide}: UTF-16 in .*indexeddb`)),
        expect.stringMatching(/^grumbvexninefoldtorqwazilampeb: UTF-8 in (Sessions|Default)$/),
      ]),
    );
  } finally {
    await profile.remove();
  }
});
