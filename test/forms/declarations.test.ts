import { describe, expect, test } from 'vitest';
import { formIds } from '../../src/arrangements/ids.ts';
import type { Case } from '../../src/case/case.ts';
import { readTyped } from '../../src/case/field.ts';
import { agreement } from '../../src/case/fields/agreement.ts';
import { behaviour } from '../../src/case/fields/behaviour.ts';
import { decisionFields, decisions } from '../../src/case/fields/checklist.ts';
import { consent, otherSigners } from '../../src/case/fields/consent.ts';
import { considerations } from '../../src/case/fields/considerations.ts';
import { decision } from '../../src/case/fields/decision.ts';
import { homeEducation, homeSubjects } from '../../src/case/fields/home-education.ts';
import { medical, panel, prolonged } from '../../src/case/fields/medical.ts';
import { notification } from '../../src/case/fields/notification.ts';
import { pattern } from '../../src/case/fields/pattern.ts';
import { agencies, parents, people } from '../../src/case/fields/people.ts';
import { plan } from '../../src/case/fields/plan.ts';
import { pupil } from '../../src/case/fields/pupil.ts';
import { reasons, supports } from '../../src/case/fields/reasons.ts';
import { request } from '../../src/case/fields/request.ts';
import { hazardActions, hazards, risk, whereabouts } from '../../src/case/fields/risk.ts';
import { route } from '../../src/case/fields/route.ts';
import { flexiEnding, flexiReviews, heldReviews, notifications, running } from '../../src/case/fields/running.ts';
import { school, schoolDays } from '../../src/case/fields/school.ts';
import { earlierPeriods, extension, reviews, timetable, weekTargets } from '../../src/case/fields/timetable.ts';
import type { ListField } from '../../src/case/list.ts';
import { allForms, caseForms } from '../../src/forms/all-forms.ts';
import { wordsOf, type Wording } from '../../src/forms/form.ts';
import { questionAt } from '../../src/forms/question-at.ts';
import { hazardPage } from '../../src/forms/risk/hazard-page.ts';
import { caseHolding, emptyCase } from '../case/case-of.ts';
import { flexiDeclined, flexiHeaviest } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { declaredPages, declaredQuestions } from './declared.ts';

const cases: readonly Case[] = [emptyCase, ...[heaviest, flexiHeaviest, flexiDeclined].map(caseHolding)];

const steps = caseForms.flatMap((form) => form.steps.map((step) => ({ name: `${form.id}/${step.id}`, step })));

const wordings: readonly { readonly name: string; readonly wording: Wording }[] = [
  ...steps.flatMap(({ name, step }) => [
    { name, wording: step.heading },
    { name, wording: step.why },
    ...(step.kind === 'list'
      ? [step.missing, step.one, step.intro ?? 'none'].map((wording) => ({ name, wording }))
      : []),
  ]),
  ...declaredPages.flatMap(({ name, page }) =>
    [page.heading, page.why, page.intro ?? 'none', page.inset ?? 'none'].map((wording) => ({ name, wording })),
  ),
  ...declaredQuestions.flatMap(({ name, question }) =>
    [question.label, question.short, question.missing, question.hint ?? 'none'].map((wording) => ({ name, wording })),
  ),
  ...declaredQuestions.flatMap(({ name, question: { control } }) =>
    'options' in control
      ? control.options.flatMap((option) => [option.label, option.hint ?? 'none']).map((wording) => ({ name, wording }))
      : [],
  ),
];

const repeated = (words: readonly string[]): readonly string[] =>
  words.filter((word, index) => words.indexOf(word) !== index);

const listPaths = (list: ListField): readonly string[] =>
  Object.values(list.row).map((field) => `${list.path}.r1.${field.path}`);

const fieldGroups: readonly Readonly<Record<string, { readonly path: string }>>[] = [
  route,
  pupil,
  people,
  request,
  considerations,
  decision,
  pattern,
  homeEducation,
  agreement,
  notification,
  reasons,
  behaviour,
  medical,
  panel,
  prolonged,
  plan,
  risk,
  consent,
  timetable,
  extension,
  running,
  flexiEnding,
  school,
  schoolDays,
  ...decisions.map(decisionFields),
];

const declaredFields: readonly string[] = [
  ...fieldGroups.flatMap((fields) => Object.values(fields).map((field) => field.path)),
  ...[
    parents,
    agencies,
    supports,
    whereabouts,
    hazards,
    earlierPeriods,
    reviews,
    otherSigners,
    notifications,
    heldReviews,
    flexiReviews,
    homeSubjects,
  ].flatMap(listPaths),
  ...hazardActions.flatMap((action) => Object.values(action).map((field) => `${hazards.path}.r1.${field.path}`)),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((week) => weekTargets(week).path),
];

