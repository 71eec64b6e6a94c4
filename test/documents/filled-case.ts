import type { Answers, Path } from '../../src/case/case.ts';
import { rowPath, rowsOf } from '../../src/case/list.ts';
import type { Typed } from '../../src/case/typed.ts';
import { weekdays } from '../../src/case/fields/school.ts';
import { timetableDayPath } from '../../src/case/fields/timetable.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import type { Question } from '../../src/forms/form.ts';
import type { AskedStep, Walk } from '../../src/forms/walk.ts';
import { walk } from '../../src/forms/walk.ts';

/** Answers that open as many questions as one case can have. */
const opening: Readonly<Record<Path, Typed>> = {
  'route.kind': 'reintegration',
  'pupil.name': 'Zofia 明 Unique-name',
  'pupil.send': 'ehcp',
  'pupil.care': ['cic', 'cp', 'cin'],
  'plan.underlying': ['psp', 'pep'],
  'pupil.upn': 'H925400025001',
  'school.dfe-number': '925/4000',
  'timetable.start': { day: '11', month: '1', year: '2027' },
  'timetable.end': { day: '5', month: '2', year: '2027' },
  'consent.signer': 'r1',
};

/** How many rows each list gets. */
const ROWS = 2;

/** A text, number or date that no other question has, in the shape that the question reads. */
function uniqueAnswer({ control, field }: Question, n: number): Typed {
  switch (control.kind) {
    case 'text':
    case 'textarea':
      if (field.path.endsWith('phone')) return `01632 960${String(100 + n)}`;
      return field.path.endsWith('email') ? `unique-${String(n)}@example.org` : `Unique-${String(n)} words`;
    case 'date':
      return { day: String((n % 28) + 1), month: String((n % 12) + 1), year: String(2010 + (n % 19)) };
    case 'choice':
    case 'select':
      return control.options.find((option) => option.value === 'yes')?.value ?? control.options[0]?.value ?? '';
    case 'choices':
      return control.options.slice(0, 2).map((option) => option.value);
    case 'school-day':
      return { start: '8:45', end: '3:15', morning: '8:50', afternoon: '1:05' };
    case 'parent':
      return 'r1';
  }
}

const questionsOf = (step: AskedStep): readonly Question[] => {
  if (step.kind === 'questions') return step.questions;
  return step.kind === 'list' ? step.rows.flatMap((row) => row.pages.flatMap((page) => page.questions)) : [];
};

/** Every question of a walk. */
export const askedQuestions = (walked: Walk): readonly Question[] => walked.steps.flatMap(questionsOf);

/** Answers every question that the forms ask, each in its own way, until nothing more is asked. */
export function filledAnswers(answerFor: (question: Question, n: number) => Typed = uniqueAnswer): Answers {
  const answers = new Map(Object.entries(opening));
  weekdays.forEach((weekday, day) => {
    for (let week = 1; week <= 4; week++) answers.set(timetableDayPath(week, weekday), { where: 'school', start: '9', end: `${String(10 + week)}:${String(10 + day)}` });
  });
  for (let before = -1; before < answers.size; ) {
    before = answers.size;
    const walked = walk(caseForms, answers);
    for (const step of walked.steps) {
      if (step.kind !== 'list') continue;
      const missing = ROWS - rowsOf({ answers }, step.step.list).length;
      for (let n = ROWS - missing; n < ROWS; n++) answers.set(rowPath(step.step.list, `r${String(n + 1)}`), String(n + 1));
    }
    for (const question of askedQuestions(walked)) if (!answers.has(question.field.path)) answers.set(question.field.path, answerFor(question, answers.size));
  }
  return answers;
}
