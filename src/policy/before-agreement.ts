import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import type { Stretch } from '../life/in-full-time.ts';
import type { Slot } from '../life/slot.ts';
import { isSlotBefore } from '../life/slot.ts';
import { firstMissed } from './attendance/first-missed.ts';
import { firstVersion, stretchFrom } from './engine/lived.ts';
import type { Situation } from './engine/situation.ts';

/** The days between the day to start and the first session in which something agreed was in force. */
interface BeforeAgreement {
  /** The day it was to start. */
  readonly start: IsoDate;
  /** The first session that was to be missed. */
  readonly missed: Slot;
  /** The first session of what was agreed. */
  readonly from: Slot;
  /** The stretch that they are, as far as it is said of them whether the pupil was in school full time. */
  readonly stretch: Stretch;
}

/**
 * The days from the day to start on for which everybody agreed too late; `undefined` where they agreed before the first session that was to be
 * missed. Source: LCC §9.3; ours.
 */
export function daysBeforeAgreement(situation: Situation): BeforeAgreement | undefined {
  const first = firstVersion(situation);
  if (first === undefined || isBefore(first.agreedOn, first.start)) return undefined;
  const missed = firstMissed(first, situation);
  if (missed === undefined || !isSlotBefore(missed, first.from)) return undefined;
  return { start: first.start, missed, from: first.from, stretch: stretchFrom(situation, first.start) };
}
