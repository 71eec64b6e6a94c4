import { RUNNING } from '../../src/arrangements/ids.ts';
import type { Answers } from '../../src/case/case.ts';
import { valueOf } from '../../src/case/field.ts';
import { hazards } from '../../src/case/fields/risk.ts';
import { route } from '../../src/case/fields/route.ts';
import { rowField } from '../../src/case/list.ts';
import { readTimetable } from '../../src/case/timetable.ts';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import { weekdayOf } from '../../src/domain/iso-date.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { isOfTheJourney } from '../../src/forms/asked-places.ts';
import type { Question } from '../../src/forms/form.ts';
import { offersAt } from '../../src/forms/offers.ts';
import { hazardBank } from '../../src/forms/risk/hazard-bank.ts';
import { hazardsStep } from '../../src/forms/risk/hazards-step.ts';
import { suggestedWords } from '../../src/forms/risk/suggested-words.ts';
import { suggestedAnswer } from '../../src/forms/suggested-answer.ts';
import { reviewsStep } from '../../src/forms/timetable/reviews-step.ts';
import type { AskedStep, Walk } from '../../src/forms/walk.ts';
import { walk } from '../../src/forms/walk.ts';
import { plannedReviews } from '../../src/life/planned-reviews.ts';
import { laidOutReviews } from '../../src/policy/laid-out-reviews.ts';
import { daysOffered } from '../../src/screens/answering/days-offered.ts';
import { LivedCase } from '../life/lived.ts';

/** What it takes to answer all of a case, from the first question to "ready for the parent". */
export interface Measure {
  /** Different pages, that of all answers and that of what is left among them. */
  readonly pages: number;
  /** Buttons that lead on: Continue, Add, Go on. */
  readonly presses: number;
  /** Boxes that are typed into; a date is one, a suggestion that is accepted none. */
  readonly boxes: number;
  /** Choices made: a group of radios, a list, a group of tick boxes. */
  readonly choices: number;
}

const sum = (parts: readonly Measure[]): Measure =>
  parts.reduce(
    (all, { pages, presses, boxes, choices }) => ({
      pages: all.pages + pages,
      presses: all.presses + presses,
      boxes: all.boxes + boxes,
      choices: all.choices + choices,
    }),
    { pages: 0, presses: 0, boxes: 0, choices: 0 },
  );

const typed: readonly Question['control']['kind'][] = ['text', 'textarea', 'date', 'school-day'];

/**
 * A page of questions: one press, and what somebody types and chooses on it. What the case knows is taken from what is offered: one choice
 * for all the boxes that it fills; that something happened is written down on the day. Words that hold as long as nothing is typed are left as they are, and what is optional is left open.
 */
function pageOf(questions: readonly Question[], { case: c }: Walk, today: IsoDate): Measure {
  const given = questions.filter(
    (question) =>
      c.get(question.field.path) !== undefined &&
      suggestedAnswer(question.field.path, c, today) === undefined &&
      question.otherwise === undefined &&
      (question.optional !== true || question.owed === true),
  );
  const offers = given.flatMap(({ field }) =>
    [...offersAt(field.path, c, []), ...daysOffered(field.path, c, today)].slice(0, 1),
  );
  const filled = new Set(offers.flatMap(({ answers }) => answers.map(([path]) => path)));
  const boxes = given.filter(({ control, field }) => typed.includes(control.kind) && !filled.has(field.path)).length;
  const chosen = given.filter(({ control }) => !typed.includes(control.kind)).length;
  return { pages: 1, presses: 1, boxes, choices: chosen + offers.length };
}

/** The weeks: from and to once for all days of a week that are alike. */
function weeksOf({ case: c }: Walk): Measure {
  const kinds = (readTimetable(c)?.weeks ?? []).flatMap(({ days }) => [
    ...new Set(days.flatMap(({ path }) => (c.get(path) === undefined ? [] : [JSON.stringify(c.get(path))]))),
  ]);
  return { pages: 1, presses: 1, boxes: 2 * kinds.length, choices: 0 };
}

