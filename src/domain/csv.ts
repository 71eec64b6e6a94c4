/**
 * What a spreadsheet takes for the start of a formula; the wide forms too, for some programs fold them. Spaces before it, and marks that nobody
 * sees, are passed over: some programs drop them.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@\t\r＝＋－＠]/u;

/** One cell: quoted, its quotes doubled, and an apostrophe before what a spreadsheet would run. */
function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as comma-separated values, the first row its head. Source: RFC 4180; every cell is quoted, rows end with CRLF, and no cell
 * is run as a formula.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
