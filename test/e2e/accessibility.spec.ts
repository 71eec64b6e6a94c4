import type { Page } from '@playwright/test';
import type { Answers } from '../../src/case/case.ts';
import type { Place } from '../../src/case/place.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { allForms } from '../../src/forms/all-forms.ts';
import { askedPlaces } from '../../src/forms/asked-places.ts';
import { casePages, placeToPath } from '../../src/forms/place.ts';
import { runningForm } from '../../src/forms/running/running-form.ts';
import { walk } from '../../src/forms/walk.ts';
import { sampleAnswers } from '../../src/sample/sample-case.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { look, lookAt, standingOut } from './support/accessible.ts';
import { respondent } from './support/answer.ts';
import { goTo } from './support/beside.ts';
import { DAY_OF_THE_SCENARIOS, onTheDayOfTheScenarios } from './support/clock.ts';
import { byLocators } from './support/hand.ts';
import { beginCase, PASSPHRASE, schoolFacts, setUp, writeWorker } from './support/journey.ts';
import { isAtPlace, toAnotherPage } from './support/place-shown.ts';
import { expect, test } from './support/test.ts';

const errors = (page: Page) => page.locator('.govuk-error-summary');

const sampleCase = (): Answers => {
  const today = isoDate(DAY_OF_THE_SCENARIOS);
  return today === undefined ? new Map() : sampleAnswers(today);
};

const samplePlaces = (): readonly string[] => [
  ...casePages,
  ...askedPlaces(walk([...allForms, runningForm], sampleCase())).map(({ place }) => placeToPath(place)),
];

test('every page around the cases, and its error state', async ({ page }) => {
  test.setTimeout(240_000);
  const hand = byLocators(page);
  await page.goto('./');
  await look(page, 'start');
  await hand.press('Set up Waymark on this device');
  await look(page, 'set-up');
  await hand.press('Set the passphrase');
  await expect(errors(page)).toBeFocused();
  await look(page, 'set-up, errors');
  await writeWorker(hand);
  await hand.write('passphrase', PASSPHRASE);
  await hand.write('again', PASSPHRASE);
  await hand.press('Set the passphrase');
  await expect(page.locator('h1')).toHaveText('Print the recovery key');
  await look(page, 'recovery key');
  await hand.press('Continue');
  await expect(errors(page)).toBeFocused();
  await look(page, 'recovery key, errors');
  await hand.tick('kept', ['kept']);
  await hand.press('Continue');
  await expect(page.locator('h1')).toHaveText('Your cases');
  await look(page, 'no case yet');
  for (const step of ['school', 'authority', 'head', 'days']) {
    await goTo(page, `#/settings/${step}`);
    await hand.press('Continue');
    await expect(errors(page)).toBeFocused();
    await look(page, `settings, ${step}, errors`);
  }
  for (const list of ['terms', 'closed-days', 'colleagues']) {
    await goTo(page, `#/settings/${list}`);
    await look(page, `settings, ${list}`);
    await toAnotherPage(page, () => page.locator('#add-row').click());
    await hand.press('Continue');
    await expect(errors(page)).toBeFocused();
    await look(page, `settings, ${list}, a row, errors`);
    await goTo(page, `#/settings/${list}`);
    await hand.press('Continue');
    await expect(errors(page)).toBeFocused();
    await look(page, `settings, ${list}, a row not finished, errors`);
    await toAnotherPage(page, () => page.getByRole('link', { name: /^Remove/ }).click());
    await look(page, `settings, ${list}, removing a row`);
    await toAnotherPage(page, () => page.getByRole('button', { name: /^Remove/ }).click());
  }
  await goTo(page, '#/settings/authority');
  await hand.choose('f-school-authority', 'own');
  for (const [step, box] of [
    ['limits', 'longest-weeks'],
    ['contacts', 'attendance-email'],
  ]) {
    await goTo(page, `#/settings/${step ?? ''}`);
    await look(page, `settings, ${step ?? ''}`);
    await hand.write(`f-school-own-${box ?? ''}`, 'nobody knows');
    await hand.press('Continue');
    await expect(errors(page)).toBeFocused();
    await look(page, `settings, ${step ?? ''}, errors`);
  }
  await goTo(page, '#/cases');
  await schoolFacts(hand, heaviest);
  const id = await beginCase(hand);
  for (const address of [
    '#/cases',
    '#/settings',
    '#/settings/staff',
    '#/about',
    '#/rules',
    `#/delete/${id}`,
    '#/case/none-such',
    '#/no-such-page',
    '#/',
  ]) {
    await goTo(page, address);
    await look(page, address);
  }
  await goTo(page, '#/settings/staff');
  await hand.press('Add somebody');
  await hand.press('Add them');
  await expect(errors(page)).toBeFocused();
  await look(page, 'adding who works here, errors');
  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('button', { name: /^Remove/ }).click();
  await look(page, 'removing who works here');
  await page.getByRole('button', { name: 'Change who is working' }).click();
  await look(page, 'who is working');
  await hand.press('Somebody else');
  await hand.press('Continue');
  await expect(errors(page)).toBeFocused();
  await look(page, 'who is working, errors');
  await page.reload();
  await look(page, 'unlock');
  await hand.press('Unlock');
  await expect(errors(page)).toBeFocused();
  await look(page, 'unlock, errors');
  await hand.press('Use the recovery key');
  await look(page, 'recover');
  await hand.press('Unlock and set the new passphrase');
  await expect(errors(page)).toBeFocused();
  await look(page, 'recover, errors');
});

