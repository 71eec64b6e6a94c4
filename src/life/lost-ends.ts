import type { Answers, Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { headEdits } from '../case/current.ts';
import type { Edit } from '../case/edit.ts';
import { flexiEnding, flexiReviews, heldReviews, running } from '../case/fields/running.ts';
import { lostAnswers } from '../case/lost-answer.ts';
import type { Typed } from '../case/typed.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates, isBefore, partsOf } from '../domain/iso-date.ts';
import { dayOfMoment } from '../domain/moment.ts';
import { agencyFields } from './agency-decisions.ts';
import { endDays } from './end-days.ts';
import { dayIn, isTypedAhead } from './typed-ahead.ts';

type Lost = ReadonlyMap<Path, readonly Edit[]>;

const reviewAt = new RegExp(`^(?:${heldReviews.path}|${flexiReviews.path})\\.[^.]+`, 'u');

/** A day as it is typed. */
function typedDay(on: IsoDate): Typed {
  const { day, month, year } = partsOf(on);
  return { day: String(day), month: String(month), year: String(year) };
}

/** The first day of some edits that has come, and was no plan. */
const cameFirst = (before: readonly Edit[], today: IsoDate): IsoDate | undefined =>
  before
    .filter((edit) => !isTypedAhead(edit))
    .flatMap((edit) => dayIn(edit) ?? [])
    .filter((on) => !isBefore(today, on))
    .sort(compareDates)[0];

/** The last of some edits’ answers that are any. */
const lastOf = (before: readonly Edit[]): Typed | undefined =>
  [...before]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .flatMap(({ value }) => (value === null ? [] : [value]))
    .at(-1);

/** The first day on which any of some answers was typed that still stand. */
const writtenDown = (paths: readonly Path[], edits: Edits): IsoDate | undefined =>
  paths
    .flatMap((path) => headEdits(edits).get(path) ?? [])
    .filter(({ value }) => value !== null)
    .flatMap(({ at }) => dayOfMoment(at) ?? [])
    .sort(compareDates)[0];

/** Puts back what a lost answer of one review must not undo: that a parent said no there, or that it was the end. */
function putBackReview(told: Map<Path, Typed>, row: Path, { lost, edits, today }: Known) {
  const { parentAgreed, refusedBy, refusedHow, on } = heldReviews.row;
  const at = (field: { readonly path: Path }): Path => `${row}.${field.path}`;
  const agreed = lost.get(at(parentAgreed));
  const named = [at(refusedBy), at(refusedHow)];
  // Who said no, and how, is asked of nobody who agreed.
  const isNamed = named.some((path) => told.has(path) || lost.get(path)?.length === 0);
  if (agreed !== undefined && (isNamed || agreed.some(({ value }) => value === 'no'))) told.set(at(parentAgreed), 'no');
  const outcome = flexiReviews.row.outcome.path;
  if (lost.get(`${row}.${outcome}`)?.some(({ value }) => value === 'end') === true)
    told.set(`${row}.${outcome}`, 'end');
  if (told.get(at(parentAgreed)) !== 'no') return;
  const held = lost.get(at(on));
  const day = held && (cameFirst(held, today) ?? writtenDown([at(parentAgreed), ...named], edits));
  if (day !== undefined) told.set(at(on), typedDay(day));
  const position = lost.get(row);
  if (position !== undefined) told.set(row, lastOf(position) ?? '1');
}

interface Known {
  readonly lost: Lost;
  readonly edits: Edits;
  readonly today: IsoDate;
}

/** The day that counts where a lost one stood: the first that is known to have stood there. Of what was taken back, else the day it was written down. */
function dayBefore(path: Path, before: readonly Edit[], { edits, today }: Known): IsoDate | undefined {
  // Notice may be given for a day to come.
  if (path === flexiEnding.on.path) return before.flatMap((edit) => dayIn(edit) ?? []).sort(compareDates)[0];
  const came = cameFirst(before, today);
  return path === running.withdrawnOn.path
    ? (came ?? writtenDown([running.withdrawnBy.path, running.withdrawnHow.path], edits))
    : came;
}

/**
 * The answers by which it is known how an arrangement ended, where one of them is lost. What cannot be read makes nothing run that was stopped, and
 * stops nothing as a fact: what still stands counts, and no day is made up. Of a no without its day that is the day on which the no was written
 * down. Where nothing tells of an end, none is told, and the case says that it may have ended. Ours.
 */
export function withLostEnds(answers: Answers, edits: Edits, today: IsoDate): Answers {
  const lost = lostAnswers(edits);
  if (lost.size === 0) return answers;
  const known = { lost, edits, today };
  const told = new Map<Path, Typed>(answers);
  for (const { path } of endDays) {
    const before = lost.get(path);
    const day = before && dayBefore(path, before, known);
    if (day !== undefined) told.set(path, typedDay(day));
  }
  const how = lost.get(running.endedBy.path);
  if (how !== undefined && told.has(running.endedOn.path)) told.set(running.endedBy.path, lastOf(how) ?? 'left');
  for (const { answer } of Object.values(agencyFields))
    if (lost.get(answer.path)?.some(({ value }) => value === 'refuses') === true) told.set(answer.path, 'refuses');
  for (const row of new Set([...lost.keys()].flatMap((path) => reviewAt.exec(path)?.[0] ?? [])))
    putBackReview(told, row, known);
  return told;
}
