import { Font as fontStore } from '@react-pdf/renderer';
import { joinFonts } from './face.ts';
import type { Face, Font } from './face.ts';
import { fontFiles } from './font-files.ts';
import type { Weight } from './font-files.ts';

/** The name by which a style asks for the typeface. */
export const family = 'Atkinson Hyperlegible Next';

const faces = new Map<Weight, Face>();

interface Source {
  data: unknown;
}

async function open(name: string, file: string, weight: Weight): Promise<Source> {
  fontStore.register({ family: name, src: file, fontWeight: weight });
  const descriptor = { fontFamily: name, fontWeight: weight };
  await fontStore.load(descriptor);
  return fontStore.getFont(descriptor) as Source;
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
