import type { Answers } from '../../src/case/case.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { dateTyped } from '../scenarios/typed.ts';
import { respondent } from './support/answer.ts';
import { part } from './support/beside.ts';
import { onTheDayOfTheScenarios } from './support/clock.ts';
import { byLocators } from './support/hand.ts';
import { beginCase, schoolFacts, setUp } from './support/journey.ts';
import { toAnotherPage } from './support/place-shown.ts';
import { signAsHead, signAsParent } from './support/sign.ts';
import { expect, test } from './support/test.ts';

/** A pupil on a child in need plan, whose social worker knows of the plan and has not answered. */
const childInNeed: Answers = new Map([
  ...medicalShortPlain,
  ['pupil.care', ['cin']],
  ['people.social-worker', 'Lee Marsh'],
  ['people.social-worker-contact', '01632 960110'],
  ['people.social-worker-told-on', dateTyped('4', '1', '2027')],
  ['people.social-worker-answer', 'no-answer'],
  ['people.meeting-on', dateTyped('5', '1', '2027')],
  ['people.meeting-with', 'Lee Marsh, Robin Fielding'],
  ['people.meeting-outcome', 'Four weeks, with a look at them every Friday.'],
  ['reasons.others-tried', 'A rest room, a lift pass, and full days with rests for a week.'],
]);

test('while the social worker has not answered the parent can sign and the head cannot; after the answer the head can', async ({
  context,
  page,
}) => {
  test.setTimeout(180_000);
  const awaited = /^Lee Marsh, the social worker, has not /;
  await onTheDayOfTheScenarios(context);
  const hand = byLocators(page);
  await setUp(hand);
  await schoolFacts(hand, childInNeed);
  await beginCase(hand);
  await respondent(hand, childInNeed).until('readiness');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText('Ready for the parent');
  await expect(part(page, 'For other people').getByRole('link')).toHaveText([awaited]);
  await toAnotherPage(page, () => hand.press('Go on to sign'));

  const asHead = page.getByRole('button', { name: /^Sign the (consent form and the plan|checklist) as head$/ });
  await signAsParent(hand, 'consent form');
  await expect(part(page, 'Before the head can sign').getByRole('link')).toHaveText([awaited]);
  await expect(asHead).toHaveCount(0);

  await toAnotherPage(page, () => part(page, 'Before the head can sign').getByRole('link', { name: awaited }).click());
  await hand.choose('f-people-social-worker-answer', 'agrees');
  await toAnotherPage(page, () => hand.press('Continue'));
  // The answer has a writing: its page comes next.
  for (const [box, typed] of [
    ['day', '6'],
    ['month', '1'],
    ['year', '2027'],
  ] as const)
    await hand.write(`f-people-social-worker-answered-on-${box}`, typed);
  await hand.choose('f-people-social-worker-how', 'email');
  await hand.write('f-people-social-worker-reference', 'E-mail to Jo Carter, 10:12am');
  await toAnotherPage(page, () => hand.press('Continue'));
  await expect(page).toHaveURL(/\/readiness$/);
  await expect(title).toContainText('Ready for the head');
  await toAnotherPage(page, () => hand.press('Go on to sign'));
  await expect(asHead).toHaveCount(2);
  await signAsHead(hand, 'consent form');
  await signAsHead(hand, 'checklist');
  await hand.press('Go to the signed pack');
  await expect(page.getByTestId('pack-ready')).toHaveText(/^Signed, code /, { timeout: 30_000 });
});
