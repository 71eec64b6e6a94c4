/** What has become of an arrangement, as the oracle has it. */
import { tooLate, versionsIn, wordOf } from './oracle-versions.ts';
import type { Facts, Put, Terms, Version, Word } from './oracle-words.ts';
import { dayOf, nextOpen, takenBackSince, textOf } from './oracle-words.ts';

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
  const isReplaced = ({ number, from }: Version, by = Infinity): boolean =>
    versions.some(
      (later) => later.number > number && later.number <= by && Math.min(later.soonest, later.from) <= from,
    );
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
  const overBy = (version: Version, record: Facts, upTo: number): readonly string[] => {
    const { agreed, from, number } = version;
    const { left, fullTime, lastDay: last } = record;
    // Full time between a lapse and the review that renewed it ended nothing of what came after.
    const isRenewedSince =
      isFlexi &&
      fullTime !== undefined &&
      fullTime > lastDay(version, fullTime) &&
      record.reviews.some(({ on }) => on > fullTime && on <= upTo && lastDay(version, on) >= on);
    const before =
      fullTime === undefined ? undefined : live.findLast((one) => one.number < number && one.from <= 2 * fullTime);
    const cutsShort =
      fullTime !== undefined && fullTime > agreed && before !== undefined && fullTime <= lastDay(before, fullTime);
    return [
      // Who has left has left, whatever was agreed afterwards by those who had not heard of it.
      ...(left !== undefined && left <= upTo ? [`left ${String(left + 1)}`] : []),
      ...(fullTime !== undefined && fullTime <= upTo && !isRenewedSince && (fullTime >= dayOf(from) || cutsShort)
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
    const written = records
      .flatMap(({ record, upTo }) => takenBackSince(agreed, known, record, upTo).map(([, day]) => day))
      .filter((day) => day > today || day <= (version.terms.end ?? Infinity));
    // What a clock that was ahead says to come was said by now, on the day that was written down, if one was.
    const isAhead = takenBack !== undefined && takenBack > today;
    const counts =
      takenBack !== undefined && (isAhead ? written.length === 0 : takenBack <= (version.terms.end ?? Infinity));
    const said = [...(counts ? [takenBack] : []), ...written];
    const before = overBy(version, known, agreed).filter((how) => number > 1 || !how.startsWith('notice'));
    const done = records
      .flatMap(({ record, upTo }) => overBy(version, record, upTo))
      .filter((how) => !before.includes(how))
      .map((how) => ({ on: Number(how.split(' ').at(-1)), said: undefined, isLeft: how.startsWith('left') }));
    const firstWithout = (day: number): number => (day > today ? today : nextOpen(day, facts.closed));
    return [...said.map((day) => ({ on: firstWithout(day), said: day, isLeft: false })), ...done].sort(
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
  const stands = (['parent', 'head'] as const).flatMap((who) => {
    const word = wordOf(who, heard);
    const isDone = versions.some((version) => version.words.some((one) => one === word));
    return word !== undefined && textOf(word.terms) === textOf(terms) && !isDone ? [word] : [];
  });
  const undecided = (isTakenBack: boolean): string => {
    if (puts.at(-1)?.aside === true) return 'set-aside';
    if (isFlexi && facts.declined) return 'declined';
    if (isTakenBack) return 'refused';
    const parent = heard.findLast(({ who }) => who === 'parent');
    if (parent?.says === 'refuse' && stands.includes(parent)) return 'refused';
    if (terms.start <= today || (cameBefore && (facts.fullTime ?? Infinity) > today)) return 'not-begun';
    return stands.length > 0 ? 'deciding' : 'draft';
  };
  /** Whether it was agreed after its own last day: it holds on none. */
  const isTooLate = (version: Version): boolean => {
    const { terms: own, from, soonest, number } = version;
    if (own.end !== undefined && own.end < dayOf(from)) return true;
    // Flexi-schooling that was agreed after it was to be looked at again, and that was not to be looked at before it began.
    const first = versions.find((one) => one.number <= number && !isReplaced(one, number));
    const last = lastDay(version, today);
    return isFlexi && last !== own.end && last < dayOf(soonest) && last >= (first?.terms.start ?? Infinity);
  };
  const decided = (last: Version): string => {
    const evening = 2 * today + 1;
    const end = ends.get(last);
    if (end?.said !== undefined && live.every(({ from }) => Math.min(end.said ?? 0, today) < dayOf(from))) {
      const planned = textOf(terms);
      const [back] = takenBackSince(last.agreed, last.known, facts, today).toSorted((a, b) => a[1] - b[1]);
      const after = words.find(({ id }) => id === last.by)?.at ?? Infinity;
      const open = last.no?.terms ?? (back && openWhen(back[0], after));
      const isOther = planned !== last.text && (open === undefined || planned !== textOf(open));
      return undecided(!isOther && stands.length === 0);
    }
    if (live.every(isTooLate)) return undecided(false);
    if (end !== undefined && (end.isLeft || end.said !== undefined || end.on <= today)) return 'ended';
    if (inForce(evening) !== undefined) return 'running';
    return last.from > evening && !isTooLate(last) ? 'agreed' : 'over';
  };
  return { versions, inForce, state: latest === undefined ? undecided(false) : decided(latest) };
}
