import type { Answers, Case, Path } from '../../src/case/case.ts';
import { caseFrom } from '../../src/case/case.ts';
import { patternDayPath } from '../../src/case/fields/pattern.ts';
import type { Way } from '../../src/case/fields/route.ts';
import { weekdays } from '../../src/case/fields/school.ts';
import { timetableDayPath } from '../../src/case/fields/timetable.ts';
import { rowPath } from '../../src/case/list.ts';
import { patternPlaces, readPattern } from '../../src/case/pattern.ts';
import { readTimetable } from '../../src/case/timetable.ts';
import type { Typed } from '../../src/case/typed.ts';
import { isBlank } from '../../src/case/typed.ts';
import { clockTime, formatTime } from '../../src/domain/clock-time.ts';
import { addDays, isoDate, type IsoDate } from '../../src/domain/iso-date.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { answerInWords } from '../../src/forms/answer-in-words.ts';
import type { Question } from '../../src/forms/form.ts';
import { walk, type AskedStep } from '../../src/forms/walk.ts';
import { typedDate } from '../../src/sample/typed-rows.ts';

/** One answer of the case, and what a reader should find of it. */
export interface UniqueValue {
  readonly path: Path;
  readonly question: Question;
  readonly typed: Typed;
  /** The answer in words; a text holds a word that stands nowhere else. */
  readonly words: string;
  /** Whether no other answer reads the same: not so for yes, no and other choices. */
  readonly unique: boolean;
}

/** A case in which each asked question has its own answer. */
export interface UniqueCase {
  readonly answers: Answers;
  readonly values: readonly UniqueValue[];
  /** The times of the timetable’s days, as a reader reads them: `9:07am`; none where it is flexi-schooling. */
  readonly times: readonly { readonly path: Path; readonly start: string; readonly end: string }[];
}

const day = (text: string): IsoDate => {
  const date = isoDate(text);
  if (date === undefined) throw new Error(`not a date: ${text}`);
  return date;
};

/** What must be as it is, so that everything else is asked. */
const fixed: Readonly<Record<Path, Typed>> = {
  'pupil.date-of-birth': typedDate(day('2014-03-14')),
  'pupil.year-group': '8',
  'pupil.upn': 'H925400025001',
  'pupil.send': 'ehcp',
  'pupil.care': ['cic', 'cp', 'cin', 'tac', 'early-help'],
  // A school that is open on all five days has most to say.
  'school.closed-weekdays': [],
  'people.caseworker-answer': 'no-answer',
  'agencies.r1.answer': 'refuses',
  'plan.underlying': ['psp', 'ihcp', 'ehcp', 'ebsa', 'pep', 'other'],
  'reasons.causes': [
    'illness',
    'mental-health',
    'anxiety',
    'trauma',
    'adhd',
    'autism',
    'disability',
    'return',
    'family',
    'behaviour',
  ],
  'medical.facts': ['recovery-first', 'unexpected', 'ongoing', 'fifteen-days'],
  'medical.days-missed': '16',
  'panel.outcome': 'refer',
  'timetable.start': typedDate(day('2027-01-11')),
  'risk.significant': 'no',
  'school.dfe-number': '925/4000',
  'school.authority': 'own',
  'school.own.longest-weeks': '5',
  'school.own.extension-weeks': '6',
  'school.own.review-every': '11',
  'consent.signer': 'r1',
  'hazards.r2.relevant': 'no',
  'decision.outcome': 'conditions',
  'flexi-reviews.r1.outcome': 'renew',
  'flexi-reviews.r2.outcome': 'change',
};

/** How many rows each list is given. */
const ROWS = 2;

const word = (n: number): string => `zq${String(n).padStart(3, '0')}x`;

const lastPart = (path: Path): string => path.split(/[.-]/u).at(-1) ?? '';

function textFor(path: Path, n: number): string {
  switch (lastPart(path)) {
    case 'phone':
      return `01632 960${String(n).padStart(3, '0')}`;
    case 'email':
      return `${word(n)}@example.org`;
    case 'survey':
      return `https://${word(n)}.example.org`;
    default:
      return `${word(n)} ${path.replaceAll(/[.-]/gu, ' ')}`;
  }
}

