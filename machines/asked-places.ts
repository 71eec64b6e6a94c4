import type { Answers, Path } from '../src/case/case.ts';
import type { Place } from '../src/case/stored-case.ts';
import { isBlank } from '../src/case/typed.ts';
import type { Form, Question } from '../src/forms/form.ts';
import type { AskedStep } from '../src/forms/walk.ts';
import { walk } from '../src/forms/walk.ts';
import { checkPlace } from './place.ts';

/** A place that the forms ask for with these answers. */
export interface AskedPlace {
  readonly place: Place;
  /** A row's pages are visited from their list's page; all other kinds follow one another. */
  readonly kind: 'questions' | 'list' | 'row' | 'screen' | 'check';
  /** The answers it asks for, the optional ones too. */
  readonly asks: readonly Path[];
  /** Whether everything that must be answered there is. Typed wrongly counts as answered: its message is another matter. */
  readonly answered: boolean;
}

/**
 * Every place that is asked, in the order of the forms; a list's rows stand behind the list's page, a form's check page
 * behind its last step. Behind a page that says "not this way" there is nothing.
 */
export function askedPlaces(forms: readonly Form[], answers: Answers): readonly AskedPlace[] {
  const { steps } = walk(forms, answers);
  const places: AskedPlace[] = [];
  for (const [index, step] of steps.entries()) {
    places.push(...placesOfStep(step, answers));
    if (step.kind === 'screen' && step.step.screen === 'not-this-way') return places;
    if (steps[index + 1]?.form !== step.form) places.push({ place: checkPlace(step.form.id), kind: 'check', asks: [], answered: true });
  }
  return places;
}

function placesOfStep(asked: AskedStep, answers: Answers): readonly AskedPlace[] {
  const place: Place = { form: asked.form.id, step: asked.step.id };
  switch (asked.kind) {
    case 'questions':
      return [{ place, kind: 'questions', asks: pathsOf(asked.questions), answered: areAnswered(asked.questions, answers) }];
    case 'screen': {
      const asks = [...answers.keys()].filter((path) => asked.step.paths(path));
      const answered = asked.step.screen === 'not-this-way' || asks.some((path) => isAnswered(path, answers));
      return [{ place, kind: 'screen', asks, answered }];
    }
    case 'list': {
      const rows = asked.rows.flatMap((row) =>
        row.pages.map(({ page, questions }): AskedPlace => ({
          place: { ...place, row: row.id, page: page.id },
          kind: 'row',
          asks: pathsOf(questions),
          answered: areAnswered(questions, answers),
        })),
      );
      return [{ place, kind: 'list', asks: [], answered: asked.rows.length >= asked.step.least }, ...rows];
    }
  }
}

const pathsOf = (questions: readonly Question[]): readonly Path[] => questions.map((question) => question.field.path);

const areAnswered = (questions: readonly Question[], answers: Answers): boolean =>
  questions.every((question) => question.optional === true || isAnswered(question.field.path, answers));

/** Whether something stands at a path. */
export function isAnswered(path: Path, answers: Answers): boolean {
  const typed = answers.get(path);
  return typed !== undefined && !isBlank(typed);
}
