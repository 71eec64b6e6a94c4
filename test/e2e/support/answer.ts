import '../../setup/temporal.ts';
import { expect } from '@playwright/test';
import type { Answers, Path } from '../../../src/case/case.ts';
import { isException } from '../../../src/case/fields/exceptions.ts';
import { rowPath } from '../../../src/case/list.ts';
import { caseForms } from '../../../src/forms/all-forms.ts';
import { wordsOf, type Question } from '../../../src/forms/form.ts';
import { CHECK } from '../../../src/forms/place.ts';
import { hazardsStep } from '../../../src/forms/risk/hazards-step.ts';
import { walk, type AskedStep, type Walk } from '../../../src/forms/walk.ts';
import { fieldId } from '../../../src/screens/shared/field-id.ts';
import { answerOfHazard, hazardName, listHazards } from './answer-hazards.ts';
import { answerQuestion, answerScreen } from './answer-question.ts';
import type { Hand } from './hand.ts';
import { placeShown, pressOn, toAnotherPage, unusualPage, type Shown } from './place-shown.ts';

/** Somebody who has all the answers of a scenario in their head, in front of a case. */
export interface Respondent {
  /** Fills every control of the page that is shown, where it asks something; presses nothing. */
  fill(): Promise<void>;
  /**
   * Presses what leads on: Continue, the button of a check page, or, on a list that lacks rows of the scenario, the button that adds one.
   * Where the page is interrupted, it gives the scenario's reasons, or, where there are none, puts them off.
   */
  goOn(): Promise<void>;
  /**
   * Fills page after page and goes on, until the page of this place is shown; it is not filled.
   * @param wanted as it stands in the address: `plan/aim`, `plan/check`, `check-answers`, `readiness`, `sign`.
   * @param onFilled told of each page when it has been filled, before it is left.
   */
  until(wanted: string, onFilled?: (shown: Shown) => Promise<void>): Promise<void>;
}

/** What is asked on a page: the question as the scenario has it, and where the app keeps its answer. */
interface Asked {
  readonly question: Question;
  readonly path: Path;
}

type AskedList = Extract<AskedStep, { kind: 'list' }>;

/**
 * Makes a respondent out of what a scenario types. It knows each page from the address and from the same walk over the forms as the
 * app. The app's rows have ids of their own; they are told apart by their position, so a row can be entered through its list only.
 */
