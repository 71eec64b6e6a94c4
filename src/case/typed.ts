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

const isTicks = (typed: Typed): typed is readonly string[] => Array.isArray(typed);

/** An answer as it is kept: a copy that nobody shares. */
export function copyOf(typed: Typed): string | string[] | Record<string, string> {
  if (typeof typed === 'string') return typed;
  return isTicks(typed) ? [...typed] : { ...typed };
}
