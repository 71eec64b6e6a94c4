import type { Case, Path } from '../../../src/case/case.ts';
import { halves, readPattern } from '../../../src/case/pattern.ts';
import { isOpen } from '../../../src/case/timetable-day.ts';
import { readTimetable } from '../../../src/case/timetable.ts';
import type { Typed } from '../../../src/case/typed.ts';
import type { Question, ScreenStep } from '../../../src/forms/form.ts';
import { fieldId } from '../../../src/screens/shared/field-id.ts';
import type { Hand } from './hand.ts';

const boxOf = (typed: Typed, box: string): string =>
  typeof typed === 'string' || Array.isArray(typed)
    ? ''
    : (Object.entries(typed).find(([name]) => name === box)?.[1] ?? '');
const ticksOf = (typed: Typed): readonly string[] => (Array.isArray(typed) ? typed.map(String) : []);
const textOf = (typed: Typed): string => (typeof typed === 'string' ? typed : '');

/**
 * Answers one question.
 * @param path where the app keeps the answer: the rows of the app's lists have ids of their own.
 * @param c what the scenario answers, to find a parent's name by the scenario's row.
 */
export async function answerQuestion(hand: Hand, question: Question, path: Path, typed: Typed, c: Case): Promise<void> {
  const id = fieldId(path);
  switch (question.control.kind) {
    case 'text':
    case 'textarea':
      return hand.write(id, textOf(typed));
    case 'date':
      for (const box of ['day', 'month', 'year']) await hand.write(`${id}-${box}`, boxOf(typed, box));
      return;
    case 'school-day':
      for (const box of ['start', 'end', 'morning', 'afternoon']) await hand.write(`${id}-${box}`, boxOf(typed, box));
      return;
    case 'choice':
      return hand.choose(id, textOf(typed));
    case 'choices':
      return hand.tick(id, ticksOf(typed));
    case 'select':
      return hand.select(id, textOf(typed));
    case 'parent': {
      const name = textOf(c.get(`parents.${textOf(typed)}.name`) ?? '');
      return hand.choose(id, await hand.page.getByRole('radio', { name, exact: true }).inputValue());
    }
  }
}

/** Answers what a page with a screen of its own asks. */
export async function answerScreen(hand: Hand, screen: ScreenStep['screen'], c: Case): Promise<void> {
  switch (screen) {
    case 'timetable':
      return answerTimetable(hand, c);
    case 'pattern':
      return answerPattern(hand, c);
    case 'not-this-way':
    case 'exceptions':
      return;
  }
}

/** Chooses the place of each session of the pattern, week by week: the radios of a session are named by its day and half. */
async function answerPattern(hand: Hand, c: Case): Promise<void> {
  for (const day of readPattern(c).flatMap(({ days }) => days)) {
    for (const half of halves) {
      const place = day[half];
      if (place !== undefined) await hand.choose(`${fieldId(day.path)}-${half}`, place);
    }
  }
}

/** Types the times of the timetable, week by week: in the boxes of its row where its days are alike, else day by day. */
async function answerTimetable(hand: Hand, c: Case): Promise<void> {
  for (const { number, days } of readTimetable(c)?.weeks ?? []) {
    const typed = days.flatMap((day) => {
      const answer = isOpen(day) || (day.state === 'closed' && day.why === undefined) ? c.get(day.path) : undefined;
      return answer === undefined ? [] : [{ id: fieldId(day.path), answer }];
    });
    const [first] = typed;
    if (first === undefined) continue;
    const isAlike = typed.every(({ answer }) => JSON.stringify(answer) === JSON.stringify(first.answer));
    if (isAlike && boxOf(first.answer, 'where') === 'school') {
      for (const box of ['start', 'end']) await hand.write(`week-${String(number)}-${box}`, boxOf(first.answer, box));
      continue;
    }
    await hand.press(`Week ${String(number)}, days differ`);
    for (const { id, answer } of typed) await answerDay(hand, id, answer);
  }
}

async function answerDay(hand: Hand, id: string, typed: Typed): Promise<void> {
  await hand.select(id, boxOf(typed, 'where'));
  if (boxOf(typed, 'where') !== 'school') return;
  for (const box of ['start', 'end']) await hand.write(`${id}-${box}`, boxOf(typed, box));
}
