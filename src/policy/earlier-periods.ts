import { wayOf } from '../arrangements/way.ts';
import { valueOf } from '../case/field.ts';
import { earlierPeriods } from '../case/fields/timetable.ts';
import { rowField, rowsOf } from '../case/list.ts';
import { nextOpenDay, readCalendar } from '../case/school-calendar.ts';
import { academicYearOf } from '../domain/academic-year.ts';
import { compareDates, isBefore } from '../domain/iso-date.ts';
import { NEAR } from '../life/followed-by.ts';
import type { Period } from '../life/period.ts';
import { overlap } from '../life/period.ts';
import { pupilPeriodsOf } from '../life/pupil-periods.ts';
import type { Situation } from './engine/situation.ts';
import { wholePeriodOf } from './whole-period.ts';

/** A part-time period of the pupil before this one. */
export interface EarlierPeriod extends Period {
  readonly isForSameReason: boolean;
  /** Whether the case itself tells of it, in its list or by what was agreed in it before; else another case on this device does. */
  readonly isTold: boolean;
}

function listed({ case: c }: Situation): readonly EarlierPeriod[] {
  return rowsOf(c, earlierPeriods).flatMap((row): EarlierPeriod[] => {
    const start = valueOf(c, rowField(earlierPeriods, row, earlierPeriods.row.from));
    const end = valueOf(c, rowField(earlierPeriods, row, earlierPeriods.row.to));
    const reason = valueOf(c, rowField(earlierPeriods, row, earlierPeriods.row.sameReason));
    if (start === undefined || end === undefined || reason === undefined || isBefore(end, start)) return [];
    return [{ start, end, isForSameReason: reason === 'yes', isTold: true }];
  });
}

/** What a way rests on. The two medical ways differ in length alone. */
const groundOf = (way: string | undefined): string | undefined =>
  way?.startsWith('medical-') === true ? 'medical' : way;

/**
 * The pupil’s periods that began before this one, by date. Another case’s period is taken to be for the same reason where its way rests
 * on the same ground; where the list tells of the same days, the list has the word.
 */
function periodsBefore(situation: Situation, own: Period): readonly EarlierPeriod[] {
  const inList = listed(situation);
  const ground = groundOf(wayOf(situation.case));
  const here = pupilPeriodsOf(situation.course).map(({ start, end, way }): EarlierPeriod => ({
    start,
    end,
    isForSameReason: groundOf(way) === ground,
    isTold: true,
  }));
  const elsewhere = situation.others
    .filter((other) => !inList.some((row) => overlap(row, other)))
    .map(({ start, end, way }): EarlierPeriod => ({
      start,
      end,
      isForSameReason: groundOf(way) === ground,
      isTold: false,
    }));
  return [...inList, ...here.filter(({ end }) => isBefore(end, own.start)), ...elsewhere]
    .filter(({ start }) => isBefore(start, own.start))
    .sort((a, b) => compareDates(a.start, b.start));
}

/** The pupil’s earlier periods in the academic year of this one, by date. Source: LCC §9.10, §10b; how they are counted is ours. */
export function earlierPeriodsOf(situation: Situation): readonly EarlierPeriod[] {
  const own = wholePeriodOf(situation);
  if (own === undefined) return [];
  const year = academicYearOf(own.start);
  return periodsBefore(situation, own).filter(({ end }) => academicYearOf(end) >= year);
}

/** The earlier period that this one goes on from by its dates, in whichever year. Source: LCC §9.10; the number of days is ours. */
export function precedingPeriodOf(situation: Situation): EarlierPeriod | undefined {
  const own = wholePeriodOf(situation);
  if (own === undefined) return undefined;
  const calendar = readCalendar(situation.case);
  const last = periodsBefore(situation, own)
    .toSorted((a, b) => compareDates(a.end, b.end))
    .at(-1);
  if (last === undefined) return undefined;
  let until = last.end;
  for (let days = 0; days < NEAR && isBefore(until, own.start); days += 1) until = nextOpenDay(calendar, until);
  return isBefore(until, own.start) ? undefined : last;
}
