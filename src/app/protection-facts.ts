import { DEFAULT_IDLE_LIMIT, LONGEST_OPEN } from '../../machines/vault-setup.ts';
import { DEFAULT_KEEPING } from '../case/fields/keeping.ts';
import { connectsTo, fileHash } from '../pwa/security-headers.ts';
import type { ProtectionFacts } from '../screens/protection-facts.ts';
import { IDLE_LIMITS } from '../screens/shared/idle-limits.ts';
import { STRONG } from '../vault/keys/derivation.ts';
import { LEAST_CHARACTERS } from '../vault/keys/passphrase.ts';

/** The constants that this very program goes by. */
export const protectionFacts: ProtectionFacts = {
  argon2: STRONG,
  leastCharacters: LEAST_CHARACTERS,
  idle: { limits: IDLE_LIMITS, first: DEFAULT_IDLE_LIMIT },
  longestOpen: LONGEST_OPEN,
  keeping: DEFAULT_KEEPING,
  fileHash,
  connectsTo,
};
