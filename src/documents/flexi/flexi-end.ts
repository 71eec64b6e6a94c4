import { valueOf } from '../../case/field.ts';
import { flexiEnding } from '../../case/fields/running.ts';
import type { GivenDay, IsoDate } from '../../domain/iso-date.ts';
import { addDays, isBefore } from '../../domain/iso-date.ts';
import { asItSays, givenDay, isByClockAhead } from '../../life/clock-ahead.ts';
import { lastDayGiven } from '../../life/last-day-given.ts';
import { versionIn } from '../../life/life.ts';
import type { Facts } from '../facts.ts';

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

/** What its end follows from; the case holds the present facts. */
export type OfFlexiEnd = Pick<Facts, 'case' | 'life' | 'spans' | 'today'>;

/** A last day, and no later one than that on which it was in force: what ended it after it had lapsed makes it no longer. Ours. */
function withinForce(last: GivenDay, { spans, today }: OfFlexiEnd): GivenDay {
  const inForce = spans.at(-1)?.last;
  return inForce !== undefined && isBefore(inForce, last) && !isByClockAhead(last, today) ? inForce : last;
}

/** How flexi-schooling ends; `undefined` while it goes on. Source: LCC Appendix 7; Herts. */
export function flexiEnd(of: OfFlexiEnd): FlexiEnd | undefined {
  const { case: c, life } = of;
  const isPast = life.state === 'ended';
  const version = versionIn(life);
  const lastDay = version === undefined ? valueOf(c, flexiEnding.on) : lastDayGiven(version, c);
  if (lastDay !== undefined)
    return {
      lastDay: isPast ? withinForce(lastDay, of) : lastDay,
      knownOn: valueOf(c, flexiEnding.noticeOn) ?? lastDay,
      by: valueOf(c, flexiEnding.by),
      isPast,
    };
  if (life.state !== 'ended') return undefined;
  const { how, on, saidOn } = life.ending;
  const last = saidOn ?? addDays(on, -1);
  return { lastDay: withinForce(last, of), knownOn: last, by: how === 'withdrawn' ? 'parent' : undefined, isPast };
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
