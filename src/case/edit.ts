import * as z from 'zod/mini';
import { personSchema } from './person.ts';

/**
 * The version of the paths and shapes that new edits are written in. 2: `route.ends`, `route.teaches` and `route.asked` come before
 * `route.kind`. 3: what the case showed of a line of the checklist stands beside its tick, not as if it was typed.
 */
export const EDIT_SCHEMA = 3;

/**
 * One change of one answer. Edits are only ever added (or overwritten in place while the field is being typed); an answer is
 * the edit that no other edit replaces.
 */
export const editSchema = z.strictObject({
  id: z.string(),
  path: z.string(),
  /** What was typed; `null` where the answer was cleared. */
  value: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.string()), z.null()]),
  /** The ids of the edits that this one takes the place of. */
  replaces: z.array(z.string()),
  schema: z.number(),
  /** When it was last typed into, UTC, ISO 8601. */
  at: z.string(),
  /** Who was working on the device then; none where an earlier Waymark wrote it, or nobody had said. */
  by: z.optional(personSchema),
});

/** See {@link editSchema}. */
export type Edit = z.infer<typeof editSchema>;

/** When a lost answer was typed: nobody knows, and so it is of no day on which another was put right. */
const UNKNOWN = '';

/** What stands in the place of an edit that cannot be read. @param replaces the ids of the edits whose place that took. */
export const lostEdit = (id: string, path: string, replaces: readonly string[], schema: number): Edit => ({
  id,
  path,
  value: null,
  replaces: [...replaces],
  schema,
  at: UNKNOWN,
});

/** Whether an edit stands in the place of one that cannot be read: what it answered, and when, nobody knows. */
export const isLost = ({ value, at }: Edit): boolean => value === null && at === UNKNOWN;

const UNNAMED = 'lost ';

/** The id of what stands in the place of a lost edit whose own id nothing tells. */
export const unnamedId = (path: string, replaces: readonly string[]): string =>
  `${UNNAMED}${JSON.stringify([path, ...[...replaces].sort()])}`;

/** Whether nothing that can be read named a lost edit by its own id: no edit had taken its place. */
export const isUnnamed = ({ id }: Edit): boolean => id.startsWith(UNNAMED);
