/** What everybody tries first, in small letters. */
export interface KnownPassphrases {
  /** Whole passphrases. */
  readonly entries: readonly string[];
  /** Words that people fill up with digits and signs until they are long enough. */
  readonly stems: readonly string[];
}

/** What lies side by side: letters, digits, and the rows of a keyboard. */
const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const BOTH_WAYS = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))];

/** The fewest that are a run and no chance. */
const SHORTEST_RUN = 3;
/** The longest piece that is no words of one’s own, when it is only repeated. */
const LONGEST_PIECE = 8;

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function isOnePieceRepeated(typed: string): boolean {
  const letters = [...typed];
  const most = Math.min(LONGEST_PIECE, Math.floor(letters.length / 2));
  return Array.from({ length: most }, (_, at) => at + 1).some((length) =>
    letters.every((letter, at) => letter === letters[at % length]),
  );
}

/** What is left of a text once every run of neighbours is taken out of it. */
function withoutRuns(typed: string): string {
  let left = '';
  for (let at = 0; at < typed.length;) {
    let end = at + 1;
    while (end < typed.length && BOTH_WAYS.some((row) => row.includes(typed.slice(at, end + 1)))) end += 1;
    if (end - at < SHORTEST_RUN) {
      left += typed.charAt(at);
      end = at + 1;
    }
    at = end;
  }
  return left;
}

/**
 * Whether a passphrase is one that everybody tries: a known one, one short piece repeated, a run of the alphabet, the digits or a row of the keyboard, or a
 * known word filled up with digits or signs. Digits and signs at either end are filling.
 * @param typed normalised, as it is used
 */
export function isKnownPassphrase(typed: string, { entries, stems }: KnownPassphrases): boolean {
  const small = typed.toLowerCase();
  if (entries.includes(small) || isOnePieceRepeated(small.replace(/\s/gu, ''))) return true;
  const left = withoutRuns(small);
  if (left !== small && !/\p{L}/u.test(left)) return true;
  const word = small.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const read = word.replace(/[01345@$!]/gu, (sign) => LOOK_ALIKES[sign] ?? sign);
  return [word, read].some((each) => stems.includes(each.replace(/[^\p{L}]/gu, '')));
}
