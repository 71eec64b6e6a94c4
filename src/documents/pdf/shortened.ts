import { toPrintable } from '../../domain/printable.ts';
import type { Weight } from './font-files.ts';
import { faceOf } from './fonts.ts';

/** Enough of a text for one line of the given width (points); where it is cut, it says so with three dots. */
export function shortened(words: string, width: number, size: number, weight: Weight): string {
  const face = faceOf(weight);
  const ems = (width - 2) / size;
  const whole = toPrintable(words).replaceAll('\n', ' ');
  if (whole.length < 4 * ems && face.widthOf(whole) <= ems) return whole;
  let kept = '';
  let used = face.widthOf('\u2026');
  for (const letter of whole) {
    used += face.widthOf(letter);
    if (used > ems) break;
    kept += letter;
  }
  return `${kept.trimEnd()}\u2026`;
}
