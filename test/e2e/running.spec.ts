import { goTo, part } from './support/beside.ts';
import { onTheDayOfTheScenarios } from './support/clock.ts';
import { byLocators } from './support/hand.ts';
import { toAnotherPage } from './support/place-shown.ts';
import { signAll } from './support/sign.ts';
import { expect, test } from './support/test.ts';

test('from the day after the start on it is overdue to have told the authority; it is so no more once that is on record', async ({
  context,
  page,
}) => {
  const untold = /^Lincolnshire has not been told of Robin’s timetable\. It was due by Monday 22 February 2027/;
  await onTheDayOfTheScenarios(context);
  const hand = byLocators(page);
  await page.goto('./#/sample/tasks');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Robin’s case');
  await goTo(page, '#/sample/sign');
  await signAll(hand);
  await page.clock.setSystemTime('2027-02-22T09:00:00Z');
  await goTo(page, '#/sample/readiness');
  await goTo(page, '#/sample/tasks');
  await expect(page.getByRole('link', { name: 'The pack' })).toBeVisible();
  await expect(part(page, 'Overdue')).toHaveCount(0);

  await page.clock.setSystemTime('2027-02-23T09:00:00Z');
  await goTo(page, '#/sample/readiness');
  await expect(part(page, 'While it runs').getByRole('listitem')).toHaveText([
    /^Overdue: Lincolnshire has not been told/,
  ]);
  await goTo(page, '#/sample/tasks');
  await toAnotherPage(page, () => part(page, 'Overdue').getByRole('link', { name: untold }).click());
  await toAnotherPage(page, () => hand.press('Add a notification'));
  for (const [end, day, month] of [
    ['on', '23', '2'],
    ['from', '22', '2'],
    ['to', '19', '3'],
  ] as const) {
    for (const [box, text] of [
      ['day', day],
      ['month', month],
      ['year', '2027'],
    ])
      await page.locator(`[id$="-${end}-${box ?? ''}"]`).fill(text ?? '');
  }
  await toAnotherPage(page, () => hand.press('Continue'));
  await goTo(page, '#/sample/tasks');
  await expect(page.getByRole('link', { name: 'The pack' })).toBeVisible();
  await expect(part(page, 'Overdue')).toHaveCount(0);
});
