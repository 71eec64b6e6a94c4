import type { Case, Path } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { reviews } from '../case/fields/timetable.ts';
import { rowField } from '../case/list.ts';
import { isSameWeek } from '../domain/iso-date.ts';

/** The row of a path that is the date of a planned review. */
function reviewAt(path: Path): string | undefined {
  if (!path.startsWith(`${reviews.path}.`)) return undefined;
  const [list, row, field] = path.split('.');
  return list === reviews.path && field === reviews.row.on.path ? row : undefined;
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
  return isSameWeek(was, is);
}
