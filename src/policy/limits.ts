import { isMedical, wayOf } from '../arrangements/way.ts';
import type { Profile } from '../authorities/profile.ts';
import { isOngoing } from '../case/care-and-needs.ts';
import { valueOf } from '../case/field.ts';
import { reasonFor } from '../case/fields/exceptions.ts';
import { timetable } from '../case/fields/timetable.ts';
import { daysIn } from '../life/period.ts';
import { precedingPeriodOf } from './earlier-periods.ts';
import type { Situation } from './engine/situation.ts';
import { wholePeriodOf } from './whole-period.ts';

const DAYS_IN_WEEK = 7;

/** The rule under which the head may say that a period which follows another at once is for another need. */
export const EXTENSION = 'period.extension';

/** Whether it is said that the period goes on from an earlier one. */
export const saysExtension = ({ case: c }: Pick<Situation, 'case'>): boolean => valueOf(c, timetable.extends) === 'yes';

/** Whether the period goes on from an earlier one: it is said, or its dates show it and the head records no other need. */
export const isExtension = (situation: Situation): boolean =>
  saysExtension(situation) ||
  (precedingPeriodOf(situation) !== undefined && valueOf(situation.case, reasonFor(EXTENSION)) === undefined);

/** How many days the period may last, as its authority has it: that of its way, or that of a further period; `undefined` where there is no limit. */
export function longestOf(situation: Situation): number | undefined {
  const { case: c, authority } = situation;
  const way = wayOf(c);
  if (way === undefined) return undefined;
  const first = authority.longestPeriod[way]?.value;
  return isExtension(situation) ? (authority.extension?.longest?.value ?? first) : first;
}

/** How many days one entry in the authority’s list may tell of; `undefined` where it has no such limit. */
export const daysOfEntry = ({ notification }: Profile): number | undefined =>
  notification?.longestEntry === undefined ? undefined : notification.longestEntry.value * DAYS_IN_WEEK;

/**
 * Whether the period is the exception that the guidance accepts: a long-term condition, on a medical way, for longer than the
 * way allows. A rule of its own then asks for what must be there, and the limits give way to it. Source: para 67.
 */
export function isProlonged(situation: Situation): boolean {
  const period = wholePeriodOf(situation);
  const limit = longestOf(situation);
  return (
    period !== undefined &&
    limit !== undefined &&
    daysIn(period) > limit &&
    isMedical(situation.case) &&
    isOngoing(situation.case)
  );
}
