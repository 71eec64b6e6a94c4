import '../setup/temporal.ts';
import type { Typed } from '../../src/case/typed.ts';
import { allForms } from '../../src/forms/all-forms.ts';
import { answerInWords } from '../../src/forms/answer-in-words.ts';
import { placeToPath } from '../../src/forms/place.ts';
import { questionAt } from '../../src/forms/question-at.ts';
import { datesStep } from '../../src/forms/timetable/dates-step.ts';
import { walk, type AskedStep } from '../../src/forms/walk.ts';
import { dense, readPdf } from '../documents/pdf/read-pdf.ts';
import { appendix6 } from '../scenarios/appendix-6.ts';
import { ordinarySchool } from '../scenarios/medical-short-plain.ts';
import { answersOf } from '../scenarios/typed.ts';
import { respondent } from './support/answer.ts';
import { byLocators } from './support/hand.ts';
import { beginCase, saved, schoolFacts, setUp } from './support/journey.ts';
import { downloadPack } from './support/paper.ts';
import { placeShown, unusualPage } from './support/place-shown.ts';
import { expect, test } from './support/test.ts';

/** The example's own answers, and of the school what an app has to know before a first case: its number and its week. */
const answers = answersOf(ordinarySchool, Object.fromEntries(appendix6));

/** What breaks the policy in the example. Source: section 7, number 14, of what the guidance asks. */
const told: readonly RegExp[] = [
  /^Behaviour is the only reason given/,
  /^The start, Saturday 19 November 2022, is at a weekend/,
  /^Week 2: .*“1:30” .*without am or pm.*1:30pm/,
  /^Week 4: .*“2:15” .*2:15pm/,
  /^Weeks 2 and 3 have the same hours\.$/,
  /^Week 4 still ends at 2:15pm/,
  /1 January 1001/,
  /^Nobody is named as leading/,
];

const pathOf = ({ form, step }: AskedStep): string => placeToPath({ form: form.id, step: step.id });

test('Appendix 6’s example, typed as it stands, is told where it breaks the policy, and comes out as a draft that holds every word of it', async ({
  context,
  page,
}) => {
  test.setTimeout(120_000);
  await context.clock.install({ time: '2022-11-14T09:00:00Z' });
  const hand = byLocators(page);
  await setUp(hand);
  await schoolFacts(hand, answers);
  const id = await beginCase(hand);
  const answering = respondent(hand, answers);
  const go = async (step: AskedStep): Promise<void> => {
    await page.goto(`./#/case/${id}/${pathOf(step)}`);
    await expect(page.locator('h1:focus')).toBeVisible();
  };

  const { steps, case: c } = walk(allForms, answers);
  let stopped = 0;
  for (const step of steps) {
    await go(step);
    if (step.kind === 'list') {
      while ((await page.locator('[id^="row-"]').count()) < step.rows.length) {
        await answering.goOn();
        await answering.fill();
        await go(step);
      }
      continue;
    }
    await answering.fill();
    if (step.step.id === datesStep.id) continue; // Continue would take the day of full time that the app suggests; the example names none
    await hand.press('Continue');
    const stays = (): boolean => placeShown(page).path === pathOf(step);
    const complains = page.locator('.govuk-error-summary').or(unusualPage(page));
    await expect.poll(async () => !stays() || (await complains.isVisible())).toBe(true);
    if (stays()) stopped += 1;
  }
  expect(stopped, 'pages that say what is missing or wrong, and keep what was typed').toBeGreaterThan(10);
  await saved(page);

  await page.goto(`./#/case/${id}/readiness`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d+ things before the parent can sign$/);
  await expect(page.getByRole('button', { name: 'Go on to sign' })).toHaveCount(0);
  for (const words of told)
    await expect(page.getByRole('main').getByRole('link', { name: words }), String(words)).not.toHaveCount(0);

  await page.goto(`./#/case/${id}/pack`);
  const { pages } = await readPdf(await downloadPack(hand));
  for (const words of pages) expect(words).toContain('DRAFT');
  const text = dense(pages.join(' '));
  const wordsOf = ([path, typed]: readonly [string, Typed]): readonly string[] => {
    const question = questionAt(path)?.question;
    return question === undefined ? [] : answerInWords(question, typed, c).split('\n');
  };
  const wanted = [...appendix6].flatMap(wordsOf);
  expect(wanted.length).toBeGreaterThan(40);
  expect(wanted.filter((words) => !text.includes(dense(words)))).toEqual([]);
  for (const times of ['8am to 12:30pm', '8am to 1:30pm', '8am to 2:15pm', '1 January 1001', '19 November 2022'])
    expect(text).toContain(dense(times));
});
