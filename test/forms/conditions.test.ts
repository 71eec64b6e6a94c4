import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Case, Path } from '../../src/case/case.ts';
import { rowsOf } from '../../src/case/list.ts';
import type { Typed } from '../../src/case/typed.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import type { Question } from '../../src/forms/form.ts';
import { isAsked as isFormAsked } from '../../src/forms/is-asked.ts';
import { rowView, walk, type Walk } from '../../src/forms/walk.ts';
import { flexiDeclined, flexiHeaviest } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { declaredQuestions } from './declared.ts';

const isAsked = (thing: { readonly when?: (c: Case) => boolean }, c: Case): boolean => thing.when?.(c) !== false;

/** What is asked by one pass, as a list of places. */
const placesOf = ({ steps }: Walk): readonly string[] =>
  steps.flatMap((asked): readonly string[] => {
    const name = `${asked.form.id}/${asked.step.id}`;
    if (asked.kind === 'screen') return [name];
    if (asked.kind === 'questions') return [name, ...asked.questions.map((question) => question.field.path)];
    return [
      name,
      ...asked.rows.flatMap((row) =>
        row.pages.flatMap(({ questions }) => questions.map((question) => question.field.path)),
      ),
    ];
  });

/** What would be asked if every condition saw the whole case, later answers included. */
const placesSeenWhole = (c: Case): readonly string[] =>
  caseForms.flatMap((form) =>
    form.steps
      .filter((step) => isFormAsked(form, c) && isAsked(step, c))
      .flatMap((step): readonly string[] => {
        const name = `${form.id}/${step.id}`;
        const pathsOf = (questions: readonly Question[], view: Case, prefix: string): readonly string[] =>
          questions.filter((question) => isAsked(question, view)).map((question) => prefix + question.field.path);
        if (step.kind === 'screen') return [name];
        if (step.kind === 'questions') return [name, ...pathsOf(step.questions, c, '')];
        const rows = rowsOf(c, step.list).flatMap((row) => {
          const view = rowView(step, row, c);
          return step.pages
            .filter((page) => isAsked(page, view))
            .flatMap((page) => pathsOf(page.questions, view, `${step.list.path}.${row}.`));
        });
        return [name, ...rows];
      }),
  );

const firstAnswers: readonly Path[] = ['route.ends', 'route.teaches', 'route.asked'];

const flexiRunning: Answers = new Map([...flexiHeaviest, ['flexi-reviews.r1', '1']]);

/** What is changed, and what stays: by chance alone hardly a case would be flexi-schooling that the head agrees to. */
const ways: readonly { readonly base: Answers; readonly kept: readonly Path[] }[] = [
  { base: heaviest, kept: [] },
  { base: heaviest, kept: firstAnswers },
  { base: flexiRunning, kept: firstAnswers },
  { base: flexiRunning, kept: [...firstAnswers, 'decision.outcome'] },
];

/** Choices of all questions that have some, made or left out. */
const someChoices = fc.tuple(
  ...declaredQuestions.flatMap(
    ({ path, question: { control } }): fc.Arbitrary<readonly [Path, Typed | undefined]>[] => {
      if (!('options' in control)) return [];
      const values = control.options.map((option) => option.value);
      const typed = control.kind === 'choices' ? fc.subarray(values) : fc.constantFrom(...values);
      const whole =
        /^(hazards|parents|agencies|reviews|whereabouts|earlier-periods|held-reviews|flexi-reviews)\.(.*)$/u.exec(path);
      const at = whole === null ? path : `${whole[1] ?? ''}.r1.${whole[2] ?? ''}`;
      return [
        fc
          .oneof({ weight: 4, arbitrary: typed }, { weight: 1, arbitrary: fc.constant(undefined) })
          .map((value) => [at, value] as const),
      ];
    },
  ),
);

