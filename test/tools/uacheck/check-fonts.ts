import { PDFDict } from 'pdf-lib';
import type { Finding, Reader } from './reader.ts';

function checkFont(reader: Reader, font: PDFDict): readonly string[] {
  const kind = reader.words(font, 'Subtype') ?? '';
  const name = reader.words(font, 'BaseFont') ?? kind;
  if (kind === 'Type0') return reader.get(font, 'ToUnicode') === undefined ? [`${name} does not say its letters`] : [];
  const descriptor = reader.dict(font, 'FontDescriptor');
  const embedded =
    descriptor !== undefined &&
    ['FontFile', 'FontFile2', 'FontFile3'].some((key) => reader.get(descriptor, key) !== undefined);
  const mapped = kind !== 'CIDFontType2' || reader.get(font, 'CIDToGIDMap') !== undefined;
  return [...(embedded ? [] : [`${name} is not embedded`]), ...(mapped ? [] : [`${name} does not map its glyphs`])];
}

/** Whether every font is embedded and its glyphs can be read back as letters. */
export function checkFonts(reader: Reader): readonly Finding[] {
  const objects = reader.document.context.enumerateIndirectObjects().map(([, object]) => object);
  return objects
    .filter((object) => object instanceof PDFDict && reader.words(object, 'Type') === 'Font')
    .flatMap((font) => (font instanceof PDFDict ? checkFont(reader, font) : []))
    .map((what) => ({ topic: 'font', what }));
}
