// Vite: the virtual module of the passphrases that everybody knows, so that the app is given what it needs of a long list and not the list.
import { dictionary } from '@zxcvbn-ts/language-common';
import { LEAST_CHARACTERS } from '../src/vault/keys/passphrase.ts';

const NAME = 'virtual:known-passphrases';
const RESOLVED = `\0${NAME}`;

/** How many of the most common words are told: those that people fill up with digits until they are long enough. */
const STEMS = 1_000;
const STEM = /^[a-z]{4,11}$/;

/** Gives `entries`, the known passwords that are long enough, and `stems`, the most common words among the others. */
export function knownPassphrases() {
  return {
    name: 'waymark-known-passphrases',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const known = dictionary['passwords-common'];
      // Shorter ones are refused for their length.
      const entries = known.filter((entry) => [...entry].length >= LEAST_CHARACTERS);
      const stems = known.filter((entry) => STEM.test(entry)).slice(0, STEMS);
      return `export const entries = ${JSON.stringify(entries)};\nexport const stems = ${JSON.stringify(stems)};\n`;
    },
  };
}
