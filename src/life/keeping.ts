import type { Case } from '../case/case.ts';
import { readField, valueOf } from '../case/field.ts';
import type { KeepingTimes } from '../case/fields/keeping.ts';
import { running } from '../case/fields/running.ts';
import { happenedOn } from '../case/happened.ts';
import type { GivenDay, IsoDate } from '../domain/iso-date.ts';
import { addMonths, addYears, isBefore } from '../domain/iso-date.ts';
import { dayOfMoment } from '../domain/moment.ts';
import { endDays } from './end-days.ts';
import { leavingOf } from './leaving.ts';
import type { Life } from './life.ts';

/**
 * From which day the time counts that a case is kept. `open`: it goes on, and nothing counts yet. `unreadable`: when it ended cannot be
 * read, so that nothing is told to be due. `ended`: an arrangement was in force and is over. `unused`: nothing came of it.
 */
export type Kept =
  | { readonly state: 'open' | 'unreadable' }
  | { readonly state: 'ended'; readonly since: IsoDate }
  | { readonly state: 'unused'; readonly since: GivenDay };

const cannotBeRead = (c: Case): boolean => endDays.some((field) => readField(c, field).state === 'unreadable');

const unused = (since: GivenDay | undefined): Kept =>
  since === undefined ? { state: 'unreadable' } : { state: 'unused', since };

/**
 * From which day a case is kept, by what has become of it. Source: ours.
 * @param today a day of full time that is still to come is none.
 * @param touchedAt when it was last typed into, signed, or something happened to it, UTC, ISO 8601: of what nobody has decided, that counts.
 */
export function keptFrom(life: Life, c: Case, touchedAt: string, today: IsoDate): Kept {
  switch (life.state) {
    case 'ended':
      return { state: 'ended', since: life.ending.on };
    case 'not-begun':
      // Whether the pupil is in school full time is asked until it is answered; setting the case aside ends it.
      return { state: 'open' };
    case 'agreed':
    case 'running':
    case 'over': // whether full time began is asked until it is on record, and then it has ended
      return { state: cannotBeRead(c) ? 'unreadable' : 'open' };
    case 'refused':
      // Part days that nobody agreed to are told until full time is on record, or that the pupil left.
      return valueOf(c, running.inFullTime) === 'no' &&
        happenedOn(c, running.fullTimeOn, today) === undefined &&
        leavingOf(c, today) === undefined
        ? { state: 'open' }
        : unused(life.on);
    case 'declined':
    case 'set-aside':
      return unused(life.on);
    case 'draft':
    case 'deciding':
      return unused(dayOfMoment(touchedAt));
  }
}

/** The day from which a case is past its keeping time; `undefined` where nothing counts. */
export function pastKeepingOn(kept: Kept, { years, months }: KeepingTimes): IsoDate | undefined {
  switch (kept.state) {
    case 'open':
    case 'unreadable':
      return undefined;
    case 'ended':
      return addYears(kept.since, years);
    case 'unused':
      return addMonths(kept.since, months);
  }
}

/** Whether a case is past its keeping time on a day. */
export function isPastKeeping(kept: Kept, times: KeepingTimes, today: IsoDate): boolean {
  const on = pastKeepingOn(kept, times);
  return on !== undefined && !isBefore(today, on);
}
