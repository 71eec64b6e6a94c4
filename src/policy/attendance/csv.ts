import { csvOf } from '../../domain/csv.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { weekdayNames, weekdayOf } from '../../domain/iso-date.ts';
import type { PlannedSession } from './codes.ts';

/** Whose register it is. An answer that is not there yet is an empty cell. */
export interface RegisteredPupil {
  readonly name: string | undefined;
  readonly yearGroup: string | undefined;
  readonly upn: string | undefined;
}

const HEAD = ['Name', 'Year', 'UPN', 'Date', 'Weekday', 'Session', 'Code', 'Reason'] as const;

const weekday = (date: IsoDate): string => weekdayNames[weekdayOf(date) - 1] ?? '';

/** The codes as a file for the school office, a row for each half-day. Every row names the pupil, so that files can be joined. */
export const codesAsCsv = ({ name, yearGroup, upn }: RegisteredPupil, rows: readonly PlannedSession[]): string =>
  csvOf([
    HEAD,
    ...rows.map(({ date, session, code, reason }) => [
      name ?? '',
      yearGroup ?? '',
      upn ?? '',
      date,
      weekday(date),
      session.toUpperCase(),
      code,
      reason,
    ]),
  ]);
