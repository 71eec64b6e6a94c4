import { isFlexiRequest } from '../arrangements/arrangement-of.ts';
import type { Case } from '../case/case.ts';
import { flexiEnding } from '../case/fields/running.ts';
import { happenedOn } from '../case/happened.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { lastDayGiven } from './last-day-given.ts';
import type { AgreedVersion } from './versions.ts';

/**
 * The day on which notice of the end of flexi-schooling was given, where its last day is not on record: it ends nothing yet. Notice of before
 * it was agreed is of something else. Ours.
 */
export function noticeWithoutDay(
  version: Pick<AgreedVersion, 'agreedOn'>,
  c: Case,
  today: IsoDate,
): IsoDate | undefined {
  if (!isFlexiRequest(c) || lastDayGiven(version, c) !== undefined) return undefined;
  const on = happenedOn(c, flexiEnding.noticeOn, today);
  return on === undefined || isBefore(on, version.agreedOn) ? undefined : on;
}
