import { wayOf } from '../arrangements/way.ts';
import { valueOf } from '../case/field.ts';
import { earlierPeriods } from '../case/fields/timetable.ts';
import { rowField, rowsOf } from '../case/list.ts';
import { academicYearOf } from '../domain/academic-year.ts';
import { compareDates, isBefore } from '../domain/iso-date.ts';
import type { Period } from '../life/period.ts';
import { overlap, periodOf } from '../life/period.ts';
import type { Situation } from './engine/situation.ts';

/** A part-time period of the pupil before this one. */
export interface EarlierPeriod extends Period {
  readonly isForSameReason: boolean;
  /** Whether it stands in the case’s own list; else another case on this device tells of it. */
  readonly isListed: boolean;
}

function listed({ case: c }: Situation): readonly EarlierPeriod[] {
  return rowsOf(c, earlierPeriods).flatMap((row): EarlierPeriod[] => {
    const start = valueOf(c, rowField(earlierPeriods, row, earlierPeriods.row.from));
    const end = valueOf(c, rowField(earlierPeriods, row, earlierPeriods.row.to));
    const reason = valueOf(c, rowField(earlierPeriods, row, earlierPeriods.row.sameReason));
    if (start === undefined || end === undefined || reason === undefined || isBefore(end, start)) return [];
    return [{ start, end, isForSameReason: reason === 'yes', isListed: true }];
  });
}

/** What a way rests on. The two medical ways differ in length alone. */
const groundOf = (way: string | undefined): string | undefined =>
  way?.startsWith('medical-') === true ? 'medical' : way;

/**
 * The pupil’s earlier periods in the academic year of this one, by date. Another case’s period is taken to be for the same reason
 * where its way rests on the same ground; where the list tells of the same days, the list has the word. Source: LCC §9.10, §10b; how
 * they are counted is ours.
 */
export function earlierPeriodsOf(situation: Situation): readonly EarlierPeriod[] {
  const own = periodOf(situation.case);
  if (own === undefined) return [];
  const inList = listed(situation);
  const ground = groundOf(wayOf(situation.case));
  const elsewhere = situation.others
    .filter((other) => !inList.some((row) => overlap(row, other)))
    .map(({ start, end, way }): EarlierPeriod => ({
      start,
      end,
      isForSameReason: groundOf(way) === ground,
      isListed: false,
    }));
  const year = academicYearOf(own.start);
  return [...inList, ...elsewhere]
    .filter(({ start, end }) => isBefore(start, own.start) && academicYearOf(end) >= year)
    .sort((a, b) => compareDates(a.start, b.start));
}