function invented(question: Question, n: number): Typed {
  const { control, field } = question;
  switch (control.kind) {
    case 'text':
    case 'textarea':
      return textFor(field.path, n);
    case 'date':
      return typedDate(addDays(day('2028-01-01'), n));
    case 'choice':
    case 'select':
      return control.options['inline' in control ? 0 : n % control.options.length]?.value ?? '';
    case 'choices':
      return [control.options[n % control.options.length]?.value ?? ''];
    case 'school-day': {
      const at = (hour: number): string => `${String(hour)}:${String(n % 60).padStart(2, '0')}`;
      return { start: at(8), end: at(15), morning: at(9), afternoon: at(13) };
    }
    case 'parent':
      return 'r1';
  }
}

const isUnique = (question: Question): boolean =>
  ['text', 'textarea', 'date', 'school-day'].includes(question.control.kind);

const questionsOf = (step: AskedStep): readonly Question[] => {
  if (step.kind === 'screen') return [];
  return step.kind === 'questions'
    ? step.questions
    : step.rows.flatMap((row) => row.pages.flatMap((page) => page.questions));
};

/** Answers the open questions of the first step that has some, or gives an empty list its rows; `false` when nothing is open. */
function answerNextStep(answers: Map<Path, Typed>): boolean {
  for (const step of walk(caseForms, answers).steps) {
    if (step.kind === 'list' && step.rows.length === 0) {
      for (let row = 1; row <= ROWS; row += 1) answers.set(rowPath(step.step.list, `r${String(row)}`), String(row));
      return true;
    }
    const open = questionsOf(step).filter((question) => !answers.has(question.field.path));
    // What a button says decides what else is asked.
    const said = open.filter(({ pressed }) => pressed === true).slice(0, 1);
    for (const question of said.length > 0 ? said : open)
      answers.set(
        question.field.path,
        fixed[question.field.path] ??
          invented(question, [...answers.values()].filter((typed) => !isBlank(typed)).length),
      );
    if (open.length > 0) return true;
  }
  return false;
}

function fillTimetable(answers: Map<Path, Typed>, weeks: number): UniqueCase['times'] {
  return Array.from({ length: weeks }, (_, index) => index + 1).flatMap((week) =>
    weekdays.map((weekday, index) => {
      const minutes = (week - 1) * weekdays.length + index;
      const path = timetableDayPath(week, weekday);
      const start = formatTime(clockTime(9 * 60 + minutes));
      const end = formatTime(clockTime(13 * 60 + minutes));
      answers.set(path, { where: 'school', start, end });
      return { path, start, end };
    }),
  );
}

/** Puts each session in a place: whole days at school and at home in the second week, half days in the first. */
function fillPattern(answers: Map<Path, Typed>, c: Case): void {
  const place = (n: number): string => patternPlaces[n % patternPlaces.length] ?? '';
  for (const { number } of readPattern(c)) {
    for (const [index, weekday] of weekdays.entries())
      answers.set(patternDayPath(number, weekday), { am: place(index), pm: place(index + number) });
  }
}

/** What the first page and the period of a route are. */
function firstAnswers(kind: Way | 'flexi'): Readonly<Record<Path, Typed>> {
  if (kind === 'flexi') return { 'route.ends': 'lasting', 'route.teaches': 'parent', 'route.asked': 'parent' };
  const end = kind === 'medical-medium' ? day('2027-03-05') : day('2027-02-05');
  return {
    'route.ends': 'full-time',
    'route.teaches': 'school',
    'route.kind': kind,
    'timetable.end': typedDate(end),
    'timetable.full-time-from': typedDate(addDays(end, 3)),
  };
}

/**
 * Builds the case of a route: in care, with an EHC plan and, where they are asked for, a health need, transport and free meals, so that most is
 * asked. Flexi-schooling is agreed to with conditions, has two weeks in turn, a tutor and a risk assessment.
 */
export function uniqueCase(kind: Way | 'flexi'): UniqueCase {
  const answers = new Map(Object.entries(firstAnswers(kind)));
  while (answerNextStep(answers));
  const asked = walk(caseForms, answers);
  if (kind === 'flexi') fillPattern(answers, asked.case);
  const times = kind === 'flexi' ? [] : fillTimetable(answers, readTimetable(asked.case)?.weeks.length ?? 0);
  return { answers, values: valuesOf(asked.steps, caseFrom(answers)), times };
}

const valuesOf = (steps: readonly AskedStep[], c: Case): readonly UniqueValue[] =>
  steps.flatMap(questionsOf).flatMap((question): readonly UniqueValue[] => {
    const typed = c.get(question.field.path);
    if (typed === undefined) return [];
    return [
      {
        path: question.field.path,
        question,
        typed,
        words: answerInWords(question, typed, c),
        unique: isUnique(question),
      },
    ];
  });
