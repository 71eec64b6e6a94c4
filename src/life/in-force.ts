import type { Case } from '../case/case.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import type { Ending } from './ending.ts';
import { lastDayOf } from './last-day.ts';
import type { Slot } from './slot.ts';
import { isSlotBefore } from './slot.ts';
import type { AgreedVersion } from './versions.ts';

/** What says when a version is in force. */
export interface Course {
  readonly versions: readonly AgreedVersion[];
  /** How all of it came to an end, if it did. */
  readonly ending: Ending | undefined;
  /** The present facts. */
  readonly case: Case;
  readonly today: IsoDate;
}

/** The version in force in a session: the last one that has begun, up to its own last day; the next takes over, and nothing stretches it. */
export function inForceAt({ versions, ending, case: c, today }: Course, slot: Slot): AgreedVersion | undefined {
  const version = versions.findLast(({ from }) => !isSlotBefore(slot, from));
  if (version === undefined) return undefined;
  const last = lastDayOf(version, c, today);
  if (last !== undefined && isBefore(last, slot.day)) return undefined;
  return ending !== undefined && !isBefore(slot.day, ending.on) ? undefined : version;
}
