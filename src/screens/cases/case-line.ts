import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { route } from '../../case/fields/route.ts';
import { answerInWords } from '../../forms/answer-in-words.ts';
import { questionAt } from '../../forms/question-at.ts';
import type { StoredReading } from '../../reading/read-all.ts';
import { fullTimeAsked } from '../shared/full-time-asked.ts';
import { dueIn, nextOf } from '../shared/next-due.ts';
import { weightiestFirst } from '../shared/overdue-order.ts';
import { readinessInWords } from '../shared/readiness-in-words.ts';
import { stateTold } from '../shared/state-told.ts';
import type { Todo } from '../shared/todo.ts';
import { todoOf } from '../shared/todo.ts';
import { arrangementWords } from '../words/arrangement-words.ts';
import type { CaseOrder } from './case-order.ts';
import { orderOf } from './case-order.ts';
import { whenOf } from './case-state.ts';

/** A case as the list of cases shows it. */
export interface CaseLine {
  readonly id: string;
  readonly name: string;
  /** What it is about: the arrangement, and what a part-time timetable is for. */
  readonly about: string;
  /** From when to when it is; none where it will not be. */
  readonly when: string | undefined;
  /** What has become of it. */
  readonly life: readonly string[];
  /** Where it is written down that full time began, on the day it is due. */
  readonly asked: Todo | undefined;
  /** Whether it was set aside: it is off the list of what is open. */
  readonly isSetAside: boolean;
  /** What comes next, with its day; of a draft what is left: `Next review: 26 March 2027`, `23 things before the parent can sign`. */
  readonly next: string | undefined;
  /** The same, and by when the authority is told as long as that is not overdue, the earliest first. */
  readonly due: readonly string[];
  /** Its place in the list. */
  readonly order: CaseOrder;
  /** The weightiest first. */
  readonly overdue: readonly Todo[];
  /** Whether part of it is of a newer Waymark, and cannot be shown. */
  readonly isPartlyNewer: boolean;
  /** When it was last typed into, UTC. */
  readonly touchedAt: string;
}

function aboutOf(c: Case): string {
  const kind = c.get(route.kind.path);
  const question = questionAt(route.kind.path)?.question;
  const purpose = kind === undefined || question === undefined ? [] : [answerInWords(question, kind, c)];
  return [arrangementWords(c) ?? 'Not chosen yet', ...purpose].join(': ');
}

/** A case’s line. */
export function caseLine({ stored: { head, edits, newer }, reading }: StoredReading): CaseLine {
  const { case: c } = reading.proposed;
  const next = nextOf(reading);
  const left = reading.life.state === 'draft' ? readinessInWords(reading) : undefined;
  const overdue = weightiestFirst(reading.overdue);
  return {
    id: head.id,
    name: valueOf(c, pupil.name) ?? 'No name yet',
    about: aboutOf(c),
    when: whenOf(reading),
    isSetAside: reading.life.state === 'set-aside',
    // Of what is overdue the line names the first alone.
    life: stateTold(reading, overdue.slice(0, 1)),
    asked: fullTimeAsked(reading),
    next: next?.words ?? left,
    due: left === undefined ? dueIn(reading).map(({ words }) => words) : [left],
    order: orderOf(reading, next),
    overdue: overdue.map(todoOf),
    isPartlyNewer: newer > 0,
    touchedAt: edits.reduce((last, edit) => (edit.at > last ? edit.at : last), head.begunAt),
  };
}
