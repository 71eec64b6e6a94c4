import type { Answers, Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import type { Edit } from '../case/edit.ts';
import { flexiEnding, flexiReviews, heldReviews, running } from '../case/fields/running.ts';
import { lostAnswers } from '../case/lost-answer.ts';
import type { Typed } from '../case/typed.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, compareDates, isBefore, partsOf } from '../domain/iso-date.ts';
import { dayIn } from './typed-ahead.ts';

const days: readonly Path[] = [
  running.withdrawnOn.path,
  running.fullTimeOn.path,
  running.endedOn.path,
  flexiEnding.on.path,
];

const reviewAt = new RegExp(`^(?:${heldReviews.path}|${flexiReviews.path})\\.[^.]+`, 'u');

/** Whether an answer can tell that an arrangement has ended, or since when: while it is lost, the arrangement counts as ended. */
export const tellsOfTheEnd = (path: Path): boolean =>
  days.includes(path) || path === running.endedBy.path || reviewAt.test(path);

/** A day as it is typed. */
function typedDay(on: IsoDate): Typed {
  const { day, month, year } = partsOf(on);
  return { day: String(day), month: String(month), year: String(year) };
}

/** The first day of some edits that has come. */
const cameFirst = (before: readonly Edit[], today: IsoDate): IsoDate | undefined =>
  before
    .flatMap((edit) => dayIn(edit) ?? [])
    .filter((on) => !isBefore(today, on))
    .sort(compareDates)[0];

/** The last of some edits’ answers that are any. */
const lastOf = (before: readonly Edit[]): Typed | undefined =>
  [...before]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .flatMap(({ value }) => (value === null ? [] : [value]))
    .at(-1);

/** Puts back what a lost answer of one review must not undo: that a parent said no there, or that it was the end. */
function putBackReview(told: Map<Path, Typed>, row: Path, lost: ReadonlyMap<Path, readonly Edit[]>, today: IsoDate) {
  const before = (field: string): readonly Edit[] | undefined => lost.get(`${row}.${field}`);
  const { parentAgreed, refusedBy, refusedHow, on } = heldReviews.row;
  const agreed = before(parentAgreed.path);
  const wasNo = agreed?.some(({ value }) => value === 'no');
  // Who said no, and how, is asked of nobody who agreed.
  const isNamed = [refusedBy, refusedHow].some(({ path }) => told.has(`${row}.${path}`));
  if (wasNo === true || (agreed !== undefined && lastOf(agreed) === undefined && isNamed))
    told.set(`${row}.${parentAgreed.path}`, 'no');
  const outcome = flexiReviews.row.outcome.path;
  if (before(outcome)?.some(({ value }) => value === 'end') === true) told.set(`${row}.${outcome}`, 'end');
  if (told.get(`${row}.${parentAgreed.path}`) !== 'no') return;
  const held = before(on.path);
  if (held !== undefined) told.set(`${row}.${on.path}`, typedDay(cameFirst(held, today) ?? today));
  const position = lost.get(row);
  if (position !== undefined) told.set(row, lastOf(position) ?? '1');
}

/**
 * The answers by which it is known how an arrangement ended, where one of them is lost. Nobody knows what it said; and that it cannot be read never
 * makes run what was stopped. So what stood there before still counts: the first day of it that has come; where none has, it counts as ended
 * today, until the day is typed again. Ours.
 */
export function withLostEnds(answers: Answers, edits: Edits, today: IsoDate): Answers {
  const lost = lostAnswers(edits);
  if (lost.size === 0) return answers;
  const told = new Map<Path, Typed>(answers);
  for (const path of days) {
    const before = lost.get(path);
    if (before === undefined) continue;
    const isFlexi = path === flexiEnding.on.path;
    // Notice may be given for a day to come; the last day is itself still part of it.
    const given = isFlexi ? before.flatMap((edit) => dayIn(edit) ?? []).sort(compareDates)[0] : undefined;
    told.set(path, typedDay(given ?? cameFirst(before, today) ?? (isFlexi ? addDays(today, -1) : today)));
  }
  const how = lost.get(running.endedBy.path);
  if (how !== undefined) told.set(running.endedBy.path, lastOf(how) ?? 'left');
  for (const row of new Set([...lost.keys()].flatMap((path) => reviewAt.exec(path)?.[0] ?? [])))
    putBackReview(told, row, lost, today);
  return told;
}
