import type { Case } from '../case/case.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { formatDate, isBefore } from '../domain/iso-date.ts';
import { arePartDaysOnRecord } from './part-days-on-record.ts';
import { settledSooner } from './settled-sooner.ts';
import type { AgreedVersion } from './versions.ts';

/** What is over, and what is on record of it. */
interface Over {
  readonly version: Pick<AgreedVersion, 'agreedOn'>;
  readonly case: Case;
  readonly today: IsoDate;
  /** The day on which full time was due after the last part-time day. */
  readonly due: IsoDate;
}

/** That a review had settled an earlier day; nothing where none did. */
function settledBefore({ version, case: c, today, due }: Over): string {
  const from = settledSooner(c, version.agreedOn, today)?.from;
  return from !== undefined && isBefore(from, due) ? ` A review had settled it from ${formatDate(from)}.` : '';
}

/**
 * What is told once full time was due after the last part-time day: nothing stretches what was agreed. Source: LCC §9.9, §9.10.
 * @param format how the day is put into words.
 * @param asks what is asked or known of it.
 */
export const fullTimeWasDue = (over: Over, format: (day: IsoDate) => string, asks: string): string =>
  `Full time was due on ${format(over.due)}.${settledBefore(over)} ${asks} Part days since then have no agreement: ${arePartDaysOnRecord(over.case, over.due) ? 'they are on record' : 'record them'}. A further period needs its review and its agreement first, and starts after both.`;
