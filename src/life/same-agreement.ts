import { caseFrom } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { reviews } from '../case/fields/timetable.ts';
import { rowField } from '../case/list.ts';
import { pathOfKey } from '../case/recorded.ts';
import type { Signature } from '../case/signature.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { daysBetween } from '../domain/iso-date.ts';
import { isTerm } from './terms.ts';
import { isSameUsed } from './void.ts';

/** What a signature covers of an agreement. */
type Covering = Pick<Signature, 'document' | 'covered' | 'also' | 'used'>;

function haveUsedTheSame(a: Covering, b: Covering): boolean {
  const keys = new Set([...Object.keys(a.used), ...Object.keys(b.used)]);
  return [...keys].every((key) => isSameUsed(a.used[key], b.used[key]));
}

/** Whether what is signed with the one and with the other says the same, as far as both have it: one of before has the form alone. */
const haveTheSameWithThem = (a: Covering, b: Covering): boolean =>
  a.also === undefined ||
  b.also === undefined ||
  (a.also.length === b.also.length && a.also.every(({ covered }, index) => b.also?.[index]?.covered === covered));

const DAYS_IN_WEEK = 7;

/** Whether a key is the date of a weekly talk that lies in the other's week: a talk that was moved changes nothing that was agreed. */
function isMovedTalk(key: string, a: Covering, b: Covering): boolean {
  const [list, row, field] = key.split('.');
  if (list !== reviews.path || row === undefined || field !== reviews.row.on.path) return false;
  const on = ({ used }: Covering): IsoDate | undefined => {
    const typed = used[key];
    return typed === undefined || typed === null
      ? undefined
      : valueOf(caseFrom(new Map([[key, typed]])), rowField(reviews, row, reviews.row.on));
  };
  const [was, is] = [on(a), on(b)];
  return was !== undefined && is !== undefined && Math.abs(daysBetween(was, is)) < DAYS_IN_WEEK;
}

/**
 * Whether two signatures are over the same terms, whatever facts have changed in between: a parent who says no to just what was agreed
 * takes it back, though a day was closed or a name put right since.
 */
export const isOverSameTerms = (a: Covering, b: Covering): boolean =>
  a.document === b.document &&
  (isSameAgreement(a, b) ||
    [...new Set([...Object.keys(a.used), ...Object.keys(b.used)])]
      .filter((key) => isTerm(pathOfKey(key)) && key in a.used && key in b.used)
      .every((key) => isSameUsed(a.used[key], b.used[key]) || isMovedTalk(key, a, b)));

/** Whether two signatures are over the same agreement: the same text, or the same answers, whatever words a later Waymark has for them. */
export const isSameAgreement = (a: Covering, b: Covering): boolean =>
  a.document === b.document && ((a.covered === b.covered && haveTheSameWithThem(a, b)) || haveUsedTheSame(a, b));
