import { mergeEdits } from '../case/current.ts';
import type { StoredCase } from '../case/stored-case.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { caseForms } from '../forms/all-forms.ts';
import type { PupilPeriod } from '../life/pupil-periods.ts';
import type { Reading } from './reading.ts';
import { readingOf } from './reading.ts';

/** A stored case, and what follows from it. */
export interface StoredReading {
  readonly stored: StoredCase;
  readonly reading: Reading;
}

/** Reads a stored case, with the periods of the others. */
export const readStored = (
  { head: { begunAt }, edits, signatures, events }: StoredCase,
  today: IsoDate,
  others: readonly PupilPeriod[],
): Reading => readingOf({ begunAt, edits: mergeEdits(edits, []), signatures, events }, caseForms, today, () => others);