export function respondent(hand: Hand, answers: Answers): Respondent {
  const { page } = hand;
  const { steps, case: c }: Walk = walk(caseForms, answers);
  /** The app's row ids, to the scenario's. */
  const rows = new Map<string, string>();

  function stepAt({ path, place }: Shown): AskedStep {
    const found = steps.find(({ form, step }) => form.id === place.form && step.id === place.step);
    if (found === undefined) throw new Error(`The scenario answers nothing that is asked on ${path}`);
    return found;
  }

  function asked(shown: Shown, step: AskedStep): readonly Asked[] {
    if (step.kind === 'screen') return [];
    if (step.kind === 'questions') return step.questions.map((question) => ({ question, path: question.field.path }));
    const { row, page: pageId } = shown.place;
    if (row === undefined) return [];
    const own = rows.get(row);
    const found = step.rows.find(({ id }) => id === own)?.pages.find((one) => one.page.id === pageId);
    if (own === undefined || found === undefined)
      throw new Error(`The scenario knows no such row, or its list was not shown before: ${shown.path}`);
    const inScenario = rowPath(step.step.list, own);
    const inApp = rowPath(step.step.list, row);
    return found.questions.map((question) => ({
      question,
      path: inApp + question.field.path.slice(inScenario.length),
    }));
  }

  /** Waits until the page itself has followed its address. */
  async function arrived(shown: Shown, step: AskedStep): Promise<void> {
    const [first] = asked(shown, step);
    const own = rows.get(shown.place.row ?? '');
    if (step.step === hazardsStep && own !== undefined) await expect(page.locator('h1')).toHaveText(hazardName(c, own));
    else if (first === undefined) await expect(page.locator('h1')).toContainText(wordsOf(step.step.heading, c));
    else
      await page
        .locator(`[id^="${fieldId(first.path)}"]`)
        .first()
        .waitFor();
  }

  /** Learns which rows the list shows; gives how many. */
  async function readRows({ step, rows: own }: AskedList): Promise<number> {
    const shown = await page
      .locator('[id^="row-"]')
      .evaluateAll((elements) => elements.map(({ id }) => id.slice('row-'.length)));
    for (const [index, id] of shown.entries()) {
      const inScenario = own[index]?.id;
      if (inScenario === undefined) throw new Error(`More rows of ${step.list.path} than the scenario has`);
      rows.set(id, inScenario);
    }
    return shown.length;
  }

  /** Past the page that asks for reasons, if it comes: all of them are given, or all are put off. */
  async function continueOn(words = 'Continue'): Promise<void> {
    if ((await pressOn(page, () => hand.press(words))) === 'another page') return;
    const boxes = await page
      .getByRole('main')
      .locator('textarea')
      .evaluateAll((elements) => elements.map(({ id }) => id));
    const reasons = [...answers].filter(([path]) => isException(path) && boxes.includes(fieldId(path)));
    for (const [path, typed] of reasons) await hand.write(fieldId(path), typeof typed === 'string' ? typed : '');
    await expect(unusualPage(page)).toBeVisible();
    await toAnotherPage(page, () => hand.press(reasons.length === boxes.length ? 'Continue' : 'Explain later'));
  }

  async function leaveList(list: AskedList): Promise<void> {
    const next = list.rows[await readRows(list)];
    if (next === undefined) return continueOn();
    const isFirst = next === list.rows[0];
    await toAnotherPage(page, () => hand.press(`Add ${isFirst ? 'a' : 'another'} ${list.step.one}`));
    const { row } = placeShown(page).place;
    if (row !== undefined) rows.set(row, next.id);
  }

  /** What leads on from a page of a row: a hazard names the next. */
  function afterRow({ step, rows: own }: AskedList, row: string): string {
    const next = own[own.findIndex(({ id }) => id === rows.get(row)) + 1];
    return step !== hazardsStep || next === undefined ? 'Continue' : `Next hazard: ${hazardName(c, next.id)}`;
  }

  async function fill(): Promise<void> {
    const shown = placeShown(page);
    if (shown.place.form === 'case' || shown.place.step === CHECK) return;
    const step = stepAt(shown);
    await arrived(shown, step);
    if (step.kind === 'screen') return answerScreen(hand, step.step.screen, c);
    for (const { question, path } of asked(shown, step)) {
      const typed = answers.get(question.field.path);
      if (step.step === hazardsStep) await answerOfHazard(hand, question, path, answers, c);
      else if (typed !== undefined) await answerQuestion(hand, question, path, typed, c);
    }
  }

  async function goOn(): Promise<void> {
    const shown = placeShown(page);
    if (shown.path === 'check-answers') return toAnotherPage(page, () => hand.press('See what is left before signing'));
    if (shown.path === 'readiness') return toAnotherPage(page, () => hand.press('Go on to sign'));
    if (shown.place.form === 'case') throw new Error(`Nothing leads on from ${shown.path}`);
    if (shown.place.step === CHECK) return toAnotherPage(page, () => hand.press('These answers are right'));
    const step = stepAt(shown);
    if (step.kind !== 'list') return continueOn();
    if (shown.place.row !== undefined) return continueOn(afterRow(step, shown.place.row));
    await arrived(shown, step);
    if (step.step !== hazardsStep) return leaveList(step);
    const listed = await listHazards(
      hand,
      c,
      step.rows.map(({ id }) => id),
    );
    for (const [inApp, inScenario] of listed) rows.set(inApp, inScenario);
    return continueOn();
  }

  return {
    fill,
    goOn,
    async until(wanted, onFilled) {
      for (let shown = placeShown(page); shown.path !== wanted; shown = placeShown(page)) {
        await fill();
        await onFilled?.(shown);
        await goOn();
      }
    },
  };
}
