import type { LaidBox } from './laid-box.ts';
import type { Pen } from './pdf-file.ts';

/** The roles of PDF 1.7's structure tree that a pack uses. */
export type Role =
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Note'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link';

/** Draws lines and areas round or under a node; `box` is the node's place on the page. */
export type Draw = (pen: Pen, box: LaidBox) => void;

/** What a node means, beside how it looks. The layout and the painter carry these properties along and do not look at them. */
export interface Marks {
  readonly role?: Role;
  /** What a reader hears in place of a figure or a link. */
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
  readonly draw?: Draw;
  /** The document of the pack to which this text leads. */
  readonly leadsTo?: string;
}
