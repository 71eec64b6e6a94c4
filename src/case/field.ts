import type { Fault } from '../domain/fault.ts';
import type { Result } from '../domain/result.ts';
import type { Case, Path } from './case.ts';
import type { Typed } from './typed.ts';
import { isBlank } from './typed.ts';

/** What reads a typed answer: gets what was typed, never blank; gives the value or the reason why there is none. */
export interface Schema<T> {
  readonly read: (typed: Typed) => Result<T, Fault>;
}

/** A thing that can be answered: where its answer stands, and the schema that reads what was typed there. */
export interface Field<T> {
  readonly path: Path;
  readonly schema: Schema<T>;
}

/** What a field holds in a case. Rules and documents use only `read`. */
export type Reading<T> =
  | { readonly state: 'none' }
  | { readonly state: 'unreadable'; readonly typed: Typed; readonly why: Fault }
  | { readonly state: 'read'; readonly typed: Typed; readonly value: T };

/**
 * Makes the schema of a field from a pure reader. That it is something typed was seen when its record was read (`edit.ts`, `signature.ts`),
 * and is not looked at again: a case is read hundreds of times over.
 */
export const reading = <T>(read: Schema<T>['read']): Schema<T> => ({ read });

/** Reads one typed value with a field's schema. */
export const readTyped = <T>({ schema }: Pick<Field<T>, 'schema'>, typed: Typed): Result<T, Fault> =>
  schema.read(typed);

/** Reads a field of a case. */
export function readField<T>(c: Case, field: Field<T>): Reading<T> {
  const typed = c.get(field.path);
  if (typed === undefined || isBlank(typed)) return { state: 'none' };
  const result = readTyped(field, typed);
  return result.ok ? { state: 'read', typed, value: result.value } : { state: 'unreadable', typed, why: result.error };
}

/** The value of a field, where it was answered and can be read. */
export function valueOf<T>(c: Case, field: Field<T>): T | undefined {
  const typed = c.get(field.path);
  if (typed === undefined || isBlank(typed)) return undefined;
  const result = readTyped(field, typed);
  return result.ok ? result.value : undefined;
}
