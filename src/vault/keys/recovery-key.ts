import { randomBytes } from './bytes.ts';

/** Crockford's base 32: no I, L, O or U, so that nothing looks like something else on paper. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 34 symbols of 5 bits are 170 bits; with the check symbol they make seven groups of five. */
const DRAWN = 34;
const GROUP = /.{5}(?=.)/g;

/** Crockford's check: the number the symbols spell, modulo 37. From 32 on it has no plain letter. */
const check = (symbols: string): number =>
  [...symbols].reduce((rest, symbol) => (rest * 32 + SYMBOLS.indexOf(symbol)) % 37, 0);

const draw = (): string => Array.from(randomBytes(DRAWN), (byte) => SYMBOLS.charAt(byte & 31)).join('');

/**
 * A new recovery key: the 170 random bits as symbols, and the same with a check symbol, in groups, for printing. Drawn again (five times in 37) where the check
 * symbol would be one of Crockford's marks `*~$=U`, which are hard to find on a tablet.
 */
export function newRecoveryKey(): { readonly symbols: string; readonly printed: string } {
  let symbols = draw();
  while (check(symbols) >= SYMBOLS.length) symbols = draw();
  return { symbols, printed: (symbols + SYMBOLS.charAt(check(symbols))).replace(GROUP, '$&-') };
}

/**
 * The symbols of a recovery key as it was typed back, in any case, spacing and grouping, with O for 0 and I or L for 1;
 * `undefined` where letters are missing, wrong or do not fit the check symbol.
 */
export function readRecoveryKey(typed: string): string | undefined {
  const symbols = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (symbols.length !== DRAWN + 1 || [...symbols].some((symbol) => !SYMBOLS.includes(symbol))) return undefined;
  const drawn = symbols.slice(0, DRAWN);
  return SYMBOLS.charAt(check(drawn)) === symbols.slice(DRAWN) ? drawn : undefined;
}
