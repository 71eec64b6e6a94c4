import type { KeepingTimes } from '../case/fields/keeping.ts';

/** What the page for the data protection officer says in numbers: each is the constant that the code goes by. */
export interface ProtectionFacts {
  /** What it costs to try one passphrase: memory in KiB, passes over it, lanes. */
  readonly argon2: { readonly memoryKib: number; readonly passes: number; readonly lanes: number };
  /** The least number of characters of a passphrase. */
  readonly leastCharacters: number;
  /** Minutes without activity until it locks: those to choose from, and the one that holds first. */
  readonly idle: { readonly limits: readonly number[]; readonly first: number };
  /** How long it stays open in any case, in milliseconds. */
  readonly longestOpen: number;
  /** How long cases are kept, until the school says otherwise. */
  readonly keeping: KeepingTimes;
  /** With which hash a file of the app is compared before it is stored. */
  readonly fileHash: string;
  /** Where the policy of the page lets it connect to. */
  readonly connectsTo: string;
}
