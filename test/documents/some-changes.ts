import type { Answers, Path } from '../../src/case/case.ts';
import type { Typed } from '../../src/case/typed.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import type { ListStep, Question } from '../../src/forms/form.ts';

/** A change of a case: what is typed where, `undefined` where an answer or a row goes. */
export interface Change {
  readonly name: string;
  readonly entries: readonly (readonly [Path, Typed | undefined])[];
}

const dates: readonly Typed[] = [
  { day: '13', month: '1', year: '2027' },
  { day: '22', month: '1', year: '2027' },
  { day: '1', month: '3', year: '2031' },
];

/** What is typed into a box for text; the school’s facts are numbers and addresses too. */
const textsFor = (path: Path): readonly string[] =>
  path.startsWith('school.') ? ['Another answer', '3', '925/4000', 'https://example.org/survey'] : ['Another answer'];

/** Values that each control can be given. */
function valuesFor({ control, field }: Question): readonly Typed[] {
  switch (control.kind) {
    case 'date':
      return dates;
    case 'choice':
    case 'select':
      return control.options.map(({ value }) => value);
    case 'choices':
      return [...control.options.map(({ value }) => [value]), control.options.map(({ value }) => value)];
    case 'school-day':
      return [{ start: '9:30', end: '2:30', morning: '9:35', afternoon: '1:00' }];
    case 'parent':
      return ['r1', 'r2'];
    case 'text':
    case 'textarea':
      return textsFor(field.path);
  }
}

const changesAt = (path: Path, question: Question): readonly Change[] =>
  [undefined, ...valuesFor(question)].map((value) => ({
    name: `${path} = ${value === undefined ? 'cleared' : JSON.stringify(value)}`,
    entries: [[path, value]],
  }));

const rowsIn = (answers: Answers, list: Path): readonly string[] =>
  [...answers.keys()].flatMap((path) => {
    const id = path.startsWith(`${list}.`) ? path.slice(list.length + 1) : '.';
    return id.includes('.') ? [] : [id];
  });

/** A row is added blank, or whole; each answer of a row that is there changes; a row goes. */
function changesInList({ list, pages }: ListStep, answers: Answers): readonly Change[] {
  const questions = pages.flatMap((page) => page.questions);
  const rows = rowsIn(answers, list.path);
  const added = `${list.path}.another`;
  const key = [added, String(rows.length + 1)] as const;
  const wholes = [0, 1].map((n): Change => ({
    name: `${list.path}: a row more, whole (${String(n)})`,
    entries: [
      key,
      ...questions.map((question) => [`${added}.${question.field.path}`, valuesFor(question)[n]] as const),
    ],
  }));
  return [
    { name: `${list.path}: a row more`, entries: [key] },
    ...wholes,
    ...rows.map((row): Change => ({ name: `${list.path}.${row} gone`, entries: [[`${list.path}.${row}`, undefined]] })),
    ...rows.flatMap((row) =>
      questions.flatMap((question) => changesAt(`${list.path}.${row}.${question.field.path}`, question)),
    ),
  ];
}

/** Changes at every path that any form declares, asked or not, answered or not; rows too. */
export const changesOf = (answers: Answers): readonly Change[] =>
  caseForms.flatMap((form) =>
    form.steps.flatMap((step): readonly Change[] => {
      switch (step.kind) {
        case 'questions':
          return step.questions.flatMap((question) => changesAt(question.field.path, question));
        case 'list':
          return changesInList(step, answers);
        case 'screen':
          return [...answers.keys()]
            .filter((path) => step.paths(path))
            .flatMap((path): readonly Change[] => [
              { name: `${path} cleared`, entries: [[path, undefined]] },
              {
                name: `${path} at home`,
                entries: [[path, { where: 'home', start: '', end: '', am: 'home', pm: 'home' }]],
              },
            ]);
      }
    }),
  );

/** The answers after a change. */
export function changed(answers: Answers, { entries }: Change): Answers {
  const after = new Map(answers);
  for (const [path, typed] of entries)
    if (typed === undefined) after.delete(path);
    else after.set(path, typed);
  return after;
}
