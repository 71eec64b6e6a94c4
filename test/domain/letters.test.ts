import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasRefusedLetter, wellFormed } from '../../src/domain/letters.ts';

describe('wellFormed', () => {
  test('mends halves of pairs and leaves whole ones', () => {
    expect(wellFormed('a\uD83Db')).toBe('a\uFFFDb');
    expect(wellFormed('\uDE00')).toBe('\uFFFD');
    expect(wellFormed('😀 Łukasz محمد')).toBe('😀 Łukasz محمد');
  });

  test('what comes out can always be written as an address', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const mended = wellFormed(String.fromCharCode(...units));
        expect(() => encodeURIComponent(mended)).not.toThrow();
        expect(mended).toHaveLength(units.length);
      }),
    );
  });
});

describe('hasRefusedLetter', () => {
  test('is a control character, and nothing that can be printed', () => {
    for (const letter of ['\u0000', '\u0007', '\u009F']) expect(hasRefusedLetter(`a${letter}b`)).toBe(true);
  });
  test('tabs, line ends, right-to-left names and emoji are fine', () => {
    expect(hasRefusedLetter('a\tb\r\nc محمد 👩‍👧')).toBe(false);
  });
});
