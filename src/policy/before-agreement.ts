import { running } from '../case/fields/running.ts';
import { happenedOn } from '../case/happened.ts';
import { openDayFrom, readCalendar } from '../case/school-calendar.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import type { Course } from '../life/in-force.ts';
import { isTooLateIn, spansIn } from '../life/in-force.ts';
import type { Stretch } from '../life/in-full-time.ts';
import { saidFullTimeOf } from '../life/in-full-time.ts';
import type { Slot } from '../life/slot.ts';
import { isSlotBefore, morningOf } from '../life/slot.ts';
import type { AgreedVersion } from '../life/versions.ts';
import { firstMissed } from './attendance/first-missed.ts';
import { firstVersion, stretchFrom } from './engine/lived.ts';
import type { Situation } from './engine/situation.ts';

/** The days between the day to start and the first session in which something agreed was in force. */
interface BeforeAgreement {
  /** The day it was to start. */
  readonly start: IsoDate;
  /** The first session that was to be missed. */
  readonly missed: Slot;
  /** The first session in which something agreed was in force. */
  readonly from: Slot;
  /** Whether everybody had agreed before it, and too late for that to hold on any day until then. */
  readonly wasTooLate: boolean;
  /** The stretch that they are, as far as it is said of them whether the pupil was in school full time. */
  readonly stretch: Stretch;
}

/** What was agreed first, though it came too late to hold on any day, of what holds since. */
function agreedAtFirst(course: Course, version: AgreedVersion): AgreedVersion {
  const { follows } = version;
  return follows !== undefined && isTooLateIn(course, follows) ? agreedAtFirst(course, follows) : version;
}

/** The first session in which a version was in force: of flexi-schooling that a review alone brought into force, that of the review. */
function firstSessionOf({ course }: Situation, version: AgreedVersion): Slot {
  const day = spansIn(course).find((span) => span.version === version)?.first;
  return day !== undefined && isBefore(version.from.day, day) ? morningOf(day) : version.from;
}

/**
 * The days from the day to start on for which everybody agreed too late; `undefined` where they agreed before the first session that was to be
 * missed. Source: LCC §9.3; ours.
 */
export function daysBeforeAgreement(situation: Situation): BeforeAgreement | undefined {
  const first = firstVersion(situation);
  if (first === undefined) return undefined;
  const planned = agreedAtFirst(situation.course, first);
  if (isBefore(planned.agreedOn, planned.start)) return undefined;
  const [missed, from] = [firstMissed(planned, situation), firstSessionOf(situation, first)];
  if (missed === undefined || !isSlotBefore(missed, from)) return undefined;
  return {
    start: planned.start,
    missed,
    from,
    wasTooLate: isSlotBefore(planned.from, from),
    stretch: stretchFrom(situation, planned.start),
  };
}

/** A day to start that came before another was planned, and of which nobody said then that the pupil was in school full time. */
function cameUnanswered(situation: Situation, before: IsoDate): IsoDate | undefined {
  const { case: c, today } = situation;
  const fullTime = happenedOn(c, running.fullTimeOn, today);
  return situation.startsThatCame().find((start) => {
    const isAnswered = fullTime !== undefined && !isBefore(fullTime, start) && isBefore(fullTime, before);
    return isBefore(start, before) && !isAnswered && saidFullTimeOf(situation, stretchFrom(situation, start)) !== 'yes';
  });
}

/**
 * The days from the first day to start on that nobody had agreed to: from one that came and was moved, else from that of what was agreed. Source: LCC
 * §9.2, §9.3; ours.
 */
export function daysUnagreed(situation: Situation): BeforeAgreement | undefined {
  const own = daysBeforeAgreement(situation);
  const first = firstVersion(situation);
  if (first === undefined) return undefined;
  const from = firstSessionOf(situation, first);
  const start = cameUnanswered(situation, own?.start ?? from.day);
  if (start === undefined) return own;
  const missed = morningOf(openDayFrom(readCalendar(situation.case), start));
  const wasTooLate = isSlotBefore(agreedAtFirst(situation.course, first).from, from);
  return isSlotBefore(missed, from) ? { start, missed, from, wasTooLate, stretch: stretchFrom(situation, start) } : own;
}