type AskedList = Extract<AskedStep, { kind: 'list' }>;

/**
 * The hazards: each of the bank is a tick, each of the school’s own a press and the box that names it; then a page for each. Words of the bank
 * that are taken as they are are a choice, and what a button says is a press.
 */
function hazardsOf({ rows }: AskedList, walked: Walk, today: IsoDate): Measure {
  const { case: c } = walked;
  const named = (row: string): boolean =>
    hazardBank.some(({ what }) => what === valueOf(c, rowField(hazards, row, hazards.row.what)));
  const own = rows.filter(({ id }) => !named(id)).length;
  const pages = rows.map(({ id, pages: [page] }): Measure => {
    const questions = page?.questions.filter(({ field }) => field.path !== `hazards.${id}.what`) ?? [];
    const pressed = questions.filter(({ pressed: isPressed }) => isPressed === true);
    const typedPage = pageOf(
      questions.filter((question) => !pressed.includes(question)),
      walked,
      today,
    );
    const taken = questions.filter(
      ({ field }) => c.get(field.path) !== undefined && c.get(field.path) === suggestedWords(c, id, field),
    ).length;
    const presses = pressed.filter(
      ({ field }) => c.get(field.path) === (field.path.endsWith('.relevant') ? 'no' : 'yes'),
    ).length;
    return {
      pages: 1,
      presses: 1 + presses,
      boxes: typedPage.boxes - taken,
      choices: typedPage.choices + taken,
    };
  });
  return sum([{ pages: 1, presses: 1 + own, boxes: own, choices: rows.length - own }, ...pages]);
}

/** The reviews: where they are those that one press sets, that press, and who takes part once for those of a kind; else each by hand. */
function reviewsOf(asked: AskedList, walked: Walk, today: IsoDate): Measure {
  const { case: c } = walked;
  const planned = plannedReviews(c);
  const [first] = planned;
  const { proposed } = new LivedCase('measured', walked.answers, `${today}T09:00`).on(today);
  const laidOut = first === undefined ? [] : laidOutReviews(proposed, weekdayOf(first.on));
  const isLaidOut =
    laidOut.length > 0 &&
    laidOut.length === planned.length &&
    laidOut.every(({ on, kind }, index) => planned[index]?.on === on && planned[index].kind === kind);
  if (!isLaidOut) return listOf(asked, walked, today);
  return { pages: 1, presses: 2, boxes: 0, choices: new Set(laidOut.map(({ kind }) => kind)).size };
}

/** A list: a press for each row that is added, and one to go on; then the pages of each row. */
const listOf = ({ rows }: AskedList, walked: Walk, today: IsoDate): Measure =>
  sum([
    { pages: 1, presses: 1 + rows.length, boxes: 0, choices: 0 },
    ...rows.flatMap(({ pages }) => pages.map(({ questions }) => pageOf(questions, walked, today))),
  ]);

function stepOf(asked: AskedStep, walked: Walk, today: IsoDate): Measure {
  switch (asked.kind) {
    case 'questions':
      return pageOf(asked.questions, walked, today);
    case 'screen':
      return asked.step.screen === 'timetable'
        ? weeksOf(walked)
        : { pages: 1, presses: 1, boxes: 0, choices: asked.paths.length };
    case 'list':
      if (asked.step === hazardsStep) return hazardsOf(asked, walked, today);
      if (asked.step === reviewsStep) return reviewsOf(asked, walked, today);
      return listOf(asked, walked, today);
  }
}

/** Measures what it takes to type a scenario into the app. */
export function measureOf(answers: Answers, today: IsoDate): Measure {
  const walked = walk(caseForms, answers);
  if (valueOf(walked.case, route.ends) === undefined) throw new Error('The scenario does not say what it is about');
  const asked = walked.steps.filter(
    ({ form, step }) => form.id !== RUNNING && isOfTheJourney({ form: form.id, step: step.id }),
  );
  // Behind the forms: all answers, and what is left.
  return sum([...asked.map((step) => stepOf(step, walked, today)), { pages: 2, presses: 2, boxes: 0, choices: 0 }]);
}
