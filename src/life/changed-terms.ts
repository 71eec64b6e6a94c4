import type { Case } from '../case/case.ts';
import { caseFrom } from '../case/case.ts';
import { askedKey, pathOfKey, standsAt } from '../case/recorded.ts';
import { isMovedTalk } from './moved-talk.ts';
import { isAgreed } from './terms.ts';
import type { AgreedVersion } from './versions.ts';
import { caseOf } from './versions.ts';
import { isSameUsed } from './void.ts';

/**
 * The terms of a version that are others in a case: what a proposal changes. A fact that changed is none of them.
 * @returns the keys of what the agreement used.
 */
export function changedTerms(version: AgreedVersion, c: Case): readonly string[] {
  const then = caseOf(version);
  return Object.keys(version.terms).filter(
    (key) =>
      !isSameUsed(standsAt(c, key), version.terms[key]) && isAgreed(pathOfKey(key)) && !isMovedTalk(key, then, c),
  );
}

/**
 * Whether other terms are planned than those that were agreed to, and than those that lay open when they were taken back: then it is
 * about something else, and everybody is asked.
 * @param written the case when that was written down, where it was.
 */
export function isPlannedAnew(version: AgreedVersion, c: Case, written: () => Case | undefined): boolean {
  if (changedTerms(version, c).length === 0) return false;
  const no = version.takenBack?.answers;
  const then = no === undefined ? written() : caseFrom(new Map(Object.entries(no)));
  return (
    then === undefined ||
    Object.keys(version.terms).some(
      (key) =>
        isAgreed(pathOfKey(key)) &&
        key !== askedKey(pathOfKey(key)) &&
        !isSameUsed(standsAt(then, key), standsAt(c, key)),
    )
  );
}
