/**
 * One answer exactly as a person typed it: a text, the values ticked, or a few boxes that belong together (a date's day,
 * month and year). It may be wrong; it is kept all the same.
 */
export type Typed = string | readonly string[] | { readonly [box: string]: string };

/** Whether nothing at all has been typed, spaces aside. */
export function isBlank(typed: Typed): boolean {
  if (typeof typed === 'string') return typed.trim() === '';
  return (Array.isArray(typed) ? typed : Object.values(typed)).every((part: string) => part.trim() === '');
}

/** Whether it is values that were ticked. */
export const isTicks = (typed: Typed | undefined): typed is readonly string[] => Array.isArray(typed);

/** Whether it is boxes that belong together. */
export const isBoxes = (typed: Typed | undefined): typed is Readonly<Record<string, string>> =>
  typeof typed === 'object' && !isTicks(typed);

/** What was typed into boxes that belong together, by their names; none where it is of another shape. */
export const boxesOf = (typed: Typed | undefined): Readonly<Record<string, string>> => (isBoxes(typed) ? typed : {});

/** Whether two answers are the same, whatever order their boxes are kept in; `null` is none. */
export function isSameTyped(a: Typed | null, b: Typed | null): boolean {
  if (a === null || b === null || typeof a === 'string' || typeof b === 'string') return a === b;
  const [parts, others] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    isTicks(a) === isTicks(b) &&
    parts.length === others.size &&
    parts.every(([name, part]) => others.get(name) === part)
  );
}

/** An answer as it is kept: a copy that nobody shares. */
export function copyOf(typed: Typed): string | string[] | Record<string, string> {
  if (typeof typed === 'string') return typed;
  return isTicks(typed) ? [...typed] : { ...typed };
}
