import type { Case, Path } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { reviews, timetable } from '../case/fields/timetable.ts';
import { rowField } from '../case/list.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { daysBetween, isSameWeek } from '../domain/iso-date.ts';

/** The row of a path that is the date of a planned review. */
function reviewAt(path: Path): string | undefined {
  if (!path.startsWith(`${reviews.path}.`)) return undefined;
  const [list, row, field] = path.split('.');
  return list === reviews.path && field === reviews.row.on.path ? row : undefined;
}

const DAYS_IN_WEEK = 7;

/** Whether two days lie in the same seven days from a start: what an earlier Waymark called a week, and told as a talk moved inside it. */
function isInSameSeven(start: IsoDate | undefined, a: IsoDate, b: IsoDate): boolean {
  const seven = (date: IsoDate): number => Math.floor(daysBetween(start ?? date, date) / DAYS_IN_WEEK);
  return start !== undefined && seven(a) === seven(b);
}

/**
 * Whether a path is the date of a weekly talk that was only moved inside its week: that is told, and changes nothing that was agreed.
 * Source: LCC Appendix 5, ours.
 */
export function isMovedTalk(path: Path, then: Case, now: Case): boolean {
  const row = reviewAt(path);
  if (row === undefined) return false;
  const [kind, on] = [rowField(reviews, row, reviews.row.kind), rowField(reviews, row, reviews.row.on)];
  const [was, is] = [valueOf(then, on), valueOf(now, on)];
  if (was === undefined || is === undefined || valueOf(then, kind) !== 'weekly' || valueOf(now, kind) !== 'weekly')
    return false;
  return isSameWeek(was, is) || isInSameSeven(valueOf(then, timetable.start), was, is);
}
