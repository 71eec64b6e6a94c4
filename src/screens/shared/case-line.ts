import type { CaseEvent } from '../../case/case-event.ts';
import type { CaseHead } from '../../case/case-head.ts';
import type { Case } from '../../case/case.ts';
import type { Edit } from '../../case/edit.ts';
import { valueOf } from '../../case/field.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { route } from '../../case/fields/route.ts';
import type { Signature } from '../../case/signature.ts';
import type { StoredCase } from '../../case/stored-case.ts';
import { isAllLost } from '../../case/stored-case.ts';
import type { GivenDay } from '../../domain/iso-date.ts';
import { dayOfMoment } from '../../domain/moment.ts';
import { answerInWords } from '../../forms/answer-in-words.ts';
import { questionAt } from '../../forms/question-at.ts';
import { holdIn } from '../../life/hold.ts';
import type { Kept } from '../../life/keeping.ts';
import { keptFrom } from '../../life/keeping.ts';
import type { StoredReading } from '../../reading/read-stored.ts';
import type { Reading } from '../../reading/reading.ts';
import { arrangementWords } from '../words/arrangement-words.ts';
import { mayHaveEndedWords } from '../words/may-have-ended-words.ts';
import type { CaseOrder } from './case-order.ts';
import { orderOf } from './case-order.ts';
import { whenOf } from './case-state.ts';
import { fullTimeAsked } from './full-time-asked.ts';
import { dutyInWords, ifItRuns } from './if-it-runs.ts';
import { nextOf } from './next-due.ts';
import { weightiestFirst } from './overdue-order.ts';
import { readinessInWords } from './readiness-in-words.ts';
import { reviewDecided } from './review-decided.ts';
import { dueBeside, stateTold } from './state-told.ts';
import type { Todo } from './todo.ts';
import { todoOf } from './todo.ts';

/** A hold on a case: why it is kept past its keeping time, and who said so on which day. */
export interface Hold {
  readonly why: string;
  readonly by: string;
  readonly on?: GivenDay | undefined;
}

/** A case as the list of cases shows it. */
export interface CaseLine {
  readonly id: string;
  readonly name: string;
  /** What it is about: the arrangement, and what a part-time timetable is for. */
  readonly about: string;
  /** From when to when it is; none where it will not be. */
  readonly when?: string | undefined;
  /** What has become of it. */
  readonly life: readonly string[];
  /** Where it is written down that full time began, on the day it is due. */
  readonly asked?: Todo | undefined;
  /** Whether it was set aside: it is off the list of what is open. */
  readonly isSetAside: boolean;
  /** What comes next, with its day; of a draft what is left: `Next review: 26 March 2027`, `23 things before the parent can sign`. */
  readonly next?: string | undefined;
  /** The same, and by when the authority is told as long as that is not overdue, the earliest first. */
  readonly due: readonly string[];
  /** Its place in the list. */
  readonly order: CaseOrder;
  /** The weightiest first. */
  readonly overdue: readonly Todo[];
  /** From when its keeping time counts. How long that is, the settings say. */
  readonly kept: Kept;
  /** The hold on it. */
  readonly hold?: Hold | undefined;
  /** Whether part of it is of a newer Waymark, and cannot be shown. */
  readonly isPartlyNewer: boolean;
  /** When it was last typed into, UTC. */
  readonly touchedAt: string;
}

/** What a case is about, and what for: `Part-time timetable: Coming back after illness, for up to 4 weeks`; `undefined` until its first answers tell. */
export function aboutInWords(c: Case): string | undefined {
  const kind = c.get(route.kind.path);
  const question = questionAt(route.kind.path)?.question;
  const purpose = kind === undefined || question === undefined ? [] : [answerInWords(question, kind, c)];
  const arrangement = arrangementWords(c);
  return arrangement === undefined && purpose.length === 0
    ? undefined
    : [arrangement ?? 'Not chosen yet', ...purpose].join(': ');
}

