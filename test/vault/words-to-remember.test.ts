import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choosePassphrase, normalPassphrase } from '../../src/vault/keys/passphrase.ts';
import { newRecoveryKey, readRecoveryKey } from '../../src/vault/keys/recovery-key.ts';

describe('a recovery key', () => {
  const keys = Array.from({ length: 200 }, newRecoveryKey);

  test('is seven groups of five symbols that cannot be taken for one another', () => {
    for (const { printed } of keys) expect(printed).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(new Set(keys.map(({ printed }) => printed)).size).toBe(keys.length);
  });

  test('draws every symbol of the alphabet', () => {
    expect(new Set(keys.flatMap(({ symbols }) => [...symbols])).size).toBe(32);
  });

  test('is read back in any case, spacing, kind of dash and look-alike letters', () => {
    for (const { symbols, printed } of keys) {
      expect(readRecoveryKey(printed)).toBe(symbols);
      expect(readRecoveryKey(` ${printed.toLowerCase().replaceAll('-', ' \u2013\n')} `)).toBe(symbols);
      expect(readRecoveryKey(printed.replaceAll('0', 'o').replaceAll('1', 'I'))).toBe(symbols);
      expect(readRecoveryKey(printed.replaceAll('1', 'l'))).toBe(symbols);
    }
  });

  test('with one symbol wrong, two neighbours swapped, one missing or one too many is noticed', () => {
    const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.nat(34),
        fc.constantFrom(...symbols.split('')),
        ({ printed }, at, other) => {
          const typed = printed.replaceAll('-', '');
          const here = typed.charAt(at);
          const next = typed.charAt(at + 1);
          fc.pre(here !== other);
          expect(readRecoveryKey(typed.slice(0, at) + other + typed.slice(at + 1))).toBeUndefined();
          expect(readRecoveryKey(typed.slice(0, at) + typed.slice(at + 1))).toBeUndefined();
          expect(readRecoveryKey(`${typed}0`)).toBeUndefined();
          if (next !== '' && next !== here)
            expect(readRecoveryKey(typed.slice(0, at) + next + here + typed.slice(at + 2))).toBeUndefined();
        },
      ),
    );
  });

  test.each(['', 'U', '*~$=U', 'hello', '\u{1F99A}'.repeat(35)])('is not read from %j', (typed) => {
    expect(readRecoveryKey(typed)).toBeUndefined();
  });
});

describe('a passphrase', () => {
  test.each([
    ['eleven ch..', false],
    ['twelve char.', true],
    ['  eleven ch..  ', false],
    ['\u{1F99A}'.repeat(11), false],
    ['\u{1F99A}'.repeat(12), true],
    ['e\u0301'.repeat(11), false],
    ['a'.repeat(10_000), true],
  ])('%j is long enough: %s', (typed, enough) => {
    const result = choosePassphrase(typed);
    expect(result.ok).toBe(enough);
    if (!result.ok) expect(result.error).toEqual({ kind: 'passphrase-too-short' });
  });

  test('is the same however a keyboard composes it, and stays the same when normalised again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(normalPassphrase(typed.normalize('NFD'))).toBe(normalPassphrase(typed.normalize('NFC')));
        expect(normalPassphrase(normalPassphrase(typed))).toBe(normalPassphrase(typed));
      }),
    );
  });
});
