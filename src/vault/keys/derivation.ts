import * as z from 'zod/mini';
import { bytesSchema, randomBytes, type Bytes } from './bytes.ts';

const SALT_BYTES = 16;

/**
 * What Argon2id costs: memory in KiB, passes over it, lanes. Bounded above, a few times what a vault costs today: a damaged store cannot ask
 * for all memory, or for minutes.
 */
const costSchema = z.object({
  memoryKib: z.int().check(z.minimum(8), z.maximum(256 * 1024)),
  passes: z.int().check(z.minimum(1), z.maximum(8)),
  lanes: z.int().check(z.minimum(1), z.maximum(4)),
});
export type Cost = z.infer<typeof costSchema>;

/** All that Argon2id needs beside the passphrase; kept in the clear. */
export const argon2Schema = z.extend(costSchema, {
  salt: bytesSchema.check(z.refine((salt) => salt.length >= SALT_BYTES)),
});
export type Argon2Parameters = z.infer<typeof argon2Schema>;

/**
 * What a new vault costs to open, and the least that is accepted from a store or a file. Memory and passes of RFC 9106’s second
 * recommended option, with one lane.
 */
export const STRONG: Cost = { memoryKib: 64 * 1024, passes: 3, lanes: 1 };

/** Turns a normalised passphrase into the 32 bytes of a key. Slow on purpose. */
export type DeriveKey = (passphrase: string, parameters: Argon2Parameters) => Promise<Bytes>;

/** How keys are derived, and at which least cost: {@link STRONG} everywhere but in tests. */
export interface Derivation {
  readonly derive: DeriveKey;
  readonly cost: Cost;
}

/** Parameters for a new passphrase: the given cost with a fresh salt. */
export const newParameters = (cost: Cost): Argon2Parameters => ({ ...cost, salt: randomBytes(SALT_BYTES) });

/** Whether a passphrase under these parameters is easier to guess than under the least accepted ones. */
export const isWeak = (parameters: Cost, least: Cost): boolean =>
  parameters.memoryKib < least.memoryKib || parameters.passes < least.passes;
