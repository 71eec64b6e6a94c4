import type { CaseEvent } from '../case/case-event.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates, isoDate } from '../domain/iso-date.ts';

/** The word under which it is kept that a parent who had not agreed was heard. */
export const HEARD = 'heard';

/** What a parent said who had not agreed. */
export interface Heard {
  readonly id: string;
  readonly by: string;
  readonly on: IsoDate;
  readonly how: NonNullable<CaseEvent['heard']>['how'];
  readonly says: string;
}

/** All that other parents said, the first word first. It is heard, and ends nothing. Source: life of an arrangement, ours. */
export const heardIn = (events: readonly CaseEvent[]): readonly Heard[] =>
  events
    .flatMap(({ id, what, says, heard }): readonly Heard[] => {
      const on = heard && isoDate(heard.on);
      return what !== HEARD || heard === undefined || on === undefined
        ? []
        : [{ id, by: heard.by, on, how: heard.how, says: says ?? '' }];
    })
    .sort((a, b) => compareDates(a.on, b.on));
