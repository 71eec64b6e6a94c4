import type { Answers } from '../../src/case/case.ts';
import { dense, readPdf } from '../documents/pdf/read-pdf.ts';
import { flexiDeclined, flexiHeaviest, flexiPlain } from '../scenarios/flexi-plain.ts';
import { checkPdfUa } from '../tools/uacheck/pdf-ua.ts';
import { look } from './support/accessible.ts';
import { respondent } from './support/answer.ts';
import { goTo } from './support/beside.ts';
import { onTheDayOfTheScenarios } from './support/clock.ts';
import type { Hand } from './support/hand.ts';
import { byLocators } from './support/hand.ts';
import { beginCase, schoolFacts, setUp } from './support/journey.ts';
import { downloadPack } from './support/paper.ts';
import { isAtPlace, toAnotherPage } from './support/place-shown.ts';
import { signAsHead, signAsParent, signedPack } from './support/sign.ts';
import { expect, test } from './support/test.ts';

/** From the first use of the device to the first question of a case. */
async function begin(hand: Hand, answers: Answers): Promise<string> {
  await setUp(hand);
  await schoolFacts(hand, answers);
  return beginCase(hand);
}

test('a declined request ends in a signed letter that holds nothing told in confidence, and stays in the list of cases', async ({
  context,
  page,
}) => {
  test.setTimeout(240_000);
  await onTheDayOfTheScenarios(context);
  const hand = byLocators(page);
  await begin(hand, flexiDeclined);
  const answering = respondent(hand, flexiDeclined);
  await answering.until('readiness');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ready for the head');
  await answering.until('sign');
  await signAsHead(hand, 'letter');
  await hand.press('Go to the signed letter');
  await signedPack(page);
  const bytes = await downloadPack(hand);
  const { title, pages } = await readPdf(bytes);
  expect(title).toBe('Decision letter: Sam Fielding');
  const letter = dense(pages.join(' '));
  for (const words of [
    'Robin Fielding',
    'Sam’s reading needs every lesson this year, and Fridays hold most of them.',
    'Cello lessons in school time on Thursdays',
    'Pat Headley',
  ])
    expect(letter).toContain(dense(words));
  for (const words of ['A musician in the making', 'Nothing is known', 'music teacher who works three days'])
    expect(letter).not.toContain(dense(words));
  expect(await checkPdfUa(bytes)).toEqual([]);

  await page.goto('./#/cases');
  await expect(page.getByText(/Flexi-schooling, declined/)).toBeVisible();
});

test('a case that the school began as flexi-schooling goes no further than the page that says why', async ({
  context,
  page,
}) => {
  await onTheDayOfTheScenarios(context);
  const hand = byLocators(page);
  const id = await begin(hand, flexiPlain);
  await hand.choose('f-route-ends', 'lasting');
  await hand.choose('f-route-teaches', 'parent');
  await hand.choose('f-route-asked', 'school');
  await toAnotherPage(page, () => hand.press('Continue'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/A school cannot start flexi-schooling/);
  await look(page, 'a school’s idea');
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  await page.goto(`./#/case/${id}/agreement/learning`);
  await isAtPlace(page, 'route/not-this-way');
});

test(
  'with an EHC plan and a social worker: all pages and their errors are accessible and fit 320 px, and the pack tells of both',
  { tag: '@tablet' },
  async ({ context, page }) => {
    test.setTimeout(480_000);
    await onTheDayOfTheScenarios(context);
    const hand = byLocators(page);
    const id = await begin(hand, flexiHeaviest);
    const answering = respondent(hand, flexiHeaviest);
    const isOwn =
      /^(route|request|considerations|decision|pattern|home-education|agreement|notification)\/|^risk\/needed/;
    await answering.until('readiness', async ({ path }) => {
      if (isOwn.test(path)) await look(page, path);
    });
    await look(page, 'readiness');
    await answering.until('sign');
    await signAsParent(hand, 'agreement');
    await signAsHead(hand, 'agreement');
    await look(page, 'sign');
    for (const place of [
      'tasks',
      'notify',
      'attendance',
      'running/notifications',
      'running/flexi-reviews',
      'running/flexi-ending',
      'pattern/sessions',
    ]) {
      await goTo(page, `#/case/${id}/${place}`);
      await look(page, place);
    }
    await page.goto(`./#/case/${id}/pack`);
    await signedPack(page);
    const bytes = await downloadPack(hand);
    const text = dense((await readPdf(bytes)).pages.join(' '));
    for (const words of [
      'Lee Marsh',
      'Chris Fenn',
      'Speech therapy stays on Tuesdays',
      'She visits monthly and sees no worry',
      'Losing touch with friends and class',
      'Ms Bow, cello',
    ])
      expect(text).toContain(dense(words));
    expect(await checkPdfUa(bytes)).toEqual([]);
  },
);
