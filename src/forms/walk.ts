import type { Answers, Case, Path } from '../case/case.ts';
import { rowField, rowPath, rowsOf } from '../case/list.ts';
import type { Typed } from '../case/typed.ts';
import type { Form, ListStep, Page, Question, Step } from './form.ts';

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
  | { readonly kind: 'screen'; readonly form: Form; readonly step: Extract<Step, { kind: 'screen' }> };

/** What the forms ask of these answers: the steps in order, and the case that holds the asked answers alone. */
export interface Walk {
  readonly steps: readonly AskedStep[];
  readonly case: Case;
}

/**
 * Walks the forms in order and decides what is asked. A condition reads only earlier answers that are themselves asked, so one
 * pass is enough; an answer that is no longer asked is left out, and comes back when its condition does.
 */
export function walk(forms: readonly Form[], answers: Answers): Walk {
  const asked = new Map<Path, Typed>();
  const soFar: Case = { answers: asked };
  const take = (path: Path): void => {
    const typed = answers.get(path);
    if (typed !== undefined) asked.set(path, typed);
  };
  const askQuestions = (questions: readonly Question[], c: Case): Question[] =>
    questions.filter((question) => {
      if (question.when?.(c) === false) return false;
      take(question.field.path);
      return true;
    });
  const steps: AskedStep[] = [];
  for (const form of forms) {
    if (form.when?.(soFar) === false) continue;
    for (const step of form.steps) {
      if (step.when?.(soFar) === false) continue;
      if (step.kind === 'questions')
        steps.push({ kind: 'questions', form, step, questions: askQuestions(step.questions, soFar) });
      else if (step.kind === 'screen') {
        for (const path of answers.keys()) if (step.paths(path)) take(path);
        steps.push({ kind: 'screen', form, step });
      } else {
        const rows = rowsOf({ answers }, step.list);
        steps.push({ kind: 'list', form, step, rows: rows.map((id) => askRow(step, id, soFar, take)) });
      }
    }
  }
  return { steps, case: { answers: new Map(asked) } };
}

function askRow(step: ListStep, id: string, soFar: Case, take: (path: Path) => void): AskedRow {
  take(rowPath(step.list, id));
  const pages: AskedPage[] = [];
  for (const page of step.pages) {
    const inRow = rowView(step, id, soFar);
    if (page.when?.(inRow) === false) continue;
    const questions: Question[] = [];
    for (const question of page.questions) {
      if (question.when?.(rowView(step, id, soFar)) === false) continue;
      const field = rowField(step.list, id, question.field);
      take(field.path);
      questions.push({ ...question, field });
    }
    pages.push({ page, questions });
  }
  return { id, pages };
}

/** The case as a row's conditions see it: the row's own answers stand under their relative paths too. */
export function rowView(step: Pick<ListStep, 'list'>, id: string, c: Case): Case {
  const prefix = `${rowPath(step.list, id)}.`;
  const own = [...c.answers].flatMap(([path, typed]): [Path, Typed][] =>
    path.startsWith(prefix) ? [[path.slice(prefix.length), typed]] : [],
  );
  return { answers: new Map([...c.answers, ...own]) };
}
