import type { LaidBox } from '../laid-box.ts';
import { colours } from '../look.ts';
import type { Pen } from '../pdf-file.ts';

const arrowStart = 3;

/** A signpost with one arrow on a grid of 24 units, its arrow flush with the left edge. */
export function drawSignpost(pen: Pen, { left, top, width }: LaidBox): void {
  const unit = width / 24;
  const at = (x: number, y: number): [number, number] => [left + (x - arrowStart) * unit, top + y * unit];
  pen.roundedRect(...at(9.5, 1), 3, 22.5 * unit, 1).fill(colours.quiet);
  pen
    .lineJoin('round')
    .moveTo(...at(arrowStart, 4))
    .lineTo(...at(17, 4))
    .lineTo(...at(22, 8))
    .lineTo(...at(17, 12))
    .lineTo(...at(arrowStart, 12))
    .closePath()
    .fill(colours.brand);
  pen.rect(...at(6, 23), 10 * unit, unit).fill(colours.quiet);
}
