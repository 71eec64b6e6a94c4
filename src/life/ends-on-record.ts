import type { Answers, Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { headEdits } from '../case/current.ts';
import type { Edit } from '../case/edit.ts';
import { flexiEnding, flexiReviews, heldReviews, running } from '../case/fields/running.ts';
import { replacedBy } from '../case/lost-answer.ts';
import type { Typed } from '../case/typed.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates, isBefore } from '../domain/iso-date.ts';
import { dayOfMoment } from '../domain/moment.ts';
import { endsThatHappened } from './end-days.ts';
import { cutsShort } from './ending.ts';
import { dayIn, isTypedAhead } from './typed-ahead.ts';
import type { AgreedVersion } from './versions.ts';
import { isSameUsed } from './void.ts';

/** A day as it was typed. */
interface TypedDay {
  readonly edit: Edit;
  readonly value: Typed;
  readonly day: IsoDate;
}

const daysIn = (edits: readonly Edit[]): readonly TypedDay[] =>
  edits.flatMap((edit) => {
    const day = dayIn(edit);
    return day === undefined || edit.value === null ? [] : [{ edit, value: edit.value, day }];
  });

const earliest = (days: readonly TypedDay[]): TypedDay | undefined =>
  [...days].sort((a, b) => compareDates(a.day, b.day))[0];

/** Whether a day at a path can end a version: it came in its time, and was not on record when that was agreed. */
function canEnd({ day }: TypedDay, path: Path, version: AgreedVersion): boolean {
  const { agreedOn, answers, from, number } = version;
  const value = answers.get(path);
  const isKnown = value !== undefined && dayIn({ value }) === day;
  switch (path) {
    case running.fullTimeOn.path:
      return !isKnown && (!isBefore(day, from.day) || cutsShort(day, version));
    case running.endedOn.path:
      return !isKnown;
    case flexiEnding.on.path:
      return !(isKnown && number > 1) && !isBefore(day, agreedOn);
    default:
      return !isKnown && !isBefore(day, agreedOn);
  }
}

/** Of days in conflict the earliest that can end a version, else the earliest. */
function thatCounts(days: readonly TypedDay[], path: Path, version: AgreedVersion | undefined): TypedDay | undefined {
  const ending = version === undefined || days.length < 2 ? [] : days.filter((one) => canEnd(one, path, version));
  return earliest(ending) ?? earliest(days);
}

/** Whether a day was typed before it came, and has come: whether it happened so is asked. */
const isPlan = ({ edit, day }: TypedDay, today: IsoDate): boolean => !isBefore(today, day) && isTypedAhead(edit);

/** The last day of flexi-schooling that had come when another, or none, was put in its place. */
function lastDayThatCame(own: readonly Edit[], edits: Edits): TypedDay | undefined {
  return earliest(
    daysIn(own).filter(({ edit, day }) =>
      own.some((later) => {
        const [typed, next] = [dayOfMoment(later.at), dayIn(later)];
        const isLater = next === undefined || isBefore(day, next);
        return replacedBy(later, edits).includes(edit) && typed !== undefined && isBefore(day, typed) && isLater;
      }),
    ),
  );
}

/** Answers without a last day that was on record when a later version was agreed: what ended then was the one before. */
export function withoutEndOfBefore(
  { number, answers }: Pick<AgreedVersion, 'number' | 'answers'>,
  told: Answers,
): Answers {
  const { path } = flexiEnding.on;
  const [known, last] = [answers.get(path), told.get(path)];
  return number === 1 || known === undefined || last === undefined || !isSameUsed(known, last)
    ? told
    : new Map([...told].filter(([at]) => at !== path));
}

const isReviewDay = (path: Path): boolean =>
  path.endsWith('.on') && [heldReviews, flexiReviews].some((list) => path.startsWith(`${list.path}.`));

/** Whether nothing was typed of a review since its day had come. */
function nothingSince({ edit: { path }, day }: TypedDay, all: readonly Edit[]): boolean {
  const row = path.slice(0, path.lastIndexOf('.') + 1);
  return all.every((edit) => {
    const typed = edit.path.startsWith(row) ? dayOfMoment(edit.at) : undefined;
    return typed === undefined || isBefore(typed, day);
  });
}

/**
 * The answers by which it is known how an arrangement ended, and what was held. Where two devices say different days, the earlier one holds
 * until somebody has chosen; of those that a version was agreed after and knew, it is the earliest that still ends it. A day that was typed before it came, and has come, is asked and counts for nothing; so does a review of which
 * nothing was typed since. The last day of flexi-schooling that had come when it was moved or cleared stays: nothing stretches what has
 * ended. Ours.
 * @param version whose end is asked for; none where nothing was agreed.
 */
export function withEndsOnRecord(
  answers: Answers,
  edits: Edits,
  today: IsoDate,
  version: AgreedVersion | undefined,
): Answers {
  const [heads, all] = [headEdits(edits), [...edits.values()]];
  const told = new Map<Path, Typed>(answers);
  for (const { path } of endsThatHappened) {
    const own = daysIn(heads.get(path) ?? []);
    const happened = own.filter((one) => !isPlan(one, today));
    const first = thatCounts(happened, path, version);
    if (first !== undefined) told.set(path, first.value);
    else if (own.length > 0) told.delete(path);
  }
  const { path } = flexiEnding.on;
  const came = lastDayThatCame(
    all.filter((edit) => edit.path === path),
    edits,
  );
  const last = thatCounts([...daysIn(heads.get(path) ?? []), ...(came === undefined ? [] : [came])], path, version);
  if (last !== undefined) told.set(path, last.value);
  for (const [at, own] of heads) {
    const days = isReviewDay(at) ? daysIn(own) : [];
    if (days.length > 0 && days.every((one) => isPlan(one, today) && nothingSince(one, all))) told.delete(at);
  }
  return told;
}
