import { Font as opener } from '@react-pdf/renderer';
import { joinFonts } from './face.ts';
import type { Face, Font } from './face.ts';
import { fontFiles } from './font-files.ts';
import type { Weight } from './font-files.ts';
import { unpackWoff } from './woff.ts';

const faces = new Map<Weight, Face>();

const bytesIn = (dataUrl: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));

const dataUrl = (bytes: Uint8Array): string =>
  `data:font/ttf;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;

const isFont = (data: unknown): data is Font => typeof data === 'object' && data !== null && 'unitsPerEm' in data;

async function open(name: string, file: string): Promise<Font> {
  opener.register({ family: name, src: dataUrl(await unpackWoff(bytesIn(file))) });
  await opener.load({ fontFamily: name });
  const data: unknown = opener.getFont({ fontFamily: name }).data;
  if (!isFont(data)) throw new Error(`The font ${name} did not open.`);
  // A glyph is made once, and keeps the letter it is first asked for by. The painter asks for the parts of a glyph by number, such as the
  // full stop of a colon: it would stand for no letter from then on.
  for (const letter of data.characterSet) data.glyphForCodePoint(letter);
  return data;
}

async function openFace(weight: Weight): Promise<void> {
  const { latin, extended } = fontFiles[weight];
  faces.set(
    weight,
    joinFonts(await open(`latin ${String(weight)}`, latin), [await open(`extended ${String(weight)}`, extended)]),
  );
}

let opening: Promise<unknown> | undefined;

/** Opens the typeface once; everything below needs it. */
export async function openFonts(): Promise<void> {
  opening ??= Promise.all([openFace(400), openFace(700)]);
  await opening;
}

/** The typeface in one weight. Fonts are open by then. */
export function faceOf(weight: Weight): Face {
  const face = faces.get(weight);
  if (face === undefined) throw new Error('The fonts are not open yet.');
  return face;
}

/**
 * The one typeface as the layout asks for it. The library's own store has the same methods, but would wait for every font of
 * every node, twice, though all are open.
 */
export const fontStore = {
  getFont: ({ fontWeight }: { readonly fontWeight?: number }) => ({ data: faceOf(fontWeight === 700 ? 700 : 400) }),
  load: () => undefined,
  getEmojiSource: () => null,
  getHyphenationCallback: () => null,
};
