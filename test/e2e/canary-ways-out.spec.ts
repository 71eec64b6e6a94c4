import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { parents } from '../../src/case/fields/people.ts';
import { rowField } from '../../src/case/list.ts';
import { fullFrom, watchWrites } from '../campaigns/support/full-store.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { storedCase } from '../screens/support/memory-store.ts';
import { goTo } from './support/beside.ts';
import { canaries, watchWaysOut } from './support/canary-words.ts';
import { lookForCanaries, type Sighting } from './support/canary.ts';
import { onTheDayOfTheScenarios } from './support/clock.ts';
import { byLocators, type Hand } from './support/hand.ts';
import { saved, unlock, WORKER } from './support/journey.ts';
import { newProfile } from './support/profile.ts';
import { seedCases } from './support/seed.ts';
import { expect, test } from './support/test.ts';

const ID = 'control-of-the-scan';
const REASON = 'f-considerations-best-interests';

/** Typed while the page dies. */
const last = 'Yumblewroth skarpendiq fleezmorant ovuldrip';

const answers = new Map([
  ...flexiPlain,
  ['school.name', canaries.school],
  ['pupil.name', canaries.pupil],
  ['pupil.upn', canaries.upn],
  ['request.words', canaries.notes],
  [rowField(parents, 'r1', parents.row.name).path, canaries.parent],
]);

const html = (page: Page) => page.locator('html');

/** Shows the recovery key behind the passphrase, and prints its page. Gives the key. */
async function printRecoveryKey(hand: Hand): Promise<string> {
  const { page } = hand;
  await goTo(page, '#/settings/recovery-key');
  await hand.write('passphrase', canaries.passphrase);
  await hand.press('Show the key');
  const key = await page.getByTestId('recovery-key').innerText();
  await hand.press('Print this page');
  await expect(html(page)).toHaveAttribute('data-printed', '0');
  return key;
}

/** All that the page can do that tells the authority: copies, the e-mail program, a file, all files shared. */
async function tellTheAuthority(hand: Hand): Promise<void> {
  const { page } = hand;
  await goTo(page, `#/case/${ID}/notify`);
  for (const copied of ['Copy the address', 'Copy the subject', 'Copy the text']) await hand.press(copied);
  await hand.press('Start it in your e-mail program');
  await expect(page.getByText('Being made')).toHaveCount(0, { timeout: 60_000 });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Download ?: ?Outline of home education$/ }).click();
  await (await downloading).path();
  await hand.press('Share all files');
  await expect(html(page)).toHaveAttribute('data-shared', '4');
}

/** What a person does whose device is full. Gives the folder in which the sealed copy is. */
async function saveSealedCopy(hand: Hand, folder: string): Promise<string> {
  const { page } = hand;
  const kept = join(folder, 'sealed copy');
  mkdirSync(kept);
  await goTo(page, `#/case/${ID}/considerations/child`);
  await fullFrom(page, 0);
  await hand.write(REASON, canaries.notes);
  await expect(page.locator('.wm-status')).toContainText('Not saved');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a sealed copy' }).click();
  await (await downloading).saveAs(join(kept, 'copy'));
  await fullFrom(page, undefined);
  await page.getByRole('button', { name: 'Try again' }).click();
  await saved(page);
  return kept;
}

/** Types, and dies of it: the page alone, or the whole browser. */
async function crashWhileTyping(page: Page, what: 'Page.crash' | 'Browser.crash'): Promise<void> {
  const box = page.locator(`[id="${REASON}"]`);
  await box.fill('');
  const dead = what === 'Page.crash' ? page.waitForEvent('crash') : page.waitForEvent('close');
  const typing = box.pressSequentially(last, { delay: 40 }).catch(() => undefined);
  await expect(box).toHaveValue(/fleez/);
  const session = await page.context().newCDPSession(page);
  session.send(what).catch(() => undefined);
  await dead;
  await typing;
}

/** A new page on the case, unlocked, with what was typed before the page died. */
async function comeBack(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`./#/case/${ID}/considerations/child`);
  await unlock(byLocators(page), canaries.passphrase);
  await expect(page.locator(`[id="${REASON}"]`)).toHaveValue(/^Yumblewroth skarpendiq/);
  return page;
}

/** Looks through all that the browser left; its reports of crashes, which hold pieces of its memory and are none of the app's, stand apart. */
function lookBesideReports(folder: string, secrets: readonly string[]) {
  const isReport = ({ file }: Sighting): boolean => file.endsWith('.dmp');
  const sightings = (): readonly Sighting[] => lookForCanaries(folder, secrets).sightings;
  return {
    look: () => sightings().filter((found) => !isReport(found)),
    reports: () => sightings().filter(isReport),
  };
}

test('after the authority was told, the recovery key printed and a sealed copy saved, and page and browser crashed, nothing of it can be read in what the browser left, its crash reports aside', async ({
  baseURL,
}) => {
  test.setTimeout(240_000);
  const profile = await newProfile(baseURL ?? '');
  const open = async () => {
    const opened = await profile.open();
    await onTheDayOfTheScenarios(opened.context);
    return opened;
  };
  try {
    const { context, page, watch } = await open();
    await watchWaysOut(context);
    await watchWrites(context);
    await context.grantPermissions(['clipboard-write']);
    const hand = byLocators(page);
    await seedCases(hand, [storedCase(answers, { id: ID })], canaries.passphrase);
    const recoveryKey = await printRecoveryKey(hand);
    await tellTheAuthority(hand);
    await saveSealedCopy(hand, profile.folder);
    await crashWhileTyping(page, 'Page.crash');
    const second = await comeBack(context);
    await second.getByRole('button', { name: 'Lock', exact: true }).click();
    await expect(second.getByRole('heading', { level: 1, name: 'Unlock Waymark' })).toBeVisible();
    profile.kill();
    expect(watch).toEqual({ troubles: [], foreign: [] });

    const secrets = [...Object.values(canaries), last, WORKER.name, recoveryKey];
    const { look, reports } = lookBesideReports(profile.folder, secrets);
    expect(look()).toEqual([]);
    expect(lookForCanaries(profile.folder, [ID]).sightings.length, 'the scan reaches the vault').toBeGreaterThan(0);

    const again = await open();
    await crashWhileTyping(await comeBack(again.context), 'Browser.crash');
    expect(look(), 'after the whole browser crashed').toEqual([]);
    console.log(`words in the crash reports, which README names: ${JSON.stringify(reports())}`);
  } finally {
    await profile.remove();
  }
});
