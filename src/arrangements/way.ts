import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import type { Way } from '../case/fields/route.ts';
import { route } from '../case/fields/route.ts';
import { isSomethingElse } from './about.ts';
import { isPartTime } from './arrangement-of.ts';

/** The way of a part-time timetable, for which reason it is; `undefined` where a case is none, or no way has been chosen. */
export const wayOf = (c: Case): Way | undefined =>
  isPartTime(c) && !isSomethingElse(c) ? valueOf(c, route.kind) : undefined;

/** Whether a case goes one of the two medical ways. */
export const isMedical = (c: Case): boolean => ['medical-short', 'medical-medium'].includes(wayOf(c) ?? '');
