import { expect } from '@playwright/test';
import type { Case, Path } from '../../../src/case/case.ts';
import { valueOf } from '../../../src/case/field.ts';
import { hazardActions, hazards } from '../../../src/case/fields/risk.ts';
import { rowField } from '../../../src/case/list.ts';
import { nameOf } from '../../../src/case/pupil-name.ts';
import type { Question } from '../../../src/forms/form.ts';
import { hazardBank } from '../../../src/forms/risk/hazard-bank.ts';
import { textOf } from '../../../src/screens/answering/typed-parts.ts';
import { fieldId } from '../../../src/screens/shared/field-id.ts';
import { answerQuestion } from './answer-question.ts';
import { buttonOrLink, type Hand } from './hand.ts';

/** What a hazard of a scenario is called. */
export const hazardName = (c: Case, row: string): string => valueOf(c, rowField(hazards, row, hazards.row.what)) ?? '';

/**
 * Puts the hazards of a scenario on the list, in their order: those of the bank with a tick, others with a name.
 * @returns the app’s row of each that was not there before.
 */
export async function listHazards(hand: Hand, c: Case, rows: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { page } = hand;
  const found = new Map<string, string>();
  const ticked: string[] = [];
  for (const row of rows) {
    const name = hazardName(c, row);
    const known = hazardBank.find(({ what }) => what === name);
    if (known === undefined) {
      const isThere = await page
        .locator('.wm-own-hazard input')
        .evaluateAll(
          (boxes, wanted) => boxes.some((box) => box instanceof HTMLInputElement && box.value === wanted),
          name,
        );
      if (isThere) continue;
      const own = await page.locator('.wm-own-hazard').count();
      await hand.press(`Name ${own === 0 ? 'a' : 'another'} hazard of your own`);
      await expect(page.locator('.wm-own-hazard')).toHaveCount(own + 1);
      const id = await page
        .locator('.wm-own-hazard input')
        .last()
        .evaluate((box) => box.id);
      await hand.write(id, name);
      found.set(id.replace(/^f-hazards-(.+)-what$/u, '$1'), row);
    } else {
      ticked.push(known.id);
      await hand.tick('hazard', ticked);
      const item = page.locator('li[id^="row-"]', { has: page.locator(`[id="hazard-${known.id}"]`) });
      found.set((await item.evaluate(({ id }) => id)).slice('row-'.length), row);
    }
  }
  return found;
}

/** Answers one question on the page of a hazard: the name stands there already, and some are said with a button. */
export async function answerOfHazard(
  hand: Hand,
  question: Question,
  path: Path,
  answers: ReadonlyMap<Path, Parameters<typeof answerQuestion>[3]>,
  c: Case,
): Promise<void> {
  const typed = answers.get(question.field.path);
  const own = (field: { readonly path: Path }): boolean => path.split('.').slice(2).join('.') === field.path;
  if (typed === undefined || own(hazards.row.what)) return;
  if (question.pressed !== true) {
    const isHidden = own(hazardActions[0].what) && (await hand.page.locator(`[id="${fieldId(path)}"]`).count()) === 0;
    if (isHidden) await hand.press('Add an action');
    return answerQuestion(hand, question, path, typed, c);
  }
  const words = own(hazards.row.relevant) ? `This does not matter for ${nameOf(c)}` : 'Add another action';
  const isSaid = textOf(typed) === (own(hazards.row.relevant) ? 'no' : 'yes');
  if (isSaid && (await buttonOrLink(hand.page, words).count()) > 0) await hand.press(words);
}