describe('the forms as data', () => {
  test('come in the order of the guidance', () => {
    expect(allForms.map((form) => form.id)).toEqual([...formIds]);
  });

  test('have steps with ids of their own, fit for a URL', () => {
    for (const form of caseForms) expect(repeated(form.steps.map((step) => step.id)), form.id).toEqual([]);
    for (const { name, step } of steps) {
      expect(step.id, name).toMatch(/^[a-z]+(-[a-z]+)*$/u);
      if (step.kind !== 'list') continue;
      expect(repeated(step.pages.map((page) => page.id)), name).toEqual([]);
      for (const page of step.pages) expect(page.id, name).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    }
  });

  test('ask for each path in one place, but for the two checklist lines that may not apply', () => {
    const paths = declaredQuestions.map((question) => question.path);
    expect(repeated(paths)).toEqual(['checklist.ehcp.state', 'checklist.health.state']);
  });

  test.each(declaredFields)('ask for the field %s', (path) => {
    expect(questionAt(path)?.question?.field.path).toBe(path);
  });

  test.each(
    // A hazard is one thing, and one page: see decision 047.
    declaredPages.filter(({ page }) => page !== hazardPage).map((declared) => [declared.name, declared] as const),
  )('put at most six answers on the page %s', (_, { page }) => {
    const paths = new Set(page.questions.map((question) => question.field.path));
    expect(paths.size).toBeGreaterThan(0);
    expect(paths.size).toBeLessThanOrEqual(6);
  });

  test('say for each page why it is asked and which paragraph asks for it', () => {
    for (const { name, source } of [
      ...declaredPages.map(({ name, page }) => ({ name, source: page.source })),
      ...steps.map(({ name, step }) => ({ name, source: step.source })),
    ]) {
      expect(source.length, name).toBeGreaterThan(0);
      for (const { document, paragraph } of source) {
        expect(paragraph.trim(), name).not.toBe('');
        if (document === 'LCC') expect(paragraph, name).toMatch(/^(§\d+(\.\d+)?(\(\d\))?|Appendix [1-7])$/u);
        if (document === 'DfE') expect(paragraph, name).toMatch(/^para \d\d$/u);
      }
    }
  });

  test('have words wherever words are shown, with a pupil’s name and without', () => {
    for (const { name, wording } of wordings)
      for (const c of cases) expect(wordsOf(wording, c).trim(), name).not.toBe('');
  });

  test('speak as the house speaks: no please, no valid, no we, no straight quotes', () => {
    for (const { name, wording } of wordings)
      for (const c of cases)
        expect(wordsOf(wording, c), name).not.toMatch(/\b(please|valid|invalid|we|our|us)\b|['"]/iu);
  });

  test('say what to do where nothing was answered', () => {
    for (const { name, question } of declaredQuestions)
      expect(wordsOf(question.missing, emptyCase), name).toMatch(/^(Enter|Choose|Say|Tick) .*[^.]$/u);
    for (const { name, step } of steps)
      if (step.kind === 'list') expect(wordsOf(step.missing, emptyCase), name).toMatch(/^Add .*[^.]$/u);
  });

  test('call the pupil by name', () => {
    const needs = declaredQuestions.find((question) => question.path === 'pupil.free-school-meals');
    expect(needs && wordsOf(needs.question.label, caseHolding(heaviest))).toBe('Does Sam get free school meals?');
    expect(needs && wordsOf(needs.question.label, emptyCase)).toBe('Does the pupil get free school meals?');
  });

  test('offer options that can be read, each with its own words', () => {
    for (const { name, question } of declaredQuestions) {
      const { control, field } = question;
      if (!('options' in control)) continue;
      expect(repeated(control.options.map((option) => option.label)), name).toEqual([]);
      for (const { value } of control.options)
        expect(readTyped(field, control.kind === 'choices' ? [value] : value), `${name}: ${value}`).toMatchObject({
          ok: true,
        });
    }
  });

  test('keep “none” last, where there is one', () => {
    for (const { name, question } of declaredQuestions) {
      if (question.control.kind !== 'choices') continue;
      const values = question.control.options.map((option) => option.value);
      if (values.includes('none')) expect(values.at(-1), name).toBe('none');
    }
  });

  test('name a list’s rows by an answer of the row, and let the least be no more than the most', () => {
    for (const { name, step } of steps) {
      if (step.kind !== 'list') continue;
      expect(Object.values(step.list.row), name).toContain(step.title);
      expect(step.least, name).toBeLessThanOrEqual(step.most);
    }
  });
});
