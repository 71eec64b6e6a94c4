import type { ReactElement } from 'react';
import type { Drawing } from '../../../case/how.ts';
import type { SignedMark } from '../../model.ts';
import { colours, region } from '../look.ts';
import type { Sizes } from '../look.ts';
import type { Draw, Marks } from '../marks.ts';
import { box, text } from '../piece.ts';
import { strip } from '../strip.ts';
import type { Group, Strip } from '../strip.ts';

const pad = 14;
const inner = region.width - 2 * pad;
const signHeight = 74;
const gutter = 14;
const shares = { name: 0.35, role: 0.24, date: 0.41 };

const frame: Draw = (pen, { left, top, width, height }) => {
  pen.lineWidth(1.2).roundedRect(left, top, width, height, 3).stroke(colours.brand);
};

const baseLine: Draw = (pen, { left, top, width, height }) => {
  pen
    .lineWidth(0.8)
    .moveTo(left, top + height)
    .lineTo(left + width, top + height)
    .stroke(colours.ink);
};

const signBox: Draw = (pen, { left, top, width, height }) => {
  pen.lineWidth(0.8).rect(left, top, width, height).stroke(colours.rule);
};

/** The strokes of a drawn signature as lines, fitted into the box. */
const strokesOf =
  (drawing: Drawing): Draw =>
  (pen, { left, top, width, height }) => {
    const margin = 6;
    const fit = Math.min(
      (width - 2 * margin) / Math.max(1, drawing.width),
      (height - 2 * margin) / Math.max(1, drawing.height),
    );
    pen.lineWidth(1.4).lineCap('round').lineJoin('round');
    for (const stroke of drawing.strokes) {
      const [first, ...rest] = stroke.map(({ x, y }) => [left + margin + x * fit, top + margin + y * fit] as const);
      if (first === undefined) continue;
      pen.moveTo(...first);
      for (const point of rest.length > 0 ? rest : [first]) pen.lineTo(...point);
    }
    pen.stroke(colours.ink);
  };

const small = (words: string, width: number): ReactElement =>
  text({ size: 11, width, colour: colours.quiet, tight: true }, words, { role: 'P' });

/** A name, a role or a date: its label, and what is written or a line to write on. */
const line = (label: string, words: string | null, share: number, size: number): ReactElement => {
  const width = inner * share - gutter;
  const written =
    words === null
      ? box({ width, height: 28 }, { draw: baseLine })
      : text({ size, width, weight: 700, tight: true }, words, { role: 'P' });
  return box({ width: inner * share, paddingTop: 8 }, {}, small(label, width), written);
};

const sign = (signed: SignedMark | null): ReactElement => {
  const style = { width: inner, height: signHeight, marginTop: 4 };
  if (signed === null) return box(style, { draw: signBox });
  if (signed.drawing === undefined)
    return box(
      { ...style, height: 'auto', minHeight: 40, paddingTop: 8, paddingLeft: 8 },
      { draw: signBox },
      text({ size: 17, width: inner - 16, tight: true }, signed.name, { role: 'P' }),
    );
  const strokes = strokesOf(signed.drawing);
  const marks: Marks = {
    role: 'Figure',
    alt: `Signature of ${signed.name}`,
    draw: (pen, place) => {
      signBox(pen, place);
      strokes(pen, place);
    },
  };
  return box(style, marks);
};

const signature = (label: string, signed: SignedMark | null, size: number): ReactElement =>
  box(
    { width: region.width, padding: pad },
    { draw: frame },
    text({ size: size + 1, width: inner, weight: 700, colour: colours.brand }, label, { role: 'P' }),
    small('Signature', inner),
    sign(signed),
    box(
      { width: inner, flexDirection: 'row' },
      {},
      line('Name', signed?.name ?? null, shares.name, size),
      line('Role', signed?.capacity ?? null, shares.role, size),
      line(signed === null ? 'Date' : 'Signed on', signed?.at ?? null, shares.date, size),
    ),
    ...(signed === null
      ? []
      : [box({ width: inner, paddingTop: 6 }, {}, small(`Code of what was signed: ${signed.hash}`, inner))]),
  );

/** A place to sign by hand, or who signed, when and with which mark. Never cut. */
export const signatureStrip = (
  label: string,
  signed: SignedMark | null,
  sizes: Sizes,
  within: readonly Group[],
): Strip => strip('signature', signature, [label, signed, sizes.body], { within, gap: 16 });
