import type { ReactElement } from 'react';
import type { Rating } from '../../model.ts';
import { ratings } from '../../parts/rating-in-words.ts';
import type { LaidBox } from '../laid-box.ts';
import { colours, region } from '../look.ts';
import type { Sizes } from '../look.ts';
import type { Draw } from '../marks.ts';
import type { Pen } from '../pdf-file.ts';
import { box, text } from '../piece.ts';
import { strip } from '../strip.ts';
import type { Group, Strip } from '../strip.ts';

const pad = 12;
const side = 46;
const gap = 14;
const step = 5;
const disc = 10;

const inks: Readonly<Record<Rating, string>> = {
  red: '#a3201b',
  amber: '#9a5b00',
  attention: colours.brand,
  green: '#17693a',
};

/** A line round each shape: a square, a triangle, a square on its corner, a circle. */
function outline(pen: Pen, rating: Rating, { left, top }: LaidBox): Pen {
  const middle = side / 2;
  switch (rating) {
    case 'red':
      return pen.rect(left, top, side, side);
    case 'amber':
      return pen
        .moveTo(left + middle, top)
        .lineTo(left + side, top + side)
        .lineTo(left, top + side)
        .closePath();
    case 'attention':
      return pen
        .moveTo(left + middle, top)
        .lineTo(left + side, top + middle)
        .lineTo(left + middle, top + side)
        .lineTo(left, top + middle)
        .closePath();
    case 'green':
      return pen.circle(left + middle, top + middle, middle);
  }
}

/** Red is filled, amber is striped, attention is dotted, green is empty. */
function pattern(pen: Pen, rating: Rating, { left, top }: LaidBox): void {
  const ink = inks[rating];
  switch (rating) {
    case 'red':
      pen.rect(left, top, side, side).fill(ink);
      return;
    case 'amber':
      pen.lineWidth(1);
      for (let x = -side; x < side; x += step) pen.moveTo(left + x, top + side).lineTo(left + x + side, top);
      pen.stroke(ink);
      return;
    case 'attention':
      for (let y = step / 2; y < side; y += step)
        for (let x = step / 2; x < side; x += step) pen.rect(left + x - 0.8, top + y - 0.8, 1.6, 1.6);
      pen.fill(ink);
      return;
    case 'green':
      return;
  }
}

/** How far below the middle of its square the letter stands. */
const lower = (rating: Rating): number => (rating === 'amber' ? 8 : 0);

const shape =
  (rating: Rating): Draw =>
  (pen, place) => {
    pen.save();
    outline(pen, rating, place).clip();
    pattern(pen, rating, place);
    pen.restore();
    pen.lineWidth(2);
    outline(pen, rating, place).stroke(inks[rating]);
    pen.circle(place.left + side / 2, place.top + side / 2 + lower(rating), disc).fill(colours.paper);
  };

const frame =
  (rating: Rating): Draw =>
  (pen, { left, top, width, height }) => {
    pen.lineWidth(1.5).rect(left, top, width, height).stroke(inks[rating]);
  };

const rated = (rating: Rating, sentence: string, size: number): ReactElement => {
  const { name, letter } = ratings[rating];
  const width = region.width - 2 * pad - side - gap;
  return box(
    { width: region.width, flexDirection: 'row', alignItems: 'center', padding: pad },
    { draw: frame(rating) },
    box(
      { width: side, height: side, marginRight: gap },
      { role: 'Figure', alt: name, draw: shape(rating) },
      text(
        {
          size: 13,
          width: side,
          weight: 700,
          align: 'center',
          tight: true,
          at: { left: 0, top: side / 2 + lower(rating) - 7.5 },
        },
        letter,
      ),
    ),
    box(
      { width },
      {},
      text({ size: size + 4, width, weight: 700, tight: true }, name, { role: 'P' }),
      text({ size, width, tight: true }, sentence, { role: 'P' }),
    ),
  );
};

/** How a case looks as a whole: its word, with a shape that has a pattern and a letter. Never cut. */
export const ratingStrip = (rating: Rating, sentence: string, sizes: Sizes, within: readonly Group[]): Strip =>
  strip('rating', rated, [rating, sentence, sizes.body], { within, gap: 10 });
