/** Says of anything whether it is one of these. Told apart with closures alone: thousands are looked at in the time a schema takes for hundreds. */
export type Guard<T> = (value: unknown) => value is T;

/** What a guard lets through. */
export type Guarded<G> = G extends Guard<infer T> ? T : never;

/** A text. */
export const isText: Guard<string> = (value) => typeof value === 'string';

/** A finite number. */
export const isNumber: Guard<number> = (value): value is number => Number.isFinite(value);

/** True or false. */
export const isBoolean: Guard<boolean> = (value) => typeof value === 'boolean';

/** One of these texts. */
export const isOneOf =
  <const T extends string>(texts: readonly T[]): Guard<T> =>
  (value): value is T =>
    texts.some((text) => text === value);

/** Nothing, or what the other lets through. */
export const isMaybe =
  <T>(is: Guard<T>): Guard<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || is(value);

/** A list of what the other lets through. */
export const isListOf =
  <T>(is: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(is);

/** An object with these, whatever else it has. */
export function isObjectOf<S extends Readonly<Record<string, Guard<unknown>>>>(
  shape: S,
): Guard<{ readonly [K in keyof S]: Guarded<S[K]> }> {
  const parts = Object.entries(shape);
  return (value): value is { readonly [K in keyof S]: Guarded<S[K]> } =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    parts.every(([key, is]) => is(Reflect.get(value, key)));
}

/** What one of the two lets through. */
export const isEither =
  <A, B>(is: Guard<A>, or: Guard<B>): Guard<A | B> =>
  (value): value is A | B =>
    is(value) || or(value);
