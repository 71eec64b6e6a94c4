import { visitedForms } from '../arrangements/ids.ts';
import type { Place } from '../case/place.ts';

/** The step under which every form shows its answers, after its own steps. */
export const CHECK = 'check';

/** The page that asks before a row of a list goes: under the row, beside the row's own pages. */
export const REMOVE = 'remove';

/** The pages on which something is done with an arrangement. Their numbers in addresses follow this order: a new one comes last. */
export const actPages = ['set-aside', 'take-up', 'propose', 'take-back', 'extend', 'end', 'hold', 'lift-hold'] as const;
export type ActPage = (typeof actPages)[number];

/**
 * The pages of a case that are no form's, in the order of the journey; the task list, those that only show, and what can be done with
 * the arrangement stand outside that order.
 */
export const casePages = [
  'tasks',
  'check-answers',
  'readiness',
  'sign',
  'pack',
  'attendance',
  'matrix',
  'notify',
  'changes',
  ...actPages,
] as const;
export type CasePage = (typeof casePages)[number];

/** The place of a page that is no form's: its form is `case`. */
export const casePlace = (page: CasePage): Place => ({ form: 'case', step: page });

/** The place where a form's answers are checked. */
export const checkPlace = (form: string): Place => ({ form, step: CHECK });

/** Whether two places are the same page. */
export const isSamePlace = (a: Place, b: Place): boolean => placeToPath(a) === placeToPath(b);

/**
 * A place as a path of ids: `sign`, `pupil/details`, `pupil/check`, `risk/hazards/<row>/before`. It holds ids alone, never an answer;
 * the address has numbers in their stead: see `place-address.ts`.
 */
export function placeToPath({ form, step, row, page }: Place): string {
  const parts = form === 'case' ? [step] : [form, step, row, page];
  return parts.flatMap((part) => (part === undefined ? [] : [encodeURIComponent(part)])).join('/');
}

/** The place that a path names, of ids or of numbers as they stand; nothing where it has no such shape. Whether the place is asked is not looked at. */
export function pathToPlace(path: string): Place | undefined {
  const parts = path.split('/').map(decoded);
  const [form, step, row, page] = parts;
  if (form === undefined || form === '' || parts.includes(undefined) || parts.includes('')) return undefined;
  if (parts.length === 1) return casePages.some((known) => known === form) ? { form: 'case', step: form } : undefined;
  if (step === undefined || !visitedForms.some((known) => known === form)) return undefined;
  if (parts.length === 2) return { form, step };
  return parts.length === 4 && row !== undefined && page !== undefined ? { form, step, row, page } : undefined;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
