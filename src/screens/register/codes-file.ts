import { arrangementOf } from '../../arrangements/arrangement-of.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { pupil } from '../../case/fields/pupil.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { yearGroupOptions } from '../../forms/pupil/year-groups.ts';
import type { PlannedSession } from '../../policy/attendance/codes.ts';
import { codesAsCsv } from '../../policy/attendance/csv.ts';

/** A file that a person can save. */
export interface CodesFile {
  readonly blob: Blob;
  /** It holds no name of a pupil: downloads stand in the browser’s own lists, and file names travel. */
  readonly name: string;
}

/** The codes as a file for the school office. */
export function codesFile(c: Case, codes: readonly PlannedSession[], start: IsoDate): CodesFile {
  const group = valueOf(c, pupil.yearGroup);
  const registered = {
    name: valueOf(c, pupil.name),
    yearGroup: yearGroupOptions.find(({ value }) => value === group)?.label,
    upn: valueOf(c, pupil.upn),
  };
  return {
    blob: new Blob([codesAsCsv(registered, codes)], { type: 'text/csv;charset=utf-8' }),
    name: `${arrangementOf(c).words.file}-attendance-codes-from-${start}.csv`,
  };
}