/** Answers of the heaviest cases with some choices made otherwise and some left out. */
const someAnswers: fc.Arbitrary<Answers> = fc
  .tuple(fc.constantFrom(...ways), someChoices)
  .map(([{ base, kept }, changes]) => {
    const answers = new Map(base);
    for (const [path, typed] of changes) {
      if (kept.includes(path)) continue;
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
        const twice = walk(caseForms, once.answers);
        expect(placesOf(twice)).toEqual(placesOf(once));
        expect(twice.answers).toEqual(once.answers);
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
  const changed: Answers = new Map([
    ...heaviest,
    ['pupil.send', 'none'],
    ['pupil.care', ['none']],
    ['route.kind', 'medical-short'],
  ]);
  const gone = [
    'people.caseworker',
    'people.social-worker-answer',
    'people.virtual-school',
    'pupil.send-need',
    'route.exclusion-risk',
  ];

  test('reaches no case', () => {
    const { case: c } = walk(caseForms, changed);
    for (const path of gone) expect([changed.has(path), c.get(path) !== undefined], path).toEqual([true, false]);
  });

  test('comes back with its condition', () => {
    const back = walk(
      caseForms,
      new Map([
        ...changed,
        ['pupil.send', 'ehcp'],
        ['pupil.care', ['cic', 'tac', 'early-help']],
        ['route.kind', 'exceptional-needs'],
      ]),
    );
    expect(back.answers).toEqual(walk(caseForms, heaviest).answers);
    for (const path of gone) expect(back.answers.get(path), path).toEqual(heaviest.get(path));
  });

  test('is left out of a hazard that does not matter', () => {
    const answers = new Map([...heaviest, ['hazards.r1.relevant', 'no'] as const]);
    expect(walk(caseForms, answers).answers.has('hazards.r1.precautions')).toBe(false);
    expect(walk(caseForms, heaviest).answers.has('hazards.r1.precautions')).toBe(true);
  });
});

describe('a case that changes its way', () => {
  const flexiFirst = { 'route.ends': 'lasting', 'route.teaches': 'parent', 'route.asked': 'parent' };
  const both: Answers = new Map([...flexiHeaviest, ...heaviest]);
  const asFlexi = walk(caseForms, new Map([...both, ...Object.entries(flexiFirst)]));

  test('is asked nothing of the other way, and keeps it out of the case', () => {
    const ofPartTime =
      /^(timetable|reasons|medical|checklist|consent|plan|supports|reviews|agencies|whereabouts|route\.kind)(\.|$)/u;
    expect([...both.keys()].filter((path) => ofPartTime.test(path)).length).toBeGreaterThan(50);
    expect([...asFlexi.answers.keys()].filter((path) => ofPartTime.test(path))).toEqual([]);
    const ofFlexi =
      /^(request|considerations|decision|pattern|home-education|home-subjects|agreement|notification|risk\.needed)(\.|$)/u;
    expect([...asFlexi.answers.keys()].filter((path) => ofFlexi.test(path)).length).toBeGreaterThan(50);
    expect([...walk(caseForms, both).answers.keys()].filter((path) => ofFlexi.test(path))).toEqual([]);
  });

  test('has all its answers again when it changes back', () => {
    const back = walk(caseForms, both).answers;
    expect([...walk(caseForms, heaviest).answers].filter(([path, typed]) => back.get(path) !== typed)).toEqual([]);
  });
});

describe('a case that Waymark does not lead through', () => {
  const stepsOf = (first: Readonly<Record<Path, Typed>>): readonly string[] =>
    walk(caseForms, new Map(Object.entries(first))).steps.map(({ step }) => step.id);

  test.each<[string, Readonly<Record<Path, Typed>>]>([
    ['home education', { 'route.ends': 'leaves', 'route.asked': 'parent' }],
    ['off-rolling', { 'route.ends': 'leaves', 'route.asked': 'school' }],
    ['other provision', { 'route.ends': 'full-time', 'route.teaches': 'provider' }],
    ['part time without an end', { 'route.ends': 'lasting', 'route.teaches': 'school' }],
    [
      'flexi-schooling that no parent asked for',
      { 'route.ends': 'lasting', 'route.teaches': 'parent', 'route.asked': 'other' },
    ],
  ])('is told so where it is %s', (_, first) => {
    expect(stepsOf(first)).toContain('not-this-way');
  });

  test.each([heaviest, flexiHeaviest, flexiDeclined, new Map([['route.ends', 'lasting']])])(
    'is no case on its way, and none that has not said yet',
    (answers) => {
      expect(walk(caseForms, answers).steps.map(({ step }) => step.id)).not.toContain('not-this-way');
    },
  );
});
