import { currentAnswers, mergeEdits } from '../../case/current.ts';
import { valueOf } from '../../case/field.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { route } from '../../case/fields/route.ts';
import { timetable } from '../../case/fields/timetable.ts';
import type { StoredCase } from '../../case/stored-case.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { caseForms } from '../../forms/all-forms.ts';
import { answerInWords } from '../../forms/answer-in-words.ts';
import { questionAt } from '../../forms/question-at.ts';
import { walk } from '../../forms/walk.ts';

/** A case as the list of cases shows it. */
export interface CaseLine {
  readonly id: string;
  readonly name: string;
  readonly route: string;
  readonly starts: string;
  /** When it was last typed into, UTC. */
  readonly touchedAt: string;
}

/** Reads a case’s line from its edits. */
export function caseLine({ head, edits }: StoredCase): CaseLine {
  const { case: c } = walk(caseForms, currentAnswers(mergeEdits(edits, [])));
  const starts = valueOf(c, timetable.start);
  const kind = c.answers.get(route.kind.path);
  const question = questionAt(route.kind.path)?.question;
  return {
    id: head.id,
    name: valueOf(c, pupil.name) ?? 'No name yet',
    route: kind === undefined || question === undefined ? 'Not chosen yet' : answerInWords(question, kind, c),
    starts: starts === undefined ? 'Not set yet' : formatDate(starts),
    touchedAt: edits.reduce((last, edit) => (edit.at > last ? edit.at : last), head.begunAt),
  };
}
