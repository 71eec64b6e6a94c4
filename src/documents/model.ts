import type { DocumentId } from '../arrangements/ids.ts';
import type { Drawing } from '../case/how.ts';

/** A cell of a table: a text, or `null` for an empty one with room to write by hand. */
export type Cell = string | null;

/** One step of the way back to full time. */
export interface ChartWeek {
  readonly label: string;
  readonly hours: number;
}

/** Part of one day in the week grid, in minutes after midnight. */
export interface GridSlot {
  readonly where: 'school' | 'home' | 'elsewhere';
  readonly start: number;
  readonly end: number;
}

/** One week of the grid: five days, each closed or with its slots. */
export interface GridWeek {
  readonly label: string;
  readonly days: readonly { readonly name: string; readonly closed: boolean; readonly slots: readonly GridSlot[] }[];
}

/** How a case looks in the matrix of concern. */
export type Rating = 'red' | 'amber' | 'attention' | 'green';

/** What a signature block shows once it is signed. */
export interface SignedMark {
  readonly name: string;
  readonly capacity: string;
  /** As the reader reads it: `14 December 2026 at 2:32pm`. */
  readonly at: string;
  readonly drawing?: Drawing;
  /** The start of the hash of what was signed. */
  readonly hash: string;
}

/**
 * A piece of a document: plain, clonable data. One renderer makes HTML of it and one makes PDF, so what is read on the screen
 * is what is signed and printed.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A paragraph set apart: a duty, a caution. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  /** Ruled rows of label and answer; without a caption where the heading above them is their name. */
  | {
      readonly kind: 'fields';
      readonly caption: string;
      readonly rows: readonly { readonly label: string; readonly value: Cell }[];
    }
  /** `widths` are shares of the page's width. The first cell of each row heads it. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly widths: readonly number[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | {
      readonly kind: 'chart';
      readonly sentence: string;
      readonly fullHours: number;
      readonly weeks: readonly ChartWeek[];
    }
  | {
      readonly kind: 'week-grid';
      readonly caption: string;
      readonly from: number;
      readonly to: number;
      readonly weeks: readonly GridWeek[];
    }
  /** How a case looks as a whole: told by word, letter, shape and pattern, so that colour only repeats it. */
  | { readonly kind: 'rating'; readonly rating: Rating; readonly sentence: string }
  | {
      readonly kind: 'signature';
      readonly role: 'parent' | 'head' | 'other';
      readonly label: string;
      readonly signed: SignedMark | null;
    }
  /** Links to the documents of the pack; the renderer adds nothing of its own. */
  | { readonly kind: 'contents'; readonly entries: readonly { readonly document: string; readonly title: string }[] };

/** One document of a pack. */
export interface Document {
  readonly id: DocumentId;
  readonly title: string;
  /** Set larger: the parent reads it. */
  readonly forParent: boolean;
  readonly blocks: readonly Block[];
}

/** How far a pack has come, or what has become of what is in it. */
export type PackState =
  | 'draft'
  | 'for-signature'
  | 'signed'
  | 'set-aside'
  | 'no-agreement'
  /** Agreed after its own last day. */
  | 'never-ran'
  | 'over'
  | 'ended'
  | 'taken-back';

/** What is printed: the documents asked for, in order, and what stands on every page. */
export interface Pack {
  readonly title: string;
  /** What the file is called after. */
  readonly about: 'part-time-timetable' | 'flexi-schooling';
  readonly language: 'en-GB';
  readonly state: PackState;
  /** The school, at the head of every page. */
  readonly school: string;
  /** Whose pack it is, at the head of every page. */
  readonly pupil: string;
  /** The start of the hash of the documents: two prints with the same code hold the same words. */
  readonly version: string;
  /** As the reader reads it. */
  readonly printedOn: string;
  /** The pages say that the pupil is invented. */
  readonly sample: boolean;
  /** The pages say that part of the case could not be read. */
  readonly damaged: boolean;
  readonly documents: readonly Document[];
}
