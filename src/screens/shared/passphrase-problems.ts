/** The fewest characters of a passphrase: three or four words. */
export const SHORTEST_PASSPHRASE = 12;

/** How many characters a passphrase has once the spaces around it, which tablets add by themselves, are left out. */
const lengthOf = (passphrase: string): number => [...passphrase.normalize('NFKC').trim()].length;

/** What is wrong with a new passphrase, by field id. */
export function passphraseProblems({
  passphrase,
  again,
}: {
  readonly passphrase: string;
  readonly again: string;
}): readonly { readonly id: string; readonly text: string }[] {
  const length = lengthOf(passphrase);
  if (length === 0) return [{ id: 'passphrase', text: 'Enter a passphrase' }];
  if (length < SHORTEST_PASSPHRASE)
    return [{ id: 'passphrase', text: `Passphrase must be ${String(SHORTEST_PASSPHRASE)} characters or more` }];
  return passphrase === again ? [] : [{ id: 'again', text: 'The two passphrases must be the same' }];
}
