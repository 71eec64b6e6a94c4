import { Text, View } from '@react-pdf/primitives';
import type { Styles } from '@react-pdf/renderer';
import { createElement } from 'react';
import type { ReactElement } from 'react';
import { toPrintable } from '../../domain/printable.ts';
import type { Weight } from './font-files.ts';
import { colours, lineHeight } from './look.ts';
import type { Marks } from './marks.ts';
import { wordsThatFit } from './words-that-fit.ts';

/** A style of @react-pdf's. */
export type Style = Styles[string];

/** A box that holds others. */
export const box = (style: Style, marks: Marks, ...children: readonly ReactElement[]): ReactElement =>
  createElement(View, { style, ...marks }, ...children);

/** How a text is set. `width` is that of its box, padding included. */
export interface TextLook {
  readonly size: number;
  readonly width: number;
  readonly weight?: Weight;
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Padding above and below. */
  readonly padY?: number;
  /** Padding left and right. */
  readonly padX?: number;
  /** Where it stands in its parent, if not in its flow. */
  readonly at?: { readonly left: number; readonly top: number };
  readonly tight?: boolean;
}

/** A text. Every text on paper passes here, so that no letter the typeface lacks reaches the layout, and no link is made of it. */
export function text(look: TextLook, words: string, marks: Marks = {}): ReactElement {
  const { size, width, weight = 400, colour = colours.ink, align = 'left', padX = 0, padY = 0 } = look;
  const style: Style = {
    fontSize: size,
    color: colour,
    lineHeight: look.tight === true ? 1.15 : lineHeight,
    width,
    ...(weight === 400 ? {} : { fontWeight: weight }),
    ...(align === 'left' ? {} : { textAlign: align }),
    ...(padX === 0 ? {} : { paddingLeft: padX, paddingRight: padX }),
    ...(padY === 0 ? {} : { paddingTop: padY, paddingBottom: padY }),
    ...(look.at === undefined ? {} : { position: 'absolute', left: look.at.left, top: look.at.top }),
  };
  // A margin for rounding: a word as wide as its column must not be taken for wider.
  const hyphenationCallback = wordsThatFit(width - 2 * padX - 0.01, size, weight);
  return createElement(Text, { style, hyphenationCallback, ...marks }, toPrintable(words));
}
