import type { GridSlot } from '../../model.ts';
import type { LaidBox } from '../laid-box.ts';
import { colours } from '../look.ts';
import type { Pen } from '../pdf-file.ts';

const step = 5;

function hatch(pen: Pen, { left, top, width, height }: LaidBox): void {
  pen.lineWidth(0.7);
  for (let x = -height; x < width; x += step) pen.moveTo(left + x, top + height).lineTo(left + x + height, top);
  pen.stroke(colours.brand);
}

function dots(pen: Pen, { left, top, width, height }: LaidBox): void {
  for (let y = step / 2; y < height; y += step)
    for (let x = step / 2; x < width; x += step) pen.rect(left + x - 0.7, top + y - 0.7, 1.4, 1.4);
  pen.fill(colours.brand);
}

/**
 * Draws one part of a day: school filled, home hatched, elsewhere dotted. `badge` is the width of white kept free on the left
 * for the words, which the caller sets.
 */
export function drawSlot(pen: Pen, where: GridSlot['where'], place: LaidBox, badge = 0): void {
  const { left, top, width, height } = place;
  if (where === 'school') {
    pen.rect(left, top, width, height).fill(colours.brand);
    return;
  }
  pen.save().rect(left, top, width, height).clip();
  if (where === 'home') hatch(pen, place);
  else dots(pen, place);
  if (badge > 0) pen.rect(left, top, Math.min(badge, width), height).fill(colours.paper);
  pen.restore();
  pen.lineWidth(1).rect(left, top, width, height).stroke(colours.brand);
}
