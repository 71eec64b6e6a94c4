import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Case, Path } from '../../src/case/case.ts';
import { rowsOf } from '../../src/case/list.ts';
import type { Typed } from '../../src/case/typed.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import type { Question } from '../../src/forms/form.ts';
import { rowView, walk, type Walk } from '../../src/forms/walk.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { declaredQuestions } from './declared.ts';

const isAsked = (thing: { readonly when?: (c: Case) => boolean }, c: Case): boolean => thing.when?.(c) !== false;

/** What is asked by one pass, as a list of places. */
const placesOf = ({ steps }: Walk): readonly string[] =>
  steps.flatMap((asked): readonly string[] => {
    const name = `${asked.form.id}/${asked.step.id}`;
    if (asked.kind === 'screen') return [name];
    if (asked.kind === 'questions') return [name, ...asked.questions.map((question) => question.field.path)];
    return [name, ...asked.rows.flatMap((row) => row.pages.flatMap(({ questions }) => questions.map((question) => question.field.path)))];
  });

/** What would be asked if every condition saw the whole case, later answers included. */
const placesSeenWhole = (c: Case): readonly string[] =>
  caseForms.flatMap((form) =>
    form.steps
      .filter((step) => isAsked(step, c))
      .flatMap((step): readonly string[] => {
        const name = `${form.id}/${step.id}`;
        const pathsOf = (questions: readonly Question[], view: Case, prefix: string): readonly string[] =>
          questions.filter((question) => isAsked(question, view)).map((question) => prefix + question.field.path);
        if (step.kind === 'screen') return [name];
        if (step.kind === 'questions') return [name, ...pathsOf(step.questions, c, '')];
        const rows = rowsOf(c, step.list).flatMap((row) => {
          const view = rowView(step, row, c);
          return step.pages.filter((page) => isAsked(page, view)).flatMap((page) => pathsOf(page.questions, view, `${step.list.path}.${row}.`));
        });
        return [name, ...rows];
      }),
  );

/** Answers of the heaviest case with some choices made otherwise and some left out. */
const someAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...declaredQuestions.flatMap(({ path, question: { control } }): fc.Arbitrary<readonly [Path, Typed | undefined]>[] => {
      if (!('options' in control)) return [];
      const values = control.options.map((option) => option.value);
      const typed = control.kind === 'choices' ? fc.subarray(values) : fc.constantFrom(...values);
      const whole = /^(hazards|parents|agencies|reviews|whereabouts|earlier-periods|held-reviews)\.(.*)$/u.exec(path);
      const at = whole === null ? path : `${whole[1] ?? ''}.r1.${whole[2] ?? ''}`;
      return [fc.oneof({ weight: 4, arbitrary: typed }, { weight: 1, arbitrary: fc.constant(undefined) }).map((value) => [at, value] as const)];
    }),
  )
  .map((changes) => {
    const answers = new Map(heaviest);
    for (const [path, typed] of changes) {
      if (typed === undefined) answers.delete(path);
      else answers.set(path, typed);
    }
    return answers;
  });

describe('conditions', () => {
  test('read earlier answers alone: seeing later ones too would ask the same', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const asked = walk(caseForms, answers);
        expect(placesOf(asked)).toEqual(placesSeenWhole(asked.case));
      }),
    );
  });

  test('let a second pass over the asked answers ask the same', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const once = walk(caseForms, answers);
        const twice = walk(caseForms, once.case.answers);
        expect(placesOf(twice)).toEqual(placesOf(once));
        expect(twice.case).toEqual(once.case);
      }),
    );
  });

  test('ask no path twice in one case', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const places = placesOf(walk(caseForms, answers));
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});

describe('an answer that is no longer asked', () => {
  const changed: Answers = new Map([...heaviest, ['pupil.send', 'none'], ['pupil.care', ['none']], ['route.kind', 'medical-short']]);
  const gone = ['people.caseworker', 'people.social-worker-answer', 'people.virtual-school', 'pupil.send-need', 'route.exclusion-risk'];

  test('reaches no case', () => {
    const { case: c } = walk(caseForms, changed);
    for (const path of gone) expect([changed.has(path), c.answers.has(path)], path).toEqual([true, false]);
  });

  test('comes back with its condition', () => {
    const back = walk(caseForms, new Map([...changed, ['pupil.send', 'ehcp'], ['pupil.care', ['cic', 'tac', 'early-help']], ['route.kind', 'exceptional-needs']]));
    expect(back.case).toEqual(walk(caseForms, heaviest).case);
    for (const path of gone) expect(back.case.answers.get(path), path).toEqual(heaviest.get(path));
  });

  test('is left out of a hazard that does not matter', () => {
    const answers = new Map([...heaviest, ['hazards.r1.relevant', 'no'] as const]);
    expect(walk(caseForms, answers).case.answers.has('hazards.r1.precautions')).toBe(false);
    expect(walk(caseForms, heaviest).case.answers.has('hazards.r1.precautions')).toBe(true);
  });
});

describe('a case that is no part-time timetable', () => {
  test.each(['flexi', 'home-education'])('is told so where it is %s', (kind) => {
    const { steps } = walk(caseForms, new Map([['route.kind', kind]]));
    expect(steps.map((asked) => asked.step.id)).toContain('not-this-way');
  });

  test('is not told so where it is one', () => {
    expect(walk(caseForms, heaviest).steps.map((asked) => asked.step.id)).not.toContain('not-this-way');
  });
});
