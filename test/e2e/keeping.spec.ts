import type { Page } from '@playwright/test';
import type { Answers } from '../../src/case/case.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { setAsideEvent } from '../screens/support/events.ts';
import { storedCase } from '../screens/support/memory-store.ts';
import { look } from './support/accessible.ts';
import { goTo } from './support/beside.ts';
import { lookForCanaries } from './support/canary.ts';
import { onTheDayOfTheScenarios } from './support/clock.ts';
import { byLocators } from './support/hand.ts';
import { unlock } from './support/journey.ts';
import { newProfile } from './support/profile.ts';
import { seedCases } from './support/seed.ts';
import { keepShots } from './support/shots.ts';
import { expect, test } from './support/test.ts';

const PUPIL = 'Zorvexqu Blimthwaq';
const REASON = 'Kwyjibrotz dreskolphin';
const ID = 'grumbvex-torqwazi';

const answers: Answers = new Map([...medicalShortPlain, ['pupil.name', PUPIL]]);

/** All that the database of the app holds, as text. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('waymark');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          const reading = opening.result.transaction(names, 'readonly');
          const asked = names.map((name) => reading.objectStore(name).getAll());
          reading.oncomplete = () => {
            opening.result.close();
            resolve(JSON.stringify(asked.map(({ result }): unknown => result)));
          };
        };
      }),
  );

test('a case past its time is held, let go and deleted: the line stands in the settings, and nothing of the child is left', async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  const profile = await newProfile(baseURL ?? '');
  try {
    const { context, page, watch } = await profile.open();
    await onTheDayOfTheScenarios(context);
    await context.clock.setSystemTime('2028-02-01T09:00:00Z');
    const hand = byLocators(page);
    await seedCases(hand, [storedCase(answers, { id: ID, events: [setAsideEvent] })]);
    const heading = (name: string) => page.getByRole('heading', { level: 1, name });

    await page.goto('./#/settings/keeping');
    await page.locator('[id="f-keeping-years"]').fill('6');
    await page.locator('[id="f-keeping-months"]').fill('12');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.goto('./#/cases');
    await page.getByRole('link', { name: 'Cases past their keeping time' }).click();
    await expect(page.getByText('Past its keeping time since 6 January 2028.')).toBeVisible();
    await look(page, 'cases past their time');
    await keepShots(page, 'keeping');

    await page.getByRole('link', { name: 'put it on hold' }).click();
    await expect(heading('Put this case on hold')).toBeFocused();
    await hand.write('why', REASON);
    await look(page, 'hold');
    await hand.press('Put it on hold');
    await expect(heading('This case is on hold')).toBeFocused();
    await goTo(page, `#/delete/${ID}`);
    await expect(page.getByText(REASON)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Delete the case' })).toHaveCount(0);
    await look(page, 'a case on hold');
    await page.getByRole('link', { name: 'the hold is lifted' }).click();
    await hand.press('Lift the hold');
    await expect(heading('The hold is lifted')).toBeFocused();

    expect(await stored(page)).toContain(ID);
    await goTo(page, `#/delete/${ID}`);
    await expect(page.getByText(PUPIL)).toBeVisible();
    await look(page, 'delete');
    await page.getByRole('button', { name: 'Delete the case' }).dblclick();
    await expect(heading('The case is deleted')).toBeFocused();
    await look(page, 'deleted');
    await keepShots(page, 'deleted');
    expect(await stored(page)).not.toContain(ID);

    await page.reload();
    await unlock(hand);
    await goTo(page, '#/settings');
    await page.getByRole('link', { name: 'Erased cases' }).click();
    const line = page.getByRole('row').nth(1);
    await expect(line).toContainText(/1 February 2028 at 9(:\d\d)?am.*Jo Carter, SENCO.*Part-time timetable/);
    await expect(page.getByRole('row')).toHaveCount(2);
    await look(page, 'erased cases');
    await keepShots(page, 'erased');
    await goTo(page, '#/cases');
    await expect(page.getByText('There is no case on this device.')).toBeVisible();
    await expect(page.getByText(PUPIL)).toHaveCount(0);

    profile.kill();
    expect(watch).toEqual({ troubles: [], foreign: [] });
    const { sightings } = lookForCanaries(profile.folder, [PUPIL, REASON]);
    expect(sightings).toEqual([]);
  } finally {
    await profile.remove();
  }
});

test('the sheet for the data protection officer is open to all, and prints without what stands around it', async ({
  page,
}) => {
  await page.goto('./#/about');
  await page.getByRole('link', { name: 'For the data protection officer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'For the data protection officer' })).toBeFocused();
  await look(page, 'data protection');
  await keepShots(page, 'data-protection');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2, name: 'What the school decides' })).toBeVisible();
  await expect(page.getByText(/Argon2id, with 64 MiB of memory, 3 passes and 1 lane/)).toBeVisible();
  for (const around of ['.wm-header', '.wm-footer', '.govuk-button-group'])
    await expect(page.locator(around)).toBeHidden();
});
