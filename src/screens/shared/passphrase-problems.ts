import { isKnownPassphrase } from '../../domain/known-passphrase.ts';

/** The fewest characters of a passphrase: three or four words. */
export const SHORTEST_PASSPHRASE = 12;

/** How many characters a passphrase has once the spaces around it, which tablets add by themselves, are left out. */
const lengthOf = (passphrase: string): number => [...passphrase.normalize('NFKC').trim()].length;

interface Entry {
  readonly passphrase: string;
  readonly again: string;
}

interface Problem {
  readonly id: string;
  readonly text: string;
}

/** What is wrong with a new passphrase, by field id. */
export function passphraseProblems({ passphrase, again }: Entry): readonly Problem[] {
  const length = lengthOf(passphrase);
  if (length === 0) return [{ id: 'passphrase', text: 'Enter a passphrase' }];
  if (length < SHORTEST_PASSPHRASE)
    return [{ id: 'passphrase', text: `Passphrase must be ${String(SHORTEST_PASSPHRASE)} characters or more` }];
  return passphrase === again ? [] : [{ id: 'again', text: 'The two passphrases must be the same' }];
}

/** The list comes only when somebody chooses a passphrase. Where it cannot be had, what needs no list is refused all the same. */
const known = () => import('virtual:known-passphrases').catch(() => ({ entries: [], stems: [] }));

/** The same, and that a passphrase is one that everybody knows. */
export async function problemsOfNewPassphrase(entry: Entry): Promise<readonly Problem[]> {
  const found = passphraseProblems(entry);
  if (found.length > 0) return found;
  return isKnownPassphrase(entry.passphrase.normalize('NFKC').trim(), await known())
    ? [{ id: 'passphrase', text: 'Everybody tries this one: take three or four words of your own' }]
    : [];
}
