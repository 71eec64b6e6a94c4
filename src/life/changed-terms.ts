import type { Case, Path } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { reviews } from '../case/fields/timetable.ts';
import { rowField } from '../case/list.ts';
import type { Used } from '../case/recorded.ts';
import { pathOfKey, usedAt } from '../case/recorded.ts';
import { daysBetween } from '../domain/iso-date.ts';
import { isAgreed } from './terms.ts';
import type { AgreedVersion } from './versions.ts';
import { caseOf } from './versions.ts';
import { isSameUsed } from './void.ts';

const DAYS_IN_WEEK = 7;

/** Whether a weekly talk was only moved inside its week: that is told, and changes no version. Source: LCC Appendix 5, ours. */
export function isMovedTalk(path: Path, version: Pick<AgreedVersion, 'answers' | 'start'>, c: Case): boolean {
  const row = reviewAt(path);
  if (row === undefined) return false;
  const then = caseOf(version);
  const [kind, on] = [rowField(reviews, row, reviews.row.kind), rowField(reviews, row, reviews.row.on)];
  const [was, is] = [valueOf(then, on), valueOf(c, on)];
  if (was === undefined || is === undefined || valueOf(then, kind) !== 'weekly' || valueOf(c, kind) !== 'weekly')
    return false;
  const weekOf = (date: typeof was): number => Math.floor(daysBetween(version.start, date) / DAYS_IN_WEEK);
  return weekOf(was) === weekOf(is);
}

/** The row of a path that is the date of a planned review. */
function reviewAt(path: Path): string | undefined {
  if (!path.startsWith(`${reviews.path}.`)) return undefined;
  const [list, row, field] = path.split('.');
  return list === reviews.path && field === reviews.row.on.path ? row : undefined;
}

/**
 * The terms of a version that are others in a case: what a proposal changes. A fact that changed is none of them.
 * @returns the keys of what the agreement used.
 */
export const changedTerms = (version: AgreedVersion, c: Case): readonly string[] =>
  Object.entries(version.terms).flatMap(([key, was]: readonly [string, Used[string]]) =>
    !isAgreed(pathOfKey(key)) || isSameUsed(usedAt(c, key), was) || isMovedTalk(key, version, c) ? [] : [key],
  );
