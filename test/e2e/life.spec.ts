import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { look } from './support/accessible.ts';
import { goTo } from './support/beside.ts';
import { onTheDayOfTheScenarios, wakeAt } from './support/clock.ts';
import { byLocators } from './support/hand.ts';
import { saved, unlock } from './support/journey.ts';
import { toAnotherPage } from './support/place-shown.ts';
import { seedCase } from './support/seed.ts';
import { signAll } from './support/sign.ts';
import { expect, test } from './support/test.ts';

test('what was agreed runs on while a change waits, can be put back, and ends when it is taken back', async ({
  context,
  page,
}) => {
  test.setTimeout(120_000);
  await onTheDayOfTheScenarios(context);
  const hand = byLocators(page);
  const id = await seedCase(hand, medicalShortPlain);
  const at = (place: string): Promise<void> => goTo(page, `#/case/${id}/${place}`);
  const title = page.getByRole('heading', { level: 1 });
  const main = page.getByRole('main');
  await at('sign');
  await signAll(hand);

  await wakeAt(page, '2027-01-14T09:00:00Z');
  await unlock(hand);
  await at('changes');
  await look(page, 'what can change');
  await toAnotherPage(page, () => hand.press('Propose a change'));
  await expect(main).toContainText('Nothing yet: the answers are as they were agreed.');
  await at('timetable/weeks');
  await page.getByRole('button', { name: /^(Change the answers all the same|Go on to these answers)$/ }).click();
  await hand.press('Week 2, days differ');
  await hand.select('f-timetable-week-2-monday', 'home');
  await saved(page);
  await at('propose');
  await expect(page.locator('.govuk-summary-card')).toContainText(['Week 2']);
  await expect(page.locator('.govuk-summary-card')).toContainText('Monday: at home');
  await look(page, 'a change that waits');
  await goTo(page, '#/cases');
  await expect(main).toContainText(
    /Version 1 runs, week 1 of 4\. A change to week 2 has been waiting for Robin Fielding and the head/,
  );

  await at('propose');
  await page.getByRole('button', { name: /^Put it back/ }).click();
  await expect(main).toContainText('Nothing yet: the answers are as they were agreed.');
  await saved(page);
  await goTo(page, '#/cases');
  await expect(main).toContainText('Version 1 runs, week 1 of 4.');
  await expect(main).not.toContainText(/A change .*waits/);

  await at('take-back');
  await hand.press('Record that it was taken back');
  await expect(page.locator('.govuk-error-summary')).toBeFocused();
  await look(page, 'taking back, errors');
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const lines = await page
    .locator('.govuk-form-group--error .govuk-date-input__item')
    .evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().top));
  expect(new Set(lines).size).toBe(1);
  if (size !== null) await page.setViewportSize(size);
  await hand.choose('who', 'agreed');
  for (const [box, text] of [
    ['day', '13'],
    ['month', '1'],
    ['year', '2027'],
  ] as const)
    await hand.write(`on-${box}`, text);
  await hand.choose('how', 'told');
  await hand.press('Record that it was taken back');
  await expect(title).toHaveText('The agreement was taken back');
  await expect(title).toBeFocused();
  await saved(page);
  await goTo(page, '#/cases');
  await expect(main).toContainText(
    'Robin Fielding took the agreement back on 13 January 2027. Full time is due from Thursday 14 January 2027.',
  );
});

test('a draft is set aside with the keyboard alone at 320 px, is off the list, and is taken up again', async ({
  context,
  page,
}) => {
  await onTheDayOfTheScenarios(context);
  await page.setViewportSize({ width: 320, height: 640 });
  const hand = byLocators(page);
  const id = await seedCase(hand, medicalShortPlain);
  const title = page.getByRole('heading', { level: 1 });
  const main = page.getByRole('main');
  await goTo(page, `#/case/${id}/changes`);
  await page.getByRole('link', { name: 'Set this case aside' }).press('Enter');
  await expect(title).toHaveText('Set this case aside');
  await expect(title).toBeFocused();
  for (
    let stop = 0;
    stop < 5 && !(await page.locator('#why').evaluate((box) => box === document.activeElement));
    stop += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.type('It was begun twice.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('This case is set aside');
  await expect(title).toBeFocused();
  await look(page, 'set aside');

  await page.reload();
  await unlock(hand);
  await expect(title).toHaveText('Set this case aside');
  await expect(main).toContainText(
    'This cannot be done now. Set aside on 7 January 2027 by Jo Carter: It was begun twice.',
  );

  await goTo(page, '#/cases');
  await expect(main).toContainText('No case is open.');
  await page.getByText('Set aside (1)').click();
  await look(page, 'the list with what is set aside');
  await expect(main).toContainText('It was begun twice.');
  await toAnotherPage(page, () => page.getByRole('link', { name: /^Take it up again/ }).click());
  await hand.press('Take it up again');
  await expect(title).toHaveText('This case is open again');
  await goTo(page, '#/cases');
  await expect(main).toContainText('A draft: nobody has decided yet.');
  await expect(page.getByText(/^Set aside/)).toHaveCount(0);
});
