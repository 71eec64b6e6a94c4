import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/domain/csv.ts';

/** The rows of a file by RFC 4180, read by the test itself. */
function rowsOf(file: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = file.slice(1);
  while (rest !== '') {
    const cell = /^"((?:[^"]|"")*)"(,|\r\n)/u.exec(rest);
    if (cell === null) throw new Error(`not a cell: ${rest.slice(0, 40)}`);
    row.push((cell[1] ?? '').replaceAll('""', '"'));
    if (cell[2] === '\r\n') {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(cell[0].length);
  }
  return rows;
}

describe('a file of comma-separated values', () => {
  test('has each cell in quotes, rows that end with CRLF, and the mark by which spreadsheets know UTF-8', () => {
    expect(
      csvOf([
        ['Name', 'Code'],
        ['Zoë “Z” O’Hara', 'C2'],
      ]),
    ).toBe('\uFEFF"Name","Code"\r\n"Zoë “Z” O’Hara","C2"\r\n');
  });

  test('gives back what was put in, whatever it holds', () => {
    const isSeen = (letter: string) => !/[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(letter);
    const harmless = fc.string({ unit: 'grapheme' }).filter((text) => {
      const at = [...text].findIndex(isSeen);
      const before = at === -1 ? [...text] : [...text].slice(0, at);
      return !['\t', '\r'].some((mark) => before.includes(mark)) && !'=+-@＝＋－＠'.includes([...text][at] ?? 'none');
    });
    fc.assert(
      fc.property(fc.array(fc.array(harmless, { minLength: 1 })), (rows) => {
        expect(rowsOf(csvOf(rows))).toEqual(rows);
      }),
    );
    expect(rowsOf(csvOf([['a "quoted" word', 'one\r\ntwo', 'a,b']]))).toEqual([
      ['a "quoted" word', 'one\r\ntwo', 'a,b'],
    ]);
  });

  test.each(['=1+1', '+44 1632', '-1', '@SUM(A1)', '\t=1+1', '\r=1', '  =HYPERLINK("http://example.org")', '＝1'])(
    'no spreadsheet runs %j',
    (text) => {
      expect(rowsOf(csvOf([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  const unseen = [
    '\u200B',
    '\u202E',
    '\u202D',
    '\u2066',
    '\uFEFF',
    '\u00AD',
    '\u200F',
    '\u2060',
    '\u0000',
    '\u180E',
    '\uFE0F',
    '\u3164',
  ];

  test.each(unseen.flatMap((mark) => ['=', '+', '-', '@', '\t'].map((sign) => `${mark}${sign}1`)))(
    'nor %j, which begins with a mark that nobody sees',
    (text) => {
      expect(rowsOf(csvOf([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  test('a mark that nobody sees before plain words changes nothing', () => {
    expect(rowsOf(csvOf([['\u200Ba', '\u202E1-2']]))).toEqual([['\u200Ba', '\u202E1-2']]);
  });

  test.each(['a=1', '1-2', 'mail@example.org', ''])('%j stays as it is', (text) => {
    expect(rowsOf(csvOf([[text]]))).toEqual([[text]]);
  });
});
