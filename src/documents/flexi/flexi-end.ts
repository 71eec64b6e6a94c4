import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { flexiEnding } from '../../case/fields/running.ts';
import type { GivenDay, IsoDate } from '../../domain/iso-date.ts';
import { addDays } from '../../domain/iso-date.ts';
import { asItSays, givenDay } from '../../life/clock-ahead.ts';
import { lastDayGiven } from '../../life/last-day-given.ts';
import type { Life } from '../../life/life.ts';
import { versionIn } from '../../life/life.ts';

/** That flexi-schooling has ended, or that notice was given. */
export interface FlexiEnd {
  /** The last day of it. */
  readonly lastDay: GivenDay;
  /** Since when it is known that it ends: the day of the notice, or on which it was taken back. */
  readonly knownOn: IsoDate;
  readonly by: 'parent' | 'school' | 'both' | undefined;
  /** Whether it is over, and not only to come. */
  readonly isPast: boolean;
}

/**
 * How flexi-schooling ends; `undefined` while it goes on. Source: LCC Appendix 7; Herts.
 * @param c the present facts.
 */
export function flexiEnd(c: Case, life: Life): FlexiEnd | undefined {
  const isPast = life.state === 'ended';
  const version = versionIn(life);
  const lastDay = version && lastDayGiven(version, c);
  if (lastDay !== undefined)
    return { lastDay, knownOn: valueOf(c, flexiEnding.noticeOn) ?? lastDay, by: valueOf(c, flexiEnding.by), isPast };
  if (life.state !== 'ended') return undefined;
  const { how, on, saidOn } = life.ending;
  const last = saidOn ?? addDays(on, -1);
  return { lastDay: last, knownOn: last, by: how === 'withdrawn' ? 'parent' : undefined, isPast };
}

const whoEnded: Readonly<Record<NonNullable<FlexiEnd['by']>, string>> = {
  parent: 'The parent ended it.',
  school: 'The school ended it.',
  both: 'Parent and school ended it together.',
};

/** Before its last day is past nobody has ended it yet. */
const whoGaveNotice: Readonly<Record<NonNullable<FlexiEnd['by']>, string>> = {
  parent: 'The parent gave notice.',
  school: 'The school gave notice.',
  both: 'Parent and school gave notice together.',
};

/** Its last day; of what was taken back on a day that is still to come, that nobody knows it. */
export const flexiLastDay = ({ lastDay, isPast }: FlexiEnd, today: IsoDate): string =>
  isPast ? givenDay(lastDay, today) : asItSays(lastDay);

/** Who ended it, or gave notice, as a sentence that names nobody; nothing where that is not on record. */
export const endedByInWords = ({ by, isPast }: FlexiEnd): string | undefined =>
  by && (isPast ? whoEnded : whoGaveNotice)[by];
