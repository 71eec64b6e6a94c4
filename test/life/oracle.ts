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
  /** Of a parent: which of the two that are listed, or somebody on no list. */
  readonly by: 'one' | 'two' | 'nobody';
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
const dayOf = (session: number): number => Math.floor(session / 2);

const isOpen = (day: number, closed: ReadonlySet<number>): boolean => ((day % 7) + 7) % 7 < 5 && !closed.has(day);

function nextOpen(day: number, closed: ReadonlySet<number>): number {
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

const dayGiven = ({ at, given }: Word): number => given?.day ?? Math.floor(at / DAY);

/** The first session that a word was given before. */
function sessionAfter(word: Word, closed: ReadonlySet<number>): number {
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
const takenBackSince = (
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

/** Whether what some words said was taken back since, or ended with notice that nobody had given when they were said. */
function areOver(words: readonly Word[], now: Facts, upTo: number): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  const day = Math.max(...words.map(dayGiven));
  const isEnded = now.lastDay !== undefined && now.lastDay >= day && now.lastDay !== last.facts.lastDay;
  return isEnded || takenBackSince(day, last.facts, now, upTo).length > 0;
}

/** Whether a word was given in the knowledge that what others said is over. */
const knowsItIsOver = (word: Word, words: readonly Word[]): boolean => areOver(words, word.facts, dayGiven(word));

/** Whether a paper, or a letter, was given before another word, though it came in after it. */
const isOlder = ({ given }: Word, other: Word | undefined): boolean =>
  given !== undefined && other !== undefined && given.day < dayGiven(other);

const isListed = ({ by }: Word): boolean => by !== 'nobody';

/** Whether somebody who is listed is another parent than one who agreed: what the one agreed to stands beside what the other says. */
const isBeside = (yes: Word, other: Word): boolean =>
  yes.says === 'agree' && yes.who === 'parent' && other.who === 'parent' && isListed(other) && yes.by !== other.by;

const areTwo = (a: Word, b: Word): boolean => isBeside(a, b) || isBeside(b, a);

/** Whether a parent who is listed is none of those who agreed to a version. */
const isNoneOf = (word: Word, { words }: Pick<Version, 'words'>): boolean =>
  word.who === 'parent' && isListed(word) && words.every(({ who, by }) => who !== 'parent' || by !== word.by);

/** The words that were put down by somebody who had the opposite, and later, word of the same person. */
function tooLate(words: readonly Word[]): ReadonlySet<Word> {
  const late = new Set<Word>();
  words.forEach((word, place) => {
    const last = words
      .slice(0, place)
      .findLast(
        (one) =>
          one.who === word.who &&
          !areTwo(one, word) &&
          !late.has(one) &&
          (word.seen === undefined || word.seen.has(one.id)),
      );
    const isOpposite = (last?.says === 'agree') !== (word.says === 'agree');
    if (isOpposite && isOlder(word, last)) late.add(word);
  });
  return late;
}

/**
 * The words that still count after all of a view: each is its maker's last, that no refusal came after, and no word that knew better. A yes of one parent
 * is left alone by what the other says.
 */
function wordsThatCount(view: readonly Word[]): readonly Word[] {
  let left: readonly Word[] = [];
  for (const word of view) {
    const isLeftAlone = left.some((yes) => isBeside(yes, word));
    left = left.filter((one) => {
      if (word.says === 'refuse' && !isLeftAlone) return false;
      if (knowsItIsOver(word, [one])) return false;
      return one.who !== word.who || (one.says === 'agree' && areTwo(one, word));
    });
    left = [...left, word];
  }
  return left;
}

/** Where nothing has begun it holds from its start, or from the session after the last word; a change from the next day, or the day it names. */
function firstSession({ start, changedFrom }: Terms, on: number, soonest: number, isFirst: boolean): number {
  if (isFirst) return Math.max(2 * start, soonest);
  const names = changedFrom ?? start;
  if (names === on) return soonest;
  return names > on ? 2 * names : 2 * (on + 1);
}

/** What everybody agreed to, out of the decisions in their turn. */
export function versionsIn(words: readonly Word[]): readonly Version[] {
  const found: Version[] = [];
  const late = tooLate(words);
  words.forEach((word, place) => {
    const text = textOf(word.terms);
    const before = words.slice(0, place).filter((one) => !late.has(one));
    const views = [before, before.filter(({ id }) => word.seen?.has(id) ?? false)];
    const isAbout = (version: Version): boolean =>
      word.says === 'refuse'
        ? !isNoneOf(word, version) &&
          !isOlder(
            word,
            version.words.findLast((one) => one.who === word.who && !areTwo(one, word)),
          )
        : !knowsItIsOver(word, version.words.slice(0, 2));
    // Whoever knew of it, and not that it was taken back, says the same once more.
    const isThere = ({ by, no }: Version): boolean =>
      no === undefined || (word.says === 'agree' && word.seen?.has(by) === true && !word.seen.has(no.id));
    const own = views
      .map((view) => found.findLast(({ by }) => view.some(({ id }) => id === by)))
      .find((version) => version?.text === text && isThere(version) && isAbout(version));
    if (own !== undefined && word.says === 'refuse') {
      for (const version of found.slice(found.indexOf(own)))
        if (
          version.takenBack === undefined &&
          (version === own || (word.seen?.has(version.by) === false && !isNoneOf(word, version)))
        )
          found[found.indexOf(version)] = { ...version, takenBack: dayGiven(word), no: word };
      return;
    }
    if (word.says !== 'agree' || late.has(word)) return;
    if (own !== undefined) {
      found[found.indexOf(own)] = { ...own, words: [...own.words, word] };
      return;
    }
    const isMet = (one: Word): boolean =>
      one.says === 'agree' && textOf(one.terms) === text && !knowsItIsOver(word, [one]);
    const counting = views.map((view) => wordsThatCount(view).filter(isMet));
    const other = counting.flat().find(({ who }) => who !== word.who);
    if (other === undefined) return;
    // Of two parents who had agreed to it both did.
    const too = (counting[0] ?? []).filter(
      (one) => one.who === 'parent' && one !== other && (word.who === 'head' || areTwo(one, word)),
    );
    const agreed = Math.max(dayGiven(word), dayGiven(other));
    const sessions = [word, other].map((one) => sessionAfter(one, word.facts.closed));
    const soonest = Math.max(...sessions, found.at(-1)?.soonest ?? -Infinity);
    const begun = found.findLast((version) => version.from < soonest);
    const from = Math.max(firstSession(word.terms, agreed, soonest, begun === undefined), begun?.soonest ?? -Infinity);
    const unheard = words
      .slice(words.indexOf(other) + 1, place)
      .find(
        (one) =>
          one.who === other.who &&
          !areTwo(one, other) &&
          one.says === 'refuse' &&
          textOf(one.terms) === text &&
          !isOlder(one, other),
      );
    found.push({
      number: found.length + 1,
      text,
      terms: word.terms,
      agreed,
      soonest,
      from,
      takenBack: unheard && dayGiven(unheard),
      no: unheard,
      by: word.id,
      words: [other, word, ...too],
      known: word.facts,
    });
  });
  return found;
}

/** What is known of an arrangement. */
export interface Known {
  /** In their turn. */
  readonly words: readonly Word[];
  readonly puts: readonly Put[];
  readonly facts: Facts;
  /** What the answers say now. */
  readonly terms: Terms;
  readonly today: number;
  readonly isFlexi: boolean;
  /** The answers of the moment at which what is on record of a take-back was first written down after another: at a review, or by itself. */
  readonly openWhen: (row: string, after: number) => Terms | undefined;
  /** Whether a day to start came that was planned before the present one. */
  readonly cameBefore: boolean;
}

/** How a version came to an end: the first day that is no part of it, and, where it was taken back, the day on which that was said. */
interface End {
  readonly on: number;
  readonly said: number | undefined;
  readonly isLeft: boolean;
}

/** An arrangement on a day. */
export interface Life {
  readonly versions: readonly Version[];
  readonly state: string;
  /** The number of the version in force in a session. */
  readonly inForce: (session: number) => number | undefined;
}

/** What is true of an arrangement. */
export function lifeOf({ words, puts, facts, terms, today, isFlexi, openWhen, cameBefore }: Known): Life {
  const versions = versionsIn(words);
  const latest = versions.at(-1);
  /** Whether it was replaced before it began. */
  const isReplaced = ({ number, from }: Version): boolean =>
    versions.some((later) => later.number > number && Math.min(later.soonest, later.from) <= from);
  const live = versions.filter((version) => !isReplaced(version));

  const lastDay = (version: Version, day: number): number => {
    if (!isFlexi) return version.terms.end ?? Infinity;
    const isFirst = versions.every(({ number, from }) => number >= version.number || from >= version.soonest);
    const held = facts.reviews
      .filter(({ on }) => on <= Math.min(day, today))
      // Agreed and not begun: there was nothing to look at.
      .filter(({ on }) => !(isFirst && on >= version.agreed && on < version.terms.start))
      .sort((a, b) => a.on - b.on);
    const since = held.findLast(({ on, next }) => on >= version.agreed && next !== undefined)?.next;
    const earlier = held.findLast(({ on, next }) => on < version.agreed && next !== undefined)?.next ?? -Infinity;
    return Math.min(since ?? Math.max(earlier, version.terms.review ?? -Infinity), version.terms.end ?? Infinity);
  };
  /** The version whose turn a session is, whether or not it has come to its end. */
  const turnIn = (session: number): Version | undefined => live.findLast(({ from }) => from <= session);

  /** The first days that are no part of a version by what is on record: somebody left, full time began, it was ended with notice. */
  const overBy = ({ agreed, from, number }: Version, record: Facts, upTo: number): readonly string[] => {
    const { left, fullTime, lastDay: last } = record;
    const before =
      fullTime === undefined ? undefined : live.findLast((one) => one.number < number && one.from <= 2 * fullTime);
    const cutsShort =
      fullTime !== undefined && fullTime > agreed && before !== undefined && fullTime <= lastDay(before, fullTime);
    return [
      // Who has left has left, whatever was agreed afterwards by those who had not heard of it.
      ...(left !== undefined && left <= upTo ? [`left ${String(left + 1)}`] : []),
      ...(fullTime !== undefined && fullTime <= upTo && (fullTime >= dayOf(from) || cutsShort)
        ? [`full time ${String(fullTime)}`]
        : []),
      ...(isFlexi && last !== undefined && last >= agreed ? [`notice ${String(last + 1)}`] : []),
    ];
  };
  const endOf = (version: Version): End | undefined => {
    const { agreed, takenBack, known, number } = version;
    const records = [
      { record: facts, upTo: today },
      ...versions.filter((one) => one.number > number).map((one) => ({ record: one.known, upTo: one.agreed })),
    ];
    const said = [
      ...(takenBack === undefined ? [] : [takenBack]),
      ...records.flatMap(({ record, upTo }) => takenBackSince(agreed, known, record, upTo).map(([, day]) => day)),
    ].filter((day) => day <= (version.terms.end ?? Infinity));
    const before = overBy(version, known, agreed).filter((how) => number > 1 || !how.startsWith('notice'));
    const done = records
      .flatMap(({ record, upTo }) => overBy(version, record, upTo))
      .filter((how) => !before.includes(how))
      .map((how) => ({ on: Number(how.split(' ').at(-1)), said: undefined, isLeft: how.startsWith('left') }));
    return [...said.map((day) => ({ on: nextOpen(day, facts.closed), said: day, isLeft: false })), ...done].sort(
      (a, b) => a.on - b.on,
    )[0];
  };
  const ends = new Map(versions.map((version) => [version, endOf(version)]));
  const inForce = (session: number): number | undefined => {
    const version = turnIn(session);
    if (version === undefined || dayOf(session) > lastDay(version, dayOf(session))) return undefined;
    const isEnded = versions.some(
      (later) => later.number >= version.number && dayOf(session) >= (ends.get(later)?.on ?? Infinity),
    );
    return isEnded ? undefined : version.number;
  };

  const late = tooLate(words);
  const heard = words.filter((word) => !late.has(word));
  const counting = wordsThatCount(heard);
  /** Whether a parent says otherwise than another who has agreed to the very same: it is heard, and holds nothing up. */
  const isIdle = (word: Word): boolean => {
    const isOpposite = (yes: Word): boolean =>
      isBeside(yes, word) && textOf(yes.terms) === textOf(word.terms) && !knowsItIsOver(word, [yes]);
    const isAgainst = (version: Version): boolean =>
      version.text === textOf(word.terms) &&
      version.words.some((yes) => isBeside(yes, word)) &&
      isNoneOf(word, version) &&
      !knowsItIsOver(word, version.words) &&
      (version.no === undefined || words.indexOf(word) < words.indexOf(version.no));
    return word.says !== 'agree' && (counting.some(isOpposite) || versions.some(isAgainst));
  };
  const isDone = (word: Word): boolean => versions.some((version) => version.words.includes(word));
  const stands = counting.filter((word) => textOf(word.terms) === textOf(terms) && !isDone(word) && !isIdle(word));
  const undecided = (isTakenBack: boolean): string => {
    if (puts.at(-1)?.aside === true) return 'set-aside';
    if (isFlexi && facts.declined) return 'declined';
    if (isTakenBack) return 'refused';
    if (stands.findLast(({ who }) => who === 'parent')?.says === 'refuse') return 'refused';
    if (terms.start <= today || (cameBefore && (facts.fullTime ?? Infinity) > today)) return 'not-begun';
    return stands.length > 0 ? 'deciding' : 'draft';
  };
  /** Whether it was agreed after its own last day: it holds on none. */
  const isTooLate = ({ terms: { end: lastDay }, from }: Version): boolean =>
    lastDay !== undefined && lastDay < dayOf(from);
  const decided = (last: Version): string => {
    const evening = 2 * today + 1;
    const end = ends.get(last);
    if (end?.said !== undefined && live.every(({ from }) => (end.said ?? 0) < dayOf(from))) {
      const planned = textOf(terms);
      const [back] = takenBackSince(last.agreed, last.known, facts, today).toSorted((a, b) => a[1] - b[1]);
      const after = words.find(({ id }) => id === last.by)?.at ?? Infinity;
      const open = last.no?.terms ?? (back && openWhen(back[0], after));
      const isOther = planned !== last.text && (open === undefined || planned !== textOf(open));
      return undecided(!isOther && stands.length === 0);
    }
    if (versions.every(isTooLate)) return undecided(false);
    if (end !== undefined && (end.isLeft || end.said !== undefined || end.on <= today)) return 'ended';
    if (inForce(evening) !== undefined) return 'running';
    return last.from > evening && !isTooLate(last) ? 'agreed' : 'over';
  };
  return { versions, inForce, state: latest === undefined ? undecided(false) : decided(latest) };
}
