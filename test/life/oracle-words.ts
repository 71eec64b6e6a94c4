/**
 * What has become of an arrangement, worked out a second time from the words of the plan alone, so that the code can be compared with it. It
 * shares nothing with the code: a day is a number (day 0 a Monday), a moment the minutes since the first midnight, a session twice its day,
 * one more for the afternoon; a text is the string of its terms. Every Monday to Friday that is not named as closed is open.
 */

const DAY = 24 * 60;
const MORNING_REGISTER = 8 * 60 + 50;
const AFTERNOON_REGISTER = 13 * 60;

/** What is agreed. */
export interface Terms {
  readonly start: number;
  readonly end: number | undefined;
  /** Flexi-schooling: when it is looked at, and from when other days hold. */
  readonly review: number | undefined;
  readonly changedFrom: number | undefined;
  readonly hours: number;
}

/** The text that is signed. */
export const textOf = (terms: Terms): string =>
  [terms.start, terms.end ?? '', terms.review ?? '', terms.changedFrom ?? '', terms.hours].join(' ');

interface Told {
  readonly id: string;
  /** By the clock of its device. */
  readonly at: number;
  /** All that its maker had seen; none where that was not kept. */
  readonly seen: ReadonlySet<string> | undefined;
}

/** A decision. */
export interface Word extends Told {
  readonly who: 'parent' | 'head';
  readonly says: 'agree' | 'changes' | 'refuse';
  readonly terms: Terms;
  /** The day on the paper, or in the letter. */
  readonly given: { readonly day: number; readonly beforeSchool: boolean } | undefined;
  /** What was on record then. */
  readonly facts: Facts;
}

/** A draft that was set aside, or taken up again. */
export interface Put extends Told {
  readonly aside: boolean;
}

/** What is on record beside the decisions. */
export interface Facts {
  readonly closed: ReadonlySet<number>;
  readonly withdrawn: number | undefined;
  /** Reviews at which the parent no longer agreed. */
  readonly noAtReviews: readonly { readonly row: string; readonly on: number }[];
  readonly left: number | undefined;
  readonly fullTime: number | undefined;
  /** Flexi-schooling: the last day, where it was ended; its reviews; whether the request was declined. */
  readonly lastDay: number | undefined;
  readonly reviews: readonly { readonly on: number; readonly next: number | undefined }[];
  readonly declined: boolean;
}

/** Something that everybody agreed to. */
export interface Version {
  readonly number: number;
  /** The id of the word that completed it. */
  readonly by: string;
  readonly text: string;
  readonly terms: Terms;
  /** The day on which the last of them agreed. */
  readonly agreed: number;
  /** The first session of which that was before. */
  readonly soonest: number;
  readonly from: number;
  /** The day on which it was taken back with a signature, and the word that did. */
  readonly takenBack: number | undefined;
  readonly no: Word | undefined;
  /** The words that agree to it, in their turn. */
  readonly words: readonly Word[];
  /** What was on record when it was completed. */
  readonly known: Facts;
}

/** The day of a session. */
export const dayOf = (session: number): number => Math.floor(session / 2);

const isOpen = (day: number, closed: ReadonlySet<number>): boolean => ((day % 7) + 7) % 7 < 5 && !closed.has(day);

export function nextOpen(day: number, closed: ReadonlySet<number>): number {
  let next = day + 1;
  while (!isOpen(next, closed)) next += 1;
  return next;
}

/** What somebody had seen stands before what they did; for the rest the clocks say, then the ids. */
export function inTurn<T extends Told>(told: readonly T[]): readonly T[] {
  const left = new Map(told.map((one) => [one.id, one]));
  const turn: T[] = [];
  while (left.size > 0) {
    const free = [...left.values()].filter(({ seen }) => ![...(seen ?? [])].some((id) => left.has(id)));
    const [first] = free.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    if (first === undefined) throw new Error('a circle');
    left.delete(first.id);
    turn.push(first);
  }
  return turn;
}

export const dayGiven = ({ at, given }: Word): number => given?.day ?? Math.floor(at / DAY);

/** The first session that a word was given before. */
export function sessionAfter(word: Word, closed: ReadonlySet<number>): number {
  const day = dayGiven(word);
  if (!isOpen(day, closed)) return 2 * nextOpen(day, closed);
  const minute = word.given === undefined ? word.at % DAY : word.given.beforeSchool ? 0 : DAY;
  if (minute < MORNING_REGISTER) return 2 * day;
  return minute < AFTERNOON_REGISTER ? 2 * day + 1 : 2 * nextOpen(day, closed);
}

/** Each time a parent took their agreement back, by what is on record up to a day. */
const takeBacks = ({ withdrawn, noAtReviews }: Facts, upTo: number): readonly (readonly [string, number])[] =>
  [
    ...(withdrawn === undefined ? [] : [['', withdrawn] as const]),
    ...noAtReviews.map(({ row, on }) => [row, on] as const),
  ].filter(([, day]) => day <= upTo);

/** Where it is on record, and the day, on which something of a day was taken back, that nobody knew of when it was agreed. */
export const takenBackSince = (
  agreed: number,
  known: Facts,
  now: Facts,
  upTo: number,
): readonly (readonly [string, number])[] => {
  const before = takeBacks(known, agreed);
  return takeBacks(now, upTo).filter(
    ([row, day]) => day >= agreed && !before.some(([other, then]) => other === row && then === day),
  );
};
