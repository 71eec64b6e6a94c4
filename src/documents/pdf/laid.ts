import type { Font, Glyph, GlyphPosition } from './face.ts';
import type { LaidBox } from './laid-box.ts';
import type { Marks } from './marks.ts';

// What is used of the tree that @react-pdf/layout gives back and @react-pdf/render takes.

/** Letters of one line that are set alike. */
export interface LaidRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly GlyphPosition[];
  readonly xAdvance: number;
  readonly attributes: { readonly font: readonly Font[]; readonly [name: string]: unknown };
}

/** One line of a text. */
export interface LaidLine {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly runs: readonly LaidRun[];
}

/** An entry of the outline, as the painter takes it. */
export interface Bookmark {
  readonly title: string;
  readonly ref: number;
  readonly parent: number | null;
  readonly expanded: boolean;
  readonly left: number;
}

/** A node with its place. */
export interface LaidNode {
  readonly type: string;
  readonly box?: LaidBox;
  readonly style?: Readonly<Record<string, unknown>> | undefined;
  /** `id` names a place to which links lead. */
  readonly props?: Marks & { readonly id?: string; readonly bookmark?: Bookmark };
  readonly lines?: readonly LaidLine[];
  readonly children?: readonly LaidNode[];
}

const nowhere: LaidBox = { top: 0, left: 0, width: 0, height: 0 };

/** The place of a node; the layout gives every one of ours a place. */
export const boxOf = (node: LaidNode): LaidBox => node.box ?? nowhere;

/** The node at another place. */
export const moved = (node: LaidNode, to: Partial<LaidBox>): LaidNode => ({ ...node, box: { ...boxOf(node), ...to } });
