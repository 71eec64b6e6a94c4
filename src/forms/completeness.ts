import { parents } from '../case/fields/people.ts';
import type { Case, Path } from '../case/case.ts';
import { readField } from '../case/field.ts';
import { rowsOf } from '../case/list.ts';
import type { Form, Question } from './form.ts';
import { wordsOf } from './form.ts';
import type { AskedRow, AskedStep, Walk } from './walk.ts';
import { rowView } from './walk.ts';

/** Something that is asked, required and not there yet; with the place where it can be answered. */
export interface Lack {
  readonly kind: 'missing' | 'unreadable' | 'too-few';
  readonly form: Form['id'];
  /** The form's title: `The pupil`. */
  readonly section: string;
  readonly step: string;
  /** In a list: the row, and its page. */
  readonly row?: string;
  readonly page?: string;
  /** The answer's path; a list's own for too few rows. */
  readonly path: Path;
  /** The name of the answer: `Date of birth`. */
  readonly name: string;
  /** What to do: `Enter the pupil’s date of birth`. */
  readonly todo: string;
}

/** What stands in the way of one answer, if anything; a parent who is chosen must still be in the list. */
function gap(question: Question, c: Case): 'missing' | 'unreadable' | undefined {
  const reading = readField(c, question.field);
  switch (reading.state) {
    case 'none':
      return question.optional === true ? undefined : 'missing';
    case 'unreadable':
      return 'unreadable';
    case 'read':
      return question.control.kind === 'parent' && !rowsOf(c, parents).some((row) => row === reading.value) ? 'missing' : undefined;
  }
}

type Place = Pick<Lack, 'form' | 'section' | 'step' | 'row' | 'page'>;

const placeOf = ({ form, step }: AskedStep): Place => ({ form: form.id, section: form.title, step: step.id });

function questionLacks(questions: readonly Question[], c: Case, words: Case, place: Place): Lack[] {
  return questions.flatMap((question): Lack[] => {
    const kind = gap(question, c);
    return kind === undefined ? [] : [{ kind, ...place, path: question.field.path, name: question.short, todo: wordsOf(question.missing, words) }];
  });
}

function rowLacks(asked: Extract<AskedStep, { kind: 'list' }>, row: AskedRow, c: Case): Lack[] {
  const words = rowView(asked.step, row.id, c);
  return row.pages.flatMap(({ page, questions }) =>
    questionLacks(questions, c, words, { ...placeOf(asked), row: row.id, page: page.id }),
  );
}

/** What one step still lacks, in the order of its questions. A screen of its own (the timetable) is judged where it is read. */
export function stepLacks(asked: AskedStep, c: Case): readonly Lack[] {
  switch (asked.kind) {
    case 'screen':
      return [];
    case 'questions':
      return questionLacks(asked.questions, c, c, placeOf(asked));
    case 'list': {
      const { step, rows } = asked;
      const few: Lack[] =
        rows.length < step.least
          ? [{ kind: 'too-few', ...placeOf(asked), path: step.list.path, name: wordsOf(step.heading, c), todo: wordsOf(step.missing, c) }]
          : [];
      return [...few, ...rows.flatMap((row) => rowLacks(asked, row, c))];
    }
  }
}

/** Everything that a case still lacks, in the order of the forms; empty where every required answer is there and can be read. */
export const lacksOf = (walked: Walk): readonly Lack[] => walked.steps.flatMap((step) => stepLacks(step, walked.case));
