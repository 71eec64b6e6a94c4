import type { Answers, Case, Path } from '../case/case.ts';
import { timetableDayPath, weeksFrom } from '../case/fields/timetable.ts';
import { readPattern } from '../case/pattern.ts';
import type { Used } from '../case/recorded.ts';
import { pathOfKey, rowsKey } from '../case/recorded.ts';
import { readTimetable } from '../case/timetable.ts';
import type { Typed } from '../case/typed.ts';
import { isBlank } from '../case/typed.ts';
import { weekIn } from '../documents/flexi/pattern-days.ts';
import { patternWeekName } from '../documents/flexi/pattern-grid.ts';
import { daysInWords } from '../documents/part-time/day-in-words.ts';
import { answerInWords } from '../forms/answer-in-words.ts';
import type { ListStep } from '../forms/form.ts';
import { placeToPath } from '../forms/place.ts';
import type { AskedAt } from '../forms/question-at.ts';
import { questionAt } from '../forms/question-at.ts';
import type { AgreedVersion } from '../life/versions.ts';
import { caseOf } from '../life/versions.ts';

/** One thing that a proposal changes, as a reader reads it. */
export interface ProposedChange {
  /** What it is: `Last part-time day`, `Week 2`, `Review`. */
  readonly what: string;
  /** What was agreed, and what is proposed; nothing where it is not there. */
  readonly was: string | undefined;
  readonly is: string | undefined;
  /** The page on which it is changed, as a path of ids. */
  readonly place: string;
  /** What puts it back as it was agreed. */
  readonly agreed: readonly (readonly [Path, Typed | null])[];
}

/** What is agreed beside what is proposed. */
interface Both {
  readonly version: AgreedVersion;
  readonly before: Case;
  readonly now: Case;
  /** All that was typed, asked or not. */
  readonly answers: Answers;
}

/** A change without its words for what was and is. */
type Found = Pick<ProposedChange, 'what' | 'place'> & {
  readonly words: (c: Case) => string | undefined;
  readonly agreed: ProposedChange['agreed'];
};

const placeAt = ({ form, step }: AskedAt): string => placeToPath({ form: form.id, step: step.id });

const agreedAt = ({ version }: Both, path: Path): readonly [Path, Typed | null] => [
  path,
  version.answers.get(path) ?? null,
];

/** All that was answered in a row of a list, in the order of its questions. */
function rowInWords(step: ListStep, row: string, c: Case): string | undefined {
  if (!c.rows(step.list.path).includes(row)) return undefined;
  const said = step.pages.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      const typed = c.get(`${step.list.path}.${row}.${question.field.path}`);
      return typed === undefined || isBlank(typed) ? [] : [answerInWords(question, typed, c)];
    }),
  );
  return said.length === 0 ? 'Nothing is filled in' : said.join(', ');
}

/** What brings a row back as it was agreed, or takes it away where there was none. */
function agreedRow(both: Both, list: Path, row: string): ProposedChange['agreed'] {
  const key = `${list}.${row}`;
  if (!both.before.rows(list).includes(row)) return [[key, null]];
  const paths = new Set(
    [...both.version.answers.keys(), ...both.answers.keys()].filter((path) => path.startsWith(`${key}.`)),
  );
  return [key, ...paths].map((path) => agreedAt(both, path));
}

const aRow = (both: Both, at: AskedAt, step: ListStep, row: string): Found => ({
  what: `${step.one.slice(0, 1).toUpperCase()}${step.one.slice(1)}`,
  place: placeAt(at),
  words: (c) => rowInWords(step, row, c),
  agreed: agreedRow(both, step.list.path, row),
});

/** The rows of a list that are others than before: those that came, and those that went. */
function rowsChanged(both: Both, at: AskedAt, step: ListStep): readonly Found[] {
  const [before, now] = [both.before.rows(step.list.path), both.now.rows(step.list.path)];
  return [...before.filter((row) => !now.includes(row)), ...now.filter((row) => !before.includes(row))].map((row) =>
    aRow(both, at, step, row),
  );
}

/** The number in the path of a day of the timetable, or of the pattern. */
const numberIn = (path: Path): number => Number(path.split('.')[2]);

/** The week of the timetable that a day is shown in, now or before; of one that is in neither, the number in its path. */
function timetableWeekOf({ now, before }: Both, path: Path): number {
  const weeks = [now, before].flatMap((c) => readTimetable(c)?.weeks ?? []);
  return weeks.find(({ days }) => days.some((day) => day.path === path))?.number ?? numberIn(path);
}

