import { mergeEdits } from '../../src/case/current.ts';
import type { StoredCase } from '../../src/case/stored-case.ts';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import type { PupilPeriod } from '../../src/life/pupil-periods.ts';
import { pupilPeriodsOf } from '../../src/life/pupil-periods.ts';
import type { StoredReading } from '../../src/reading/read-stored.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { readingOf } from '../../src/reading/reading.ts';

/** The part-time periods that cases tell of. */
export const periodsIn = (readings: readonly Reading[]): readonly PupilPeriod[] =>
  readings.flatMap(({ course }) => pupilPeriodsOf(course));

/** Reads stored cases whole; each hears of the others’ periods. What is told of cases that are not opened is compared with this. */
export function readAll(cases: readonly StoredCase[], today: IsoDate): readonly StoredReading[] {
  const all: StoredReading[] = cases.map((stored) => {
    const others = (): readonly PupilPeriod[] =>
      periodsIn(all.filter((other) => other.stored !== stored).map(({ reading }) => reading));
    const kept = { edits: mergeEdits(stored.edits, []), signatures: stored.signatures, events: stored.events };
    return { stored, reading: readingOf(kept, caseForms, today, others) };
  });
  return all;
}
