import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { pattern } from '../case/fields/pattern.ts';
import { timetable } from '../case/fields/timetable.ts';
import type { Signature } from '../case/signature.ts';

/** The first and the last day of what is agreed. Source: LCC Appendix 4, Appendix 7. */
export function daysOfAgreement(c: Case, document: Signature['document']) {
  return document === 'agreement'
    ? { start: valueOf(c, pattern.start), end: valueOf(c, pattern.end), changedFrom: valueOf(c, pattern.changedFrom) }
    : { start: valueOf(c, timetable.start), end: valueOf(c, timetable.end), changedFrom: undefined };
}
