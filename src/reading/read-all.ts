import { mergeEdits } from '../case/current.ts';
import type { StoredCase } from '../case/stored-case.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { caseForms } from '../forms/all-forms.ts';
import type { PupilPeriod } from '../life/pupil-periods.ts';
import { pupilPeriodsOf } from '../life/pupil-periods.ts';
import type { Reading } from './reading.ts';
import { readingOf } from './reading.ts';

/** A stored case, and what follows from it. */
export interface StoredReading {
  readonly stored: StoredCase;
  readonly reading: Reading;
}

/** The part-time periods that cases tell of. */
export const periodsIn = (readings: readonly Reading[]): readonly PupilPeriod[] =>
  readings.flatMap(({ course }) => pupilPeriodsOf(course));

/** Reads a stored case, with the periods of the others. */
export const readStored = (
  { edits, signatures, events }: StoredCase,
  today: IsoDate,
  others: readonly PupilPeriod[],
): Reading => readingOf({ edits: mergeEdits(edits, []), signatures, events }, caseForms, today, () => others);

/** Reads stored cases; each hears of the others’ periods. */
export function readAll(cases: readonly StoredCase[], today: IsoDate): readonly StoredReading[] {
  const all: StoredReading[] = cases.map((stored) => {
    const others = (): readonly PupilPeriod[] =>
      periodsIn(all.filter((other) => other.stored !== stored).map(({ reading }) => reading));
    const kept = { edits: mergeEdits(stored.edits, []), signatures: stored.signatures, events: stored.events };
    return { stored, reading: readingOf(kept, caseForms, today, others) };
  });
  return all;
}
