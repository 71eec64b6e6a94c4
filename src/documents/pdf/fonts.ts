import { Font as fontStore } from '@react-pdf/renderer';
import { joinFonts } from './face.ts';
import type { Face, Font } from './face.ts';
import { fontFiles } from './font-files.ts';
import type { Weight } from './font-files.ts';
import { unpackWoff } from './woff.ts';

/** The name by which a style asks for the typeface. */
export const family = 'Atkinson Hyperlegible Next';

const faces = new Map<Weight, Face>();

interface Source {
  data: unknown;
}

const bytesIn = (dataUrl: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));

const dataUrl = (bytes: Uint8Array): string => `data:font/ttf;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;

async function open(name: string, file: string, weight: Weight): Promise<Source> {
  fontStore.register({ family: name, src: dataUrl(await unpackWoff(bytesIn(file))), fontWeight: weight });
  const descriptor = { fontFamily: name, fontWeight: weight };
  await fontStore.load(descriptor);
  return fontStore.getFont(descriptor);
}

async function openFace(weight: Weight): Promise<void> {
  const latin = await open(family, fontFiles[weight].latin, weight);
  const extended = await open(`${family} extended`, fontFiles[weight].extended, weight);
  const face = joinFonts(latin.data as Font, [extended.data as Font]);
  latin.data = face;
  faces.set(weight, face);
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
