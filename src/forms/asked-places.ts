import type { Answers, Case, Path } from '../case/case.ts';
import type { Place } from '../case/place.ts';
import type { Form, Question } from './form.ts';
import { visitedForms } from './form.ts';
import type { AskedStep } from './walk.ts';
import { gapsOf } from './gaps.ts';
import { walk } from './walk.ts';
import { checkPlace } from './place.ts';

/** A place that the forms ask for with these answers. */
export interface AskedPlace {
  readonly place: Place;
  /** A row's pages are visited from their list's page; all other kinds follow one another. */
  readonly kind: 'questions' | 'list' | 'row' | 'screen' | 'check';
  /** The answers it asks for, the optional ones too. */
  readonly asks: readonly Path[];
  /** Whether the step as a whole is wanting: too few rows, days or sessions without a place. */
  readonly unfinished: boolean;
}

/**
 * Every place that is asked, in the order of the forms; a list's rows stand behind the list's page, a form's check page
 * behind its last step. Behind a page that says "not this way" there is nothing.
 */
export function askedPlaces(forms: readonly Form[], answers: Answers): readonly AskedPlace[] {
  const { steps, case: c } = walk(forms, answers);
  const places: AskedPlace[] = [];
  for (const [index, step] of steps.entries()) {
    places.push(...placesOfStep(step, c));
    if (isTheEndOfTheWay(step)) return places;
    if (steps[index + 1]?.form !== step.form)
      places.push({ place: checkPlace(step.form.id), kind: 'check', asks: [], unfinished: false });
  }
  return places;
}

/** Whether an asked place is visited: the school's facts, which a case copied, and the reasons on record are walked alone. */
export const isOfTheJourney = ({ form }: Place): boolean => visitedForms.some((id) => id === form);

const isTheEndOfTheWay = (asked: AskedStep): boolean => asked.kind === 'screen' && asked.step.screen === 'not-this-way';

function placesOfStep(asked: AskedStep, c: Case): readonly AskedPlace[] {
  const place: Place = { form: asked.form.id, step: asked.step.id };
  const unfinished = gapsOf(asked, c).some(({ question }) => question === undefined);
  switch (asked.kind) {
    case 'questions':
      return [{ place, kind: 'questions', asks: pathsOf(asked.questions), unfinished }];
    case 'screen':
      return [{ place, kind: 'screen', asks: asked.paths, unfinished }];
    case 'list': {
      const rows = asked.rows.flatMap((row) =>
        row.pages.map(({ page, questions }): AskedPlace => ({
          place: { ...place, row: row.id, page: page.id },
          kind: 'row',
          asks: pathsOf(questions),
          unfinished: false,
        })),
      );
      return [{ place, kind: 'list', asks: [], unfinished }, ...rows];
    }
  }
}

const pathsOf = (questions: readonly Question[]): readonly Path[] => questions.map((question) => question.field.path);
