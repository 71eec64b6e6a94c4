import * as z from 'zod/mini';
import { afterSchema } from './after.ts';
import { howSchema } from './how.ts';
import { personSchema } from './person.ts';

/** The documents that are signed. */
export const signedDocuments = ['checklist', 'consent', 'agreement', 'letter'] as const;

/** The documents that have no place for a signature: they are signed on another. */
export const signedOnAnother = ['plan'] as const;
export type SignedOnAnother = (typeof signedOnAnother)[number];

const typedSchema = z.union([z.string(), z.array(z.string()), z.record(z.string(), z.string())]);

/**
 * A signature: who, in which role, when by this device's clock, how, and what exactly. It covers one document's model without
 * its signature blocks, draft mark, print date and findings, as canonical JSON (RFC 8785), and in the same way those that are signed
 * with it. It is void once an answer that one of them used is another.
 */
export const signatureSchema = z.strictObject({
  id: z.string(),
  document: z.enum(signedDocuments),
  /** Whose place in the document it fills. */
  role: z.enum(['parent', 'head']),
  name: z.string(),
  /** The signer's role in their own words: `Mother`, `Headteacher`. */
  capacity: z.string(),
  decision: z.enum(['agree', 'changes', 'refuse']),
  /** What is to be changed, or why not, where the parent says so. */
  remark: z.string(),
  how: howSchema,
  /** UTC, ISO 8601, by this device's clock. */
  at: z.string(),
  /** SHA-256 of `covered`, hexadecimal. */
  hash: z.string(),
  /** The canonical JSON that was signed. */
  covered: z.string(),
  /** Every answer that what is covered used, as it was; `null` where it was not answered. */
  used: z.record(z.string(), z.union([typedSchema, z.null()])),
  // What follows is not in `covered`, and no signature of before has it.
  /** What is agreed at once with the document, as `hash` and `covered` are of it: a decision is one, over all that was shown. */
  also: z.optional(
    z.array(z.strictObject({ document: z.enum(signedOnAnother), hash: z.string(), covered: z.string() })),
  ),
  /** The version of the paths in `used` and `answers`. */
  schema: z.optional(z.number()),
  /** All that was asked and answered then, by path, as typed. */
  answers: z.optional(z.record(z.string(), typedSchema)),
  /** Who was working on the device, and the id of its vault. */
  by: z.optional(personSchema),
  device: z.optional(z.string()),
  after: z.optional(afterSchema),
});

/** See {@link signatureSchema}. */
export type Signature = z.infer<typeof signatureSchema>;
