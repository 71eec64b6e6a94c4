import { sha256Hex } from '../../domain/hash.ts';
import type { Header } from './header.ts';

/** How much of the hash is kept, in hexadecimal digits: 128 bits. */
const LENGTH = 32;

/**
 * The id of a vault, and so of the device it is on: random, and the same for as long as the vault is. It is made of the salt of its
 * recovery key, which the header holds in the clear and a new key keeps, so nothing more has to be stored; it tells nothing of a person.
 */
export const deviceOf = async ({ recoverySalt }: Header): Promise<string> =>
  (await sha256Hex(['waymark device', ...recoverySalt].join(' '))).slice(0, LENGTH);
