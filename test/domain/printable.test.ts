import { beforeAll, describe, expect, it } from 'vitest';
import { faceOf, openFonts } from '../../src/documents/pdf/fonts.ts';
import { printableLetters } from '../../src/domain/printable-letters.ts';
import { lettersLacking, toPrintable } from '../../src/domain/printable.ts';

const notALetter = 0xffff;

beforeAll(async () => {
  await openFonts();
});

describe('the letters that can be printed', () => {
  it('are those that the fonts hold in both weights', () => {
    const every = Array.from({ length: 0x10000 }, (_, letter) => letter);
    const held = every.filter(
      (letter) =>
        faceOf(400).hasGlyphForCodePoint(letter) && faceOf(700).hasGlyphForCodePoint(letter) && letter !== notALetter,
    );
    const listed = printableLetters.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    expect(listed).toEqual(held);
  });

  it('are all of Polish, Lithuanian, Latvian, Romanian, Welsh and English', () => {
    const alphabets =
      'ĄĆĘŁŃÓŚŹŻąćęłńóśźż ĄČĘĖĮŠŲŪŽąčęėįšųūž ĀČĒĢĪĶĻŅŠŪŽāčēģīķļņšūž ĂÂÎȘȚăâîșț ŴŶÂÊÎÔÛŵŷâêîôû ABCXYZabcxyz’“”–—£€';
    expect(lettersLacking(alphabets)).toEqual([]);
    expect(toPrintable(alphabets)).toBe(alphabets);
  });
});

describe('a letter that cannot be printed', () => {
  it('shows as its code and is reported once', () => {
    expect(toPrintable('שש')).toBe('[U+05E9][U+05E9]');
    expect(lettersLacking('שש 😀')).toEqual(['ש', '😀']);
  });

  it('shows as its code where it is a control character or turns the order of reading', () => {
    expect(toPrintable('a\u0000b\u202ec')).toBe('a[U+0000]b[U+202E]c');
  });
});

describe('a letter that can be printed another way', () => {
  it('is printed so, without a report', () => {
    const typed = 'z\u0307\t1\u202f000 co\u2011op\r\nso\u00adft\ufeff';
    expect(toPrintable(typed)).toBe('ż 1 000 co-op\nsoft');
    expect(lettersLacking(typed)).toEqual([]);
  });
});
