import { isDeclined, isFlexi } from '../case/arrangement.ts';
import type { Case } from '../case/case.ts';
import type { DocumentId } from './model.ts';

const partTime = [
  'cover',
  'checklist',
  'risk',
  'consent',
  'plan',
  'attendance',
  'matrix',
  'reasons',
  'evidence',
] as const satisfies readonly DocumentId[];

const flexi = [
  'cover',
  'request',
  'considerations',
  'agreement',
  'outline',
  'risk',
  'notification',
  'reasons',
  'evidence',
] as const satisfies readonly DocumentId[];

/** A declined request ends in a letter; the rest is the school’s own record of it. */
const declined = [
  'letter',
  'request',
  'considerations',
  'reasons',
  'evidence',
] as const satisfies readonly DocumentId[];

/** Lists to go through on paper, before anything is decided. What is ticked stands in the request and in the considerations. */
const checklists = ['parent-checklist', 'school-checklist'] as const satisfies readonly DocumentId[];

/** The documents of a case’s pack, in its order. Source: LCC Appendix 1, 2, 4, 5 and 7; policy.md 2. */
export function documentsOf(c: Case): readonly DocumentId[] {
  if (isDeclined(c)) return declined;
  return isFlexi(c) ? flexi : partTime;
}

/** What can be printed of a case: the documents of its pack, and those that are printed alone. Source: Herts; policy.md 2.5. */
export const printableOf = (c: Case): readonly DocumentId[] =>
  isFlexi(c) ? [...documentsOf(c), ...checklists] : documentsOf(c);
