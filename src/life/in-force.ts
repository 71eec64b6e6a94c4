import type { Case } from '../case/case.ts';
import { remembered } from '../case/remembered.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, compareDates, isBefore } from '../domain/iso-date.ts';
import type { AgencyRefusal, Ending } from './ending.ts';
import { endingOf } from './ending.ts';
import type { DaysInForce } from './last-day.ts';
import { lastDayOf, neverRuns, stretchesOf } from './last-day.ts';
import type { Slot } from './slot.ts';
import { isSlotBefore } from './slot.ts';
import type { AgreedVersion } from './versions.ts';

/** What says when a version is in force. */
export interface Course {
  readonly versions: readonly AgreedVersion[];
  /** How all of it came to an end, if it did. */
  readonly ending: Ending | undefined;
  /** How each version came to an end, where it did: a later one that was agreed afterwards mends nothing of the days before. */
  readonly endings: ReadonlyMap<AgreedVersion, Ending>;
  /** The present answers. */
  readonly case: Case;
  /** A version with the present facts: what happened to it is asked of its own arrangement, whatever is proposed. */
  readonly facts: (version: AgreedVersion) => Case;
  readonly today: IsoDate;
}

/**
 * Works out how each version came to an end.
 * @param refusalOf that a professional who must agree says no since a version was agreed.
 */
export function courseOf(
  c: Case,
  versions: readonly AgreedVersion[],
  refusalOf: (version: AgreedVersion) => AgencyRefusal | undefined,
  today: IsoDate,
  facts: (version: AgreedVersion) => Case,
): Course {
  const endings = new Map(
    versions.flatMap((version, index) => {
      const ending = endingOf(facts(version), version, versions.slice(index + 1), refusalOf(version), today);
      return ending === undefined ? [] : [[version, ending] as const];
    }),
  );
  const latest = versions.at(-1);
  return { versions, ending: latest && endings.get(latest), endings, case: c, facts, today };
}

/** Whether a version was agreed after its own last day: it is in force on none. */
export const isTooLateIn = ({ facts, today }: Course, version: AgreedVersion): boolean =>
  neverRuns(version, facts(version), today);

/** The versions but those that were replaced before they began; each begins after the one before it. */
const begunIn = ({ versions }: Pick<Course, 'versions'>): readonly AgreedVersion[] =>
  versions.filter(
    ({ from }, index) =>
      !versions.slice(index + 1).some((later) => !isSlotBefore(from, later.soonest) || !isSlotBefore(from, later.from)),
  );

/** Whether nothing that was agreed is in force on any day: what was to begin gave way, before it did, to what was agreed after its own last day. */
export const isAllTooLateIn = (course: Course): boolean =>
  begunIn(course).every((version) => isTooLateIn(course, version));

/**
 * Whether all that was agreed was taken back before any of it had begun: everybody decides anew. What a clock that was ahead says to come was said by
 * today.
 */
export function isOffBeforeItBegan({
  ending,
  today,
  ...course
}: Pick<Course, 'versions' | 'ending' | 'today'>): boolean {
  const said = ending?.saidOn;
  if (said === undefined) return false;
  const by = isBefore(today, said) ? today : said;
  return begunIn(course).every(({ from }) => isBefore(by, from.day));
}

/** The first day on which a version is over because it, or one that was agreed later, came to an end. */
function endedOn({ versions, endings }: Course, version: AgreedVersion): IsoDate | undefined {
  const days = versions.slice(versions.indexOf(version)).flatMap((one) => endings.get(one)?.on ?? []);
  return days.sort(compareDates)[0];
}

/** The version in force in a session: the last one that has begun, up to its own last day; the next takes over, and nothing stretches it. */
export function inForceAt(course: Course, slot: Slot): AgreedVersion | undefined {
  const { today } = course;
  const version = begunIn(course).findLast(({ from }) => !isSlotBefore(slot, from));
  if (version === undefined) return undefined;
  const last = lastDayOf(version, course.facts(version), isBefore(slot.day, today) ? slot.day : today);
  if (last !== undefined && isBefore(last, slot.day)) return undefined;
  const ended = endedOn(course, version);
  return ended !== undefined && !isBefore(slot.day, ended) ? undefined : version;
}

/** The days on which a version is in force. */
export interface Span extends DaysInForce {
  readonly version: AgreedVersion;
}

/** The days on which each version is in force; flexi-schooling that was renewed late has the days before and those since. */
export const spansIn = remembered((course: Course): readonly Span[] => {
  const begun = begunIn(course);
  return begun.flatMap((version, index) => {
    const next = begun[index + 1]?.from;
    const ended = endedOn(course, version);
    const cuts = [next && (next.half === 'pm' ? next.day : addDays(next.day, -1)), ended && addDays(ended, -1)];
    return stretchesOf(version, course.facts(version), course.today).flatMap(
      ({ first, last: own }): readonly Span[] => {
        const last = [own, ...cuts].filter((day) => day !== undefined).sort(compareDates)[0];
        return last !== undefined && isBefore(last, first) ? [] : [{ version, first, last }];
      },
    );
  });
});
