import { expect, test } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { rowsOf } from '../../src/case/list.ts';
import { recorded } from '../../src/case/recorded.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import type { Page, Question, Step } from '../../src/forms/form.ts';
import { isAsked } from '../../src/forms/is-asked.ts';
import { rowView } from '../../src/forms/walk.ts';
import { caseHolding } from '../case/case-of.ts';
import { flexiDeclined, flexiHeaviest } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { agreedConditions } from './agreed-conditions.ts';

type Conditional = Readonly<{ when?: (c: Case) => boolean }>;

const empty = caseHolding(new Map());
const cases = [empty, ...[heaviest, flexiHeaviest, flexiDeclined].map(caseHolding)];

const rowIn = (step: Step, c: Case): string => (step.kind === 'list' ? (rowsOf(c, step.list)[0] ?? 'r1') : '');

/** The case as the conditions inside a step see it: those of a list see the first row. */
const seenIn = (step: Step | undefined, c: Case): Case =>
  step?.kind === 'list' ? rowView(step, rowIn(step, c), c) : c;

/** What a condition reads in some case or other. A row’s own answer is looked for in the row first, and counts once. */
function readBy(when: (c: Case) => boolean, step: Step | undefined): string {
  const keys = cases.flatMap((c) => {
    const { case: seen, used } = recorded(c);
    when(seenIn(step, seen));
    return Object.keys(used()).filter((key) => step?.kind !== 'list' || !key.startsWith(`${step.list.path}.`));
  });
  const named = keys.map((key) => (/^route\.(ends|teaches|asked)$/.test(key) ? 'arrangement' : key));
  return [...new Set(named)].sort().join(' ');
}

function lineOf(name: string, { when }: Conditional, step?: Step): readonly string[] {
  if (when === undefined) return [];
  return [`${name}${when(seenIn(step, empty)) ? ' *' : ''}: ${readBy(when, step)}`];
}

/** A question’s conditions: whether it is asked, and whether it may be left open. */
const linesOf = (name: string, question: Question, step: Step): readonly string[] => [
  ...lineOf(name, question, step),
  ...lineOf(`${name} optional`, question.optionalWhen === undefined ? {} : { when: question.optionalWhen }, step),
];

const pagesOf = (step: Step): readonly Page[] => {
  if (step.kind === 'list') return step.pages;
  return step.kind === 'questions' ? [step] : [];
};

const conditions: readonly string[] = caseForms.flatMap((form) => [
  ...lineOf(form.id, form.id === 'school' || form.id === 'exceptions' ? {} : { when: (c: Case) => isAsked(form, c) }),
  ...form.steps.flatMap((step) => [
    ...lineOf(`${form.id}/${step.id}`, step),
    ...pagesOf(step).flatMap((page) => [
      ...(page === step ? [] : lineOf(`${form.id}/${step.id}/${page.id}`, page, step)),
      ...page.questions.flatMap((question) =>
        linesOf(
          step.kind === 'list' ? `${step.list.path}.${question.field.path}` : question.field.path,
          question,
          step,
        ),
      ),
    ]),
  ]),
]);

test('nothing is asked of more people, or of fewer, than was agreed: every condition is there, and goes by what it should', () => {
  expect(conditions).toEqual(agreedConditions.trim().split('\n'));
});
