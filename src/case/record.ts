import * as z from 'zod/mini';
import { caseEventSchema } from './case-event.ts';
import { caseHeadSchema } from './case-head.ts';
import { EDIT_SCHEMA, editSchema } from './edit.ts';
import { personSchema } from './person.ts';
import { placeSchema } from './place.ts';
import { signatureSchema } from './signature.ts';

const readableSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('head'), head: caseHeadSchema }),
  z.strictObject({ kind: z.literal('edit'), edit: editSchema }),
  z.strictObject({ kind: z.literal('signature'), signature: signatureSchema }),
  z.strictObject({ kind: z.literal('event'), event: caseEventSchema }),
  /** Stays on its device. */
  z.strictObject({ kind: z.literal('place'), place: placeSchema }),
  /** Who works here: one record of the settings. Stays on its device too. */
  z.strictObject({ kind: z.literal('staff'), staff: z.array(personSchema) }),
]);

/**
 * One kept thing of a case. `newer`: a record of a kind, or in a shape, that this code does not know in full; its JSON is kept
 * whole and is never changed, for to read a part of it would be to lose or misread the rest.
 */
export type CaseRecord =
  | z.infer<typeof readableSchema>
  | { readonly kind: 'newer'; readonly json: Readonly<Record<string, unknown>> };

/** The version of the paths in a record; 0 where it has none. */
function schemaOf(record: z.infer<typeof readableSchema>): number {
  if (record.kind === 'edit') return record.edit.schema;
  return record.kind === 'signature' ? (record.signature.schema ?? 0) : 0;
}

/**
 * Reads a record from JSON.
 * @returns `undefined` where it is no record of any Waymark: no object with a kind.
 */
export function readRecord(json: unknown): CaseRecord | undefined {
  const known = readableSchema.safeParse(json);
  if (known.success && schemaOf(known.data) <= EDIT_SCHEMA) return known.data;
  return hasAKind(json) ? { kind: 'newer', json } : undefined;
}

const hasAKind = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && 'kind' in json && typeof json.kind === 'string';

/** A record as JSON, as {@link readRecord} reads it; a newer one just as it came. */
export const jsonOf = (record: CaseRecord): unknown => (record.kind === 'newer' ? record.json : record);

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/**
 * A record as a text that is the same for the same record on every device: JSON with its keys sorted. Canonical JSON (RFC 8785)
 * would not take half of a surrogate pair, which an edit of early days may hold.
 */
export const textOf = (record: CaseRecord): string => JSON.stringify(jsonOf(record), sorted);

/** The name of an edit's record. */
export const editName = (id: string): string => `edit ${id}`;

/** The name of a signature's record. */
export const signatureName = (id: string): string => `signature ${id}`;

/** The name of an event's record. */
export const eventName = (id: string): string => `event ${id}`;

/**
 * What a record is known by inside its case: two with the same name are two states, or two copies, of one. A newer record is
 * known by all of its text, as nobody here knows what names it.
 */
export function nameOf(record: CaseRecord): string {
  switch (record.kind) {
    case 'head':
    case 'place':
    case 'staff':
      return record.kind;
    case 'edit':
      return editName(record.edit.id);
    case 'signature':
      return signatureName(record.signature.id);
    case 'event':
      return eventName(record.event.id);
    case 'newer':
      return `newer ${textOf(record)}`;
  }
}

/** Whether a record is of this device alone: it goes into no copy, and of two of them the later one stays. */
export const staysHere = ({ kind }: CaseRecord): boolean => kind === 'place' || kind === 'staff';

/** Whether a record may take the place of the one with its name: an edit, while it is being typed, and what stays here alone. */
export const canChange = (record: CaseRecord): boolean => record.kind === 'edit' || staysHere(record);
