import { expect, test } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { allForms, caseForms } from '../../src/forms/all-forms.ts';
import { gapsOf } from '../../src/forms/gaps.ts';
import { schoolForm } from '../../src/forms/school/school-form.ts';
import { walk } from '../../src/forms/walk.ts';
import { flexiDeclined, flexiHeaviest, flexiPlain } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { uniqueCase } from '../scenarios/unique-values.ts';

/** The parent’s page and the head’s. */
const SIGNING_PAGES = 2;

/**
 * Distinct question URLs from the first question to the signed pack; a list counts once. The school's facts were copied when the
 * case was begun, what is kept on record while it runs comes after the pack, and reasons are asked for beside what they explain.
 */
function pagesOf(answers: Answers): number {
  const asked = walk(caseForms, answers).steps.filter((step) => allForms.includes(step.form));
  const byForm = allForms.map((form) => `${form.id} ${String(asked.filter((step) => step.form === form).length)}`);
  const total = asked.length + SIGNING_PAGES;
  console.info(`${byForm.join(', ')}, signing ${String(SIGNING_PAGES)}: ${String(total)} pages`);
  return total;
}

test('a plain medical-short case is at most 25 pages', () => {
  console.info(`apart: set-up ${String(schoolForm.steps.length)}, check answers ${String(allForms.length)}`);
  const asked = walk(caseForms, medicalShortPlain);
  expect(asked.steps.flatMap((step) => gapsOf(step, asked.case))).toEqual([]);
  expect(pagesOf(medicalShortPlain)).toBeLessThanOrEqual(25);
});

test('the heaviest case is at most 45 pages', () => {
  const asked = walk(caseForms, heaviest);
  expect(asked.steps.flatMap((step) => gapsOf(step, asked.case))).toEqual([]);
  expect(pagesOf(heaviest)).toBeLessThanOrEqual(45);
});

test.each([
  ['a plain case of flexi-schooling', 25, flexiPlain],
  ['a request for flexi-schooling that is declined', 16, flexiDeclined],
  ['the heaviest case of flexi-schooling', 45, flexiHeaviest],
])('%s is at most %i pages', (_, most, answers) => {
  const asked = walk(caseForms, answers);
  expect(asked.steps.flatMap((step) => gapsOf(step, asked.case))).toEqual([]);
  expect(pagesOf(answers)).toBeLessThanOrEqual(most);
});

test('the questions that tell the arrangements apart are on one page', () => {
  const [first] = allForms;
  expect(
    walk(caseForms, medicalShortPlain)
      .steps.filter(({ form }) => form === first)
      .map(({ step }) => step.id),
  ).toEqual(['kind']);
  expect(
    walk(caseForms, flexiPlain)
      .steps.filter(({ form }) => form === first)
      .map(({ step }) => step.id),
  ).toEqual(['kind']);
});

test('no route asks more than the heaviest case may', () => {
  for (const kind of ['medical-short', 'medical-medium', 'reintegration', 'exceptional-needs', 'flexi'] as const) {
    expect(pagesOf(uniqueCase(kind).answers), kind).toBeLessThanOrEqual(45);
  }
});
