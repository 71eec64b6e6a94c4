import { isDeclined, isFlexi } from '../../case/arrangement.ts';
import type { Case } from '../../case/case.ts';
import { currentAnswers, mergeEdits } from '../../case/current.ts';
import { valueOf } from '../../case/field.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { route } from '../../case/fields/route.ts';
import { timetable } from '../../case/fields/timetable.ts';
import type { StoredCase } from '../../case/stored-case.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { caseForms } from '../../forms/all-forms.ts';
import { answerInWords } from '../../forms/answer-in-words.ts';
import { questionAt } from '../../forms/question-at.ts';
import { walk } from '../../forms/walk.ts';
import { nextReviewOf } from '../../policy/next-review.ts';
import { arrangementWords } from '../words/arrangement-words.ts';

/** A case as the list of cases shows it. */
export interface CaseLine {
  readonly id: string;
  readonly name: string;
  /** What it is about: the arrangement, and what a part-time timetable is for. */
  readonly about: string;
  readonly starts: string;
  /** What comes next, with its day: `Next review: 26 March 2027`. */
  readonly next: string | undefined;
  /** When it was last typed into, UTC. */
  readonly touchedAt: string;
}

function aboutOf(c: Case): string {
  const kind = c.answers.get(route.kind.path);
  const question = questionAt(route.kind.path)?.question;
  const purpose = kind === undefined || question === undefined ? [] : [answerInWords(question, kind, c)];
  return [arrangementWords(c) ?? 'Not chosen yet', ...purpose].join(': ');
}

/** Reads a case’s line from its edits. */
export function caseLine({ head, edits }: StoredCase): CaseLine {
  const { case: c } = walk(caseForms, currentAnswers(mergeEdits(edits, [])));
  const starts = valueOf(c, isFlexi(c) ? pattern.start : timetable.start);
  const review = nextReviewOf(c);
  return {
    id: head.id,
    name: valueOf(c, pupil.name) ?? 'No name yet',
    about: aboutOf(c),
    starts: isDeclined(c) ? 'Does not start' : starts === undefined ? 'Not set yet' : formatDate(starts),
    next: review === undefined ? undefined : `Next review: ${formatDate(review)}`,
    touchedAt: edits.reduce((last, edit) => (edit.at > last ? edit.at : last), head.begunAt),
  };
}
