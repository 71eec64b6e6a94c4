import type { Answers, Case, Path } from '../case/case.ts';
import { caseFrom, rowsIn } from '../case/case.ts';
import { rowField, rowPath } from '../case/list.ts';
import type { Typed } from '../case/typed.ts';
import type { Form, ListStep, Page, Question, Step } from './form.ts';
import { isAsked } from './is-asked.ts';

/** A page that is asked, with the questions of it that are. */
export interface AskedPage {
  readonly page: Page;
  readonly questions: readonly Question[];
}

/** A row of a list, with the pages that are asked of it; their questions' fields have whole paths. */
export interface AskedRow {
  readonly id: string;
  readonly pages: readonly AskedPage[];
}

/** A step that is asked. */
export type AskedStep =
  | {
      readonly kind: 'questions';
      readonly form: Form;
      readonly step: Extract<Step, { kind: 'questions' }>;
      readonly questions: readonly Question[];
    }
  | { readonly kind: 'list'; readonly form: Form; readonly step: ListStep; readonly rows: readonly AskedRow[] }
  | {
      readonly kind: 'screen';
      readonly form: Form;
      readonly step: Extract<Step, { kind: 'screen' }>;
      /** The answers that the screen declares, as far as there are any. */
      readonly paths: readonly Path[];
    };

/** What the forms ask of these answers: the steps in order, and the case that holds the asked answers alone. */
export interface Walk {
  readonly steps: readonly AskedStep[];
  readonly case: Case;
  /** The asked answers, for those who compare or copy them whole; whoever reads the case reads `case`. */
  readonly answers: Answers;
}

/** What is walked: answers by path, the rows of lists, and all paths for the screens that declare theirs by a rule. */
interface Walked extends Pick<Case, 'get' | 'rows'> {
  readonly paths: () => Iterable<Path>;
}

/**
 * Walks the forms in order and decides what is asked. A condition reads only earlier answers that are themselves asked, so one
 * pass is enough; an answer that is no longer asked is left out, and comes back when its condition does.
 */
export function walk(forms: readonly Form[], answers: Answers): Walk {
  return walkThrough(forms, {
    get: (path) => answers.get(path),
    rows: rowsIn(answers),
    paths: () => answers.keys(),
  });
}

function walkThrough(forms: readonly Form[], walked: Walked): Walk {
  const answers = new Map<Path, Typed>();
  const asked = new Set<Path>();
  const soFar: Case = {
    get: (path) => answers.get(path),
    rows: (list) => walked.rows(list).filter((id) => answers.has(`${list}.${id}`)),
    asks: (path) => asked.has(path),
  };
  const take = (path: Path): void => {
    asked.add(path);
    const typed = walked.get(path);
    if (typed !== undefined) answers.set(path, typed);
  };
  const steps: AskedStep[] = [];
  for (const form of forms) {
    if (!isAsked(form, soFar)) continue;
    for (const step of form.steps) {
      if (step.when?.(soFar) === false) continue;
      switch (step.kind) {
        case 'questions':
          steps.push({ kind: 'questions', form, step, questions: askQuestions(step.questions, soFar, take) });
          break;
        case 'screen': {
          const paths = [...walked.paths()].filter((path) => step.paths(path));
          paths.forEach(take);
          steps.push({ kind: 'screen', form, step, paths });
          break;
        }
        case 'list':
          steps.push({
            kind: 'list',
            form,
            step,
            rows: walked.rows(step.list.path).map((id) => askRow(step, id, soFar, take)),
          });
      }
    }
  }
  return { steps, case: caseFrom(answers, soFar.asks), answers };
}

function askQuestions(questions: readonly Question[], c: Case, take: (path: Path) => void): readonly Question[] {
  return questions.flatMap((question): readonly Question[] => {
    if (question.when?.(c) === false) return [];
    take(question.field.path);
    if (question.givenOn !== undefined) take(question.givenOn.field.path);
    return [asItIs(question, c)];
  });
}

/** A question as it is asked now: optional where its condition says so, or where a button answers it. */
function asItIs(question: Question, c: Case): Question {
  const isOptional = question.pressed === true || question.optionalWhen?.(c) === true;
  return isOptional ? { ...question, optional: true } : question;
}

function askRow(step: ListStep, id: string, soFar: Case, take: (path: Path) => void): AskedRow {
  take(rowPath(step.list, id));
  const inRow = rowView(step, id, soFar);
  const pages: AskedPage[] = [];
  for (const page of step.pages) {
    if (page.when?.(inRow) === false) continue;
    const questions: Question[] = [];
    for (const question of page.questions) {
      if (question.when?.(inRow) === false) continue;
      const field = rowField(step.list, id, question.field);
      take(field.path);
      questions.push({ ...asItIs(question, inRow), field });
    }
    pages.push({ page, questions });
  }
  return { id, pages };
}

/** The case as a row's conditions see it: the row's own answers stand under their relative paths too. */
export function rowView(step: Pick<ListStep, 'list'>, id: string, c: Case): Case {
  const own = `${rowPath(step.list, id)}.`;
  return {
    get: (path) => c.get(own + path) ?? c.get(path),
    rows: c.rows,
    asks: (path) => c.asks(own + path) || c.asks(path),
  };
}
