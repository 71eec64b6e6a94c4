import * as z from 'zod/mini';
import type { Fault } from '../domain/fault.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { Case, Path } from './case.ts';
import type { Typed } from './typed.ts';
import { isBlank } from './typed.ts';

/** A thing that can be answered: where its answer stands, and the schema that reads what was typed there. */
export interface Field<T> {
  readonly path: Path;
  readonly schema: z.ZodMiniType<T, Typed>;
}

/** What a field holds in a case. Rules and documents use only `read`. */
export type Reading<T> =
  | { readonly state: 'none' }
  | { readonly state: 'unreadable'; readonly typed: Typed; readonly why: Fault }
  | { readonly state: 'read'; readonly typed: Typed; readonly value: T };

/**
 * Makes the zod schema of a field from a pure reader. That it is something typed was seen when its record was read (`edit.ts`, `signature.ts`),
 * and is not looked at again: a case is read hundreds of times over.
 * @param read gets what was typed, never blank; gives the value or the reason why there is none.
 */
export function reading<T>(read: (typed: Typed) => Result<T, Fault>): z.ZodMiniType<T, Typed> {
  return z.transform((typed: Typed, context) => {
    const result = read(typed);
    if (result.ok) return result.value;
    context.issues.push({ code: 'custom', input: typed, params: { fault: result.error } });
    return z.NEVER;
  });
}

/** Reads one typed value with a field's schema. */
export function readTyped<T>(field: Pick<Field<T>, 'schema'>, typed: Typed): Result<T, Fault> {
  const parsed = z.safeParse(field.schema, typed);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return fail(
    issue?.code === 'custom' && isFault(issue.params?.['fault']) ? issue.params['fault'] : { kind: 'wrong-shape' },
  );
}

const isFault = (thing: unknown): thing is Fault => typeof thing === 'object' && thing !== null && 'kind' in thing;

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
