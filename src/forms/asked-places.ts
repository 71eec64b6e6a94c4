import { visitedForms } from '../arrangements/ids.ts';
import type { Case, Path } from '../case/case.ts';
import type { Place } from '../case/place.ts';
import { isBlank } from '../case/typed.ts';
import type { Question } from './form.ts';
import { gapsOf } from './gaps.ts';
import { checkPlace } from './place.ts';
import type { AskedStep, Walk } from './walk.ts';
import { isTheEndOfTheWay, stepsOnTheWay } from './way-end.ts';

/** A place that the forms ask for with these answers. */
export interface AskedPlace {
  readonly place: Place;
  /** A row's pages are visited from their list's page; all other kinds follow one another, and so does the page of a row that is on the way. */
  readonly kind: 'questions' | 'list' | 'row' | 'screen' | 'check';
  /** The answers it asks for, the optional ones too. */
  readonly asks: readonly Path[];
  /** Those of them that are empty. */
  readonly empty: readonly Path[];
  /** Whether the step as a whole is wanting: too few rows, days or sessions without a place. */
  readonly unfinished: boolean;
  /** Whether it wants an answer, or another that can be read; `unfinished` among it. */
  readonly wanting: boolean;
}

/**
 * Every place that is asked, in the order of the forms; a list's rows stand behind the list's page, a form's check page
 * behind its last step. Behind a page that says "not this way" there is nothing.
 */
export function askedPlaces(walked: Walk): readonly AskedPlace[] {
  const places: AskedPlace[] = [];
  const steps = stepsOnTheWay(walked);
  for (const [index, step] of steps.entries()) {
    places.push(...placesOfStep(step, walked.case));
    if (isTheEndOfTheWay(step)) return places;
    if (steps[index + 1]?.form !== step.form)
      places.push({ place: checkPlace(step.form.id), kind: 'check', ...nothing });
  }
  return places;
}

/** Whether an asked place is visited: the school's facts, which a case copied, and the reasons on record are walked alone. */
export const isOfTheJourney = ({ form }: Place): boolean => visitedForms.some((id) => id === form);

const nothing = { asks: [], empty: [], unfinished: false, wanting: false } as const;

function placesOfStep(asked: AskedStep, c: Case): readonly AskedPlace[] {
  const place: Place = { form: asked.form.id, step: asked.step.id };
  const gaps = gapsOf(asked, c);
  const unfinished = gaps.some(({ question }) => question === undefined);
  const asking = (asks: readonly Path[]): Pick<AskedPlace, 'asks' | 'empty'> => ({
    asks,
    empty: asks.filter((path) => isBlank(c.get(path) ?? '')),
  });
  switch (asked.kind) {
    case 'questions':
      return [{ place, kind: 'questions', ...asking(pathsOf(asked.questions)), unfinished, wanting: gaps.length > 0 }];
    case 'screen':
      return [{ place, kind: 'screen', ...asking(asked.paths), unfinished, wanting: gaps.length > 0 }];
    case 'list': {
      const rows = asked.rows.flatMap((row) =>
        row.pages.map(({ page, questions }): AskedPlace => ({
          place: { ...place, row: row.id, page: page.id },
          kind: asked.step.rowsOnTheWay === true ? 'questions' : 'row',
          ...asking(pathsOf(questions)),
          unfinished: false,
          wanting: gaps.some((gap) => gap.row === row.id && gap.page === page),
        })),
      );
      return [{ place, kind: 'list', ...nothing, unfinished, wanting: unfinished }, ...rows];
    }
  }
}

const pathsOf = (questions: readonly Question[]): readonly Path[] => questions.map((question) => question.field.path);
