import '../../setup/temporal.ts';
import { expect, type Page } from '@playwright/test';
import type { Answers, Case, Path } from '../../../src/case/case.ts';
import { rowPath } from '../../../src/case/list.ts';
import { wordsOf, type ListStep, type Question } from '../../../src/forms/form.ts';
import { settingsForm } from '../../../src/forms/school/school-form.ts';
import { walk, type AskedRow } from '../../../src/forms/walk.ts';
import { answerQuestion } from './answer-question.ts';
import type { Hand } from './hand.ts';
import { caseShown, isAtPlace, toAnotherPage } from './place-shown.ts';

/** The passphrase that `setUp` chooses. */
export const PASSPHRASE = 'correct horse battery staple';

/** Who works: the name stands beside what they begin. */
export const WORKER = { name: 'Jo Carter', role: 'SENCO' };

const heading = (page: Page, words: string) => page.getByRole('heading', { level: 1, name: words });

/**
 * First use of the device, from the first page to the empty list of cases: name, role, passphrase, recovery key.
 * @param passphrase is chosen.
 * @returns the recovery key.
 */
export async function setUp(hand: Hand, passphrase: string = PASSPHRASE): Promise<string> {
  const { page } = hand;
  await page.goto('./');
  await hand.press('Set up Waymark on this device');
  await writeWorker(hand);
  await hand.write('passphrase', passphrase);
  await hand.write('again', passphrase);
  await hand.press('Set the passphrase');
  await expect(heading(page, 'Print the recovery key')).toBeVisible();
  const key = await page.getByTestId('recovery-key').innerText();
  await hand.tick('kept', ['kept']);
  await hand.press('Continue');
  await expect(heading(page, 'Your cases')).toBeVisible();
  return key;
}

/** Opens the lock page that is shown, by the passphrase alone; what was wanted before the lock is shown then. */
export async function unlock(hand: Hand, passphrase: string = PASSPHRASE): Promise<void> {
  await expect(heading(hand.page, 'Unlock Waymark')).toBeVisible();
  await hand.write('passphrase', passphrase);
  await hand.press('Unlock');
  await expect(heading(hand.page, 'Unlock Waymark')).toBeHidden();
}

/** On a device that remembers nobody: says who works, once, after the passphrase. */
export async function sayWhoWorks(hand: Hand): Promise<void> {
  await expect(heading(hand.page, 'Who is working?')).toBeVisible();
  await writeWorker(hand);
  await hand.press('Continue');
  await expect(heading(hand.page, 'Who is working?')).toBeHidden();
}

/** Types who works into the boxes of the page that is shown. */
export async function writeWorker(hand: Hand): Promise<void> {
  await hand.write('person-name', WORKER.name);
  await hand.write('person-role', WORKER.role);
}

/** From the list of cases, while none has been begun: says what the school is, as a first case needs it, and comes back to the list. */
export async function schoolFacts(hand: Hand, answers: Answers): Promise<void> {
  const { page } = hand;
  await toAnotherPage(page, () => hand.press('Enter the school’s details'));
  const { steps, case: c } = walk([settingsForm], answers);
  for (const { step, ...asked } of steps) {
    await expect(page).toHaveURL(new RegExp(`#/settings/${step.id}$`));
    await expect(heading(page, wordsOf(step.heading, c))).toBeVisible();
    if (asked.kind === 'questions') await answerAll(hand, asked.questions, c);
    if (step.kind === 'list' && asked.kind === 'list') await addRows(hand, step, asked.rows, c);
    await toAnotherPage(page, () => hand.press('Continue'));
  }
  await toAnotherPage(page, () => hand.press('Go to your cases'));
  await expect(heading(page, 'Your cases')).toBeVisible();
}

/** @param pathOf where the app keeps an answer; the same place, but in rows. */
async function answerAll(
  hand: Hand,
  questions: readonly Question[],
  c: Case,
  pathOf: (path: Path) => Path = (path) => path,
): Promise<void> {
  for (const question of questions) {
    const typed = c.get(question.field.path);
    if (typed !== undefined) await answerQuestion(hand, question, pathOf(question.field.path), typed, c);
  }
}

/** On a list of the settings: adds the rows, and comes back to it. */
async function addRows(hand: Hand, step: ListStep, rows: readonly AskedRow[], c: Case): Promise<void> {
  const { page } = hand;
  for (const [index, row] of rows.entries()) {
    await toAnotherPage(page, () => hand.press(`Add ${index === 0 ? 'a' : 'another'} ${step.one}`));
    const own = new RegExp(`#/settings/${step.id}/([^/]+)/`).exec(page.url())?.[1] ?? '';
    for (const { questions } of row.pages) {
      await answerAll(
        hand,
        questions,
        c,
        (path) => rowPath(step.list, own) + path.slice(rowPath(step.list, row.id).length),
      );
      await toAnotherPage(page, () => hand.press('Continue'));
    }
    await expect(heading(page, wordsOf(step.heading, c))).toBeVisible();
  }
}

/**
 * From the list of cases: begins one. Its first question is shown then.
 * @returns the id of the case.
 */
export async function beginCase(hand: Hand): Promise<string> {
  const { page } = hand;
  await toAnotherPage(page, () => hand.press('Begin a new case'));
  await isAtPlace(page, 'route/kind');
  await page.locator('#f-route-ends').waitFor();
  return caseShown(page);
}

/** Waits until the status line says that what was typed is on the disk. */
export const saved = (page: Page): Promise<void> =>
  expect(page.locator('.wm-status')).toHaveText(/^Saved on this device/);
