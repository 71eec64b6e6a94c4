import type { Path } from '../case/case.ts';
import { rowField } from '../case/list.ts';
import { caseForms } from './all-forms.ts';
import type { Form, ListStep, Page, Question, Step } from './form.ts';

/** Where a path is asked: its form, its step, and in a list the row and its page. A list’s question has its whole path. */
export interface AskedAt {
  readonly form: Form;
  readonly step: Step;
  readonly row?: string;
  readonly page?: Page;
  /** None for an answer of a page that has a screen of its own. */
  readonly question?: Question;
}

function inRow(form: Form, step: ListStep, path: Path): AskedAt | undefined {
  if (path === step.list.path) return { form, step };
  const prefix = `${step.list.path}.`;
  if (!path.startsWith(prefix)) return undefined;
  const [row = '', ...rest] = path.slice(prefix.length).split('.');
  const own = rest.join('.');
  for (const page of step.pages) {
    const question = page.questions.find((asked) => asked.field.path === own);
    if (question !== undefined)
      return { form, step, row, page, question: { ...question, field: rowField(step.list, row, question.field) } };
  }
  return { form, step, row };
}

function inStep(form: Form, step: Step, path: Path): AskedAt | undefined {
  switch (step.kind) {
    case 'list':
      return inRow(form, step, path);
    case 'screen':
      return step.paths(path) ? { form, step } : undefined;
    case 'questions': {
      const question = step.questions.find(({ field, givenOn }) => field.path === path || givenOn?.field.path === path);
      return question === undefined ? undefined : { form, step, question };
    }
  }
}

/** Finds where a path is asked, whether or not it is asked of a case; `undefined` for a path that no form knows. */
export function questionAt(path: Path): AskedAt | undefined {
  for (const form of caseForms) {
    for (const step of form.steps) {
      const found = inStep(form, step, path);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