/** What a line says of a case beside what its reading says. */
export interface Touched {
  readonly id: string;
  readonly touchedAt: string;
  /** How many of its records are of a newer Waymark. */
  readonly newer: number;
  /** Whether nothing that was answered can be read any more. */
  readonly isAllLost: boolean;
}

/** What a line says of a stored case beside what its reading says. */
export const touchedIn = (stored: StoredCase): Touched => ({
  id: stored.head.id,
  touchedAt: touchedAt(stored.head, stored.edits),
  newer: stored.newer,
  isAllLost: isAllLost(stored),
});

/** When a case was last typed into, UTC; when it was begun, where nothing was typed. */
export const touchedAt = (head: CaseHead, edits: Iterable<Edit>): string =>
  [...edits].reduce((last, { at }) => (at > last ? at : last), head.begunAt);

/** The hold on a case. */
export function holdOn(events: readonly CaseEvent[]): Hold | undefined {
  const held = holdIn(events);
  return held && { why: held.says ?? '', by: held.by.name, on: dayOfMoment(held.at) };
}

/** When a case was last typed into or signed, or something happened to it, UTC. */
const lastDoneAt = (typedAt: string, done: readonly Pick<Signature | CaseEvent, 'at'>[]): string =>
  done.reduce((last, { at }) => (at > last ? at : last), typedAt);

/** What a line says where the pupil has no name in it. */
export const NO_NAME = 'No name yet';

/** A line by the name that the account knows a case by, where its own is lost. */
export const lineNamed = (line: CaseLine, name: string): CaseLine =>
  line.name === NO_NAME && name !== '' ? { ...line, name } : line;

/** Of a case of which nothing can be read, a line says so, and not that it is new. */
const allLost = (line: CaseLine): CaseLine => ({
  ...line,
  about: 'Its answers are lost',
  when: undefined,
  life: ['Nothing that was answered in it can be read any more, so nobody can say what was decided.'],
  next: undefined,
  due: [],
  kept: { state: 'unreadable' },
});

/** A case’s line. */
export function caseLine(touched: Touched, reading: Reading): CaseLine {
  const line = lineOf(touched, reading);
  return touched.isAllLost ? allLost(line) : line;
}

/** What a review decided and is still to be done; the day of full time that it settled comes next by itself. */
function decidedIn(reading: Reading): readonly string[] {
  const decided = reviewDecided(reading);
  return decided === undefined || decided.isSettled ? [] : [decided.words];
}

function lineOf({ id, touchedAt: at, newer }: Touched, reading: Reading): CaseLine {
  const { case: c, today } = reading.proposed;
  const next = nextOf(reading);
  const left = reading.life.state === 'draft' ? readinessInWords(reading) : undefined;
  const overdue = weightiestFirst(reading.overdue);
  return {
    id,
    name: valueOf(c, pupil.name) ?? NO_NAME,
    about: aboutInWords(c) ?? 'Not chosen yet',
    when: whenOf(reading),
    isSetAside: reading.life.state === 'set-aside',
    // Of what is overdue the line names the first alone.
    life: [...mayHaveEndedWords(reading), ...stateTold(reading, overdue.slice(0, 1))],
    asked: fullTimeAsked(reading),
    next: (next && ifItRuns(reading, next.words)) ?? left,
    due:
      left === undefined
        ? [...decidedIn(reading), ...dueBeside(reading).map(({ words }) => words)].map((words) =>
            ifItRuns(reading, words),
          )
        : [left],
    order: orderOf(reading, next),
    overdue: overdue.map((duty) => ({ ...todoOf(duty), words: dutyInWords(reading, duty) })),
    // What a newer Waymark wrote may say when it ended.
    kept:
      newer > 0
        ? { state: 'unreadable' }
        : keptFrom(reading.life, c, lastDoneAt(at, [...reading.signatures, ...reading.events]), today),
    hold: holdOn(reading.events),
    isPartlyNewer: newer > 0,
    touchedAt: at,
  };
}

/** The line of a stored case. */
export const storedLine = ({ stored, reading }: StoredReading): CaseLine => caseLine(touchedIn(stored), reading);