test('every page of the sample case, filled', async ({ context, page }) => {
  test.setTimeout(480_000);
  await onTheDayOfTheScenarios(context);
  await page.goto('./#/sample');
  const places = samplePlaces();
  expect(places.length).toBeGreaterThan(40);
  for (const place of places) {
    await goTo(page, `#/sample/${place}`);
    await isAtPlace(page, place);
    await look(page, place);
  }
});

test('each step of a signature, and the pack as text and as pages', async ({ context, page }) => {
  test.setTimeout(240_000);
  await onTheDayOfTheScenarios(context);
  const hand = byLocators(page);
  await page.goto('./#/sample/sign');
  await hand.press('Hand the device to the parent');
  for (const what of ['hello', 'weeks', 'what each takes on', 'who to ring', 'the plan']) {
    await look(page, what);
    await hand.press('Next');
  }
  await hand.press('Next');
  await expect(errors(page)).toBeFocused();
  await look(page, 'deciding, errors');
  await hand.press('I want to think about it first');
  await look(page, 'thinking about it');
  await hand.press('Back');
  await hand.choose('decision', 'refuse');
  await look(page, 'deciding, refusing');
  await hand.choose('decision', 'agree');
  await hand.press('Next');
  await hand.press('I agree');
  await expect(errors(page)).toBeFocused();
  await look(page, 'signing, errors');
  await hand.press('draw your name');
  await look(page, 'drawing');
  await hand.press('type your name');
  await hand.press('Largest letters');
  await look(page, 'signing, in the largest letters');
  await hand.press('Usual letters');
  await hand.tick('ticked', ['1', '2', '3']);
  await hand.press('I agree');
  await look(page, 'done');
  await hand.press('Give the device back to the school');
  await look(page, 'signatures');
  await page.goto('./#/sample/pack');
  await hand.press('Read as text');
  await look(page, 'pack as text');
  await hand.press('Look at the pages');
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 20_000 });
  await look(page, 'pack as pages');
});

test('every question with nothing answered: what is missing is said, in order, to everyone', async ({
  context,
  page,
}) => {
  test.setTimeout(480_000);
  await onTheDayOfTheScenarios(context);
  const hand = byLocators(page);
  await setUp(hand);
  await schoolFacts(hand, heaviest);
  const id = await beginCase(hand);
  const wrong = async (what: string): Promise<void> => {
    await hand.press('Continue');
    await expect(errors(page)).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await look(page, `${what}, errors`);
  };
  await wrong('route/kind');
  // Answers that bring every other question with them.
  const answering = respondent(hand, heaviest);
  await answering.until('people/parents');
  const known = new Map([...heaviest].filter(([path]) => /^(route|pupil)\./.test(path)));
  const { steps } = walk(allForms, known);
  const needsNothing = ({ form, step }: Place): boolean =>
    steps.some(
      (asked) =>
        asked.form.id === form &&
        asked.step.id === step &&
        asked.kind === 'questions' &&
        asked.questions.every(({ optional }) => optional === true),
    );
  for (const { place, kind } of askedPlaces(walk(allForms, known))) {
    if (place.form === 'route' || place.form === 'pupil' || kind === 'check' || needsNothing(place)) continue;
    if (kind === 'screen') {
      // The timetable asks nothing before its dates are there; their page is the one before it, and still shown.
      await answering.fill();
    }
    await goTo(page, `#/case/${id}/${placeToPath(place)}`);
    if (placeToPath(place) === 'risk/hazards') {
      await wrong('risk/hazards');
      await page.locator('input[name="hazard"]').first().check();
      await toAnotherPage(page, () => hand.press('Continue'));
      await wrong('the page of a hazard');
      continue;
    }
    const add = page.locator('#add-row');
    if (await add.isVisible()) {
      await toAnotherPage(page, () => add.click());
      await wrong(`a row of ${placeToPath(place)}`);
      await goTo(page, `#/case/${id}/${placeToPath(place)}`);
    }
    await wrong(placeToPath(place));
  }
});

test('in forced colours, and with letters twice as large, the pages stand', async ({ context, page }) => {
  test.setTimeout(240_000);
  await onTheDayOfTheScenarios(context);
  await page.goto('./#/sample');
  for (const place of [
    'tasks',
    'pupil/details',
    'timetable/weeks',
    'risk/hazards',
    'risk/hazards/r1/hazard',
    'check-answers',
    'readiness',
    'sign',
    'pack',
    'attendance',
    'matrix',
  ]) {
    await page.emulateMedia({ forcedColors: 'active' });
    await goTo(page, `#/sample/${place}`);
    await lookAt(page, `${place}, forced colours`);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect.soft(await page.evaluate(standingOut), `${place}, letters twice as large`).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
  }
});
