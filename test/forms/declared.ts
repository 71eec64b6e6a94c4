import { caseForms } from '../../src/forms/all-forms.ts';
import type { Form, Page, Question, Step } from '../../src/forms/form.ts';

/** A page as it is declared, wherever it stands. */
export interface DeclaredPage {
  readonly form: Form;
  readonly step: Step;
  readonly page: Page;
  /** The path of the list whose row it belongs to, with a dot; empty outside lists. */
  readonly prefix: string;
  readonly name: string;
}

/** Every page of every form, asked or not. */
export const declaredPages: readonly DeclaredPage[] = caseForms.flatMap((form) =>
  form.steps.flatMap((step): readonly DeclaredPage[] => {
    switch (step.kind) {
      case 'questions':
        return [{ form, step, page: step, prefix: '', name: `${form.id}/${step.id}` }];
      case 'list':
        return step.pages.map((page) => ({
          form,
          step,
          page,
          prefix: `${step.list.path}.`,
          name: `${form.id}/${step.id}/${page.id}`,
        }));
      case 'screen':
        return [];
    }
  }),
);

/** Every question of every form, with its path; a list’s without the row. */
export const declaredQuestions: readonly {
  readonly path: string;
  readonly question: Question;
  readonly name: string;
}[] = declaredPages.flatMap(({ page, prefix, name }) =>
  page.questions.map((question) => ({
    path: `${prefix}${question.field.path}`,
    question,
    name: `${name}: ${question.short}`,
  })),
);