/** The days of one week of a page that has a screen of its own. */
function aWeek(both: Both, at: AskedAt, path: Path, changed: readonly Path[]): Found {
  const isTimetable = path.startsWith(timetableDayPath(numberIn(path), ''));
  const weekOf = (day: Path): number => (isTimetable ? timetableWeekOf(both, day) : numberIn(day));
  const number = weekOf(path);
  const same = changed.filter((other) => questionAt(other)?.step === at.step && weekOf(other) === number);
  return {
    what: isTimetable ? `Week ${String(number)}` : 'Days at school',
    place: placeAt(at),
    words: isTimetable ? (c) => timetableWeek(c, number) : (c) => patternWeek(c, number),
    agreed: same.map((each) => agreedAt(both, each)),
  };
}

function timetableWeek(c: Case, number: number): string | undefined {
  const week = readTimetable(c)?.weeks.find((each) => each.number === number);
  return week === undefined ? undefined : (daysInWords(week.days, c) ?? undefined);
}

function patternWeek(c: Case, number: number): string | undefined {
  const weeks = readPattern(c);
  const week = weeks.find((each) => each.number === number);
  if (week === undefined) return undefined;
  return weeks.length === 1 ? weekIn(week, 'school') : `${patternWeekName(week, weeks)}: ${weekIn(week, 'school')}`;
}

function found(both: Both, key: string, changed: readonly Path[]): readonly Found[] {
  const path = pathOfKey(key);
  const at = questionAt(path);
  // By which days the weeks are numbered follows from the start, and is told with it.
  if (at === undefined || path === weeksFrom.path) return [];
  const { step, question, row } = at;
  if (step.kind === 'list') {
    if (key === rowsKey(path)) return rowsChanged(both, at, step);
    return row === undefined ? [] : [aRow(both, at, step, row)];
  }
  if (step.kind === 'screen') return [aWeek(both, at, path, changed)];
  if (question === undefined) return [];
  return [
    {
      what: question.short,
      place: placeAt(at),
      words: (c) => {
        const typed = c.get(path);
        return typed === undefined || isBlank(typed) ? undefined : answerInWords(question, typed, c);
      },
      agreed: [agreedAt(both, path)],
    },
  ];
}

const readsOtherwise = ({ was, is }: ProposedChange): boolean => was !== is;

/** Each thing of which a key has changed, once. */
function allOf(both: Both, changed: readonly string[]): readonly ProposedChange[] {
  const paths = changed.map(pathOfKey);
  const all = new Map<string, ProposedChange>(
    changed
      .flatMap((key) => found(both, key, paths))
      .map(({ words, ...one }) => [
        one.agreed.map(([path]) => path).join(' '),
        { ...one, was: words(both.before), is: words(both.now) },
      ]),
  );
  return [...all.values()];
}

/** All that a proposal changes. */
export interface ProposedChanges {
  /** What reads otherwise than before. */
  readonly changes: readonly ProposedChange[];
  /** What puts all of it back as it was agreed. */
  readonly agreed: ProposedChange['agreed'];
}

/**
 * What the present answers would change of what is agreed, answer by answer and in words: a week as its days, a row of a list as all it
 * says.
 * @param changed the keys of the terms that are others.
 * @param now the present answers, as far as they are asked.
 * @param answers all that was typed.
 */
export function proposedChanges(
  version: AgreedVersion,
  changed: readonly string[],
  now: Case,
  answers: Answers,
): ProposedChanges {
  const all = allOf({ version, before: caseOf(version), now, answers }, changed);
  return { changes: all.filter(readsOtherwise), agreed: all.flatMap(({ agreed }) => agreed) };
}

/** A case as far as some of its answers go. */
const seenIn = (c: Case, used: ReadonlySet<string>): Case => ({
  get: (path) => (used.has(path) ? c.get(path) : undefined),
  rows: (list) => (used.has(rowsKey(list)) ? c.rows(list) : []),
  asks: (path) => c.asks(path),
});

/**
 * The same for who signs it: of nothing but what the signed texts use, so that no answer is told that could be another and the signature
 * still stand.
 * @param used what the texts of the proposal use.
 */
export function changesToSign(
  version: AgreedVersion,
  changed: readonly string[],
  now: Case,
  used: Used,
): readonly ProposedChange[] {
  const keys = Object.keys(used);
  const both: Both = {
    version,
    before: seenIn(caseOf(version), new Set([...keys, ...Object.keys(version.terms)])),
    now: seenIn(now, new Set(keys)),
    answers: new Map(),
  };
  return allOf(both, changed).filter(readsOtherwise);
}
