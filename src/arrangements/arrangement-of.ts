import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { decision } from '../case/fields/decision.ts';
import { aboutOf } from './about.ts';
import type { Arrangement } from './arrangement.ts';
import { declined } from './declined.ts';
import { flexi } from './flexi.ts';
import type { DocumentId } from './ids.ts';
import { partTime } from './part-time.ts';

/** The arrangement that a case makes: part-time until its first answers say that it is flexi-schooling. */
export function arrangementOf(c: Case): Arrangement {
  if (isPartTime(c)) return partTime;
  return valueOf(c, decision.outcome) === 'decline' ? declined : flexi;
}

/** What can be printed of a case: the documents of its pack, and those that are printed alone. Source: Herts; policy.md 2.5. */
export function printableOf(c: Case): readonly DocumentId[] {
  const { documents, alone } = arrangementOf(c);
  return [...documents, ...alone];
}

/** Whether a case is a request for flexi-schooling, whatever the head decides. */
export const isFlexiRequest = (c: Case): boolean => aboutOf(c) === 'flexi';

/** Whether a case is asked what a part-time timetable is asked. */
export const isPartTime = (c: Case): boolean => !isFlexiRequest(c);

/** Whether a case is flexi-schooling that the head has agreed to, or may yet. */
export const isFlexi = (c: Case): boolean => arrangementOf(c).id === 'flexi';

/** Whether the head has declined a request for flexi-schooling. */
export const isDeclined = (c: Case): boolean => arrangementOf(c).id === 'declined';
