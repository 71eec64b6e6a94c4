/** All lengths are points, 72 to the inch. */

/** A4, upright. */
export const paper = { width: 595.28, height: 841.89 };

/** Where the text of a page stands; the furniture stands above and below. */
export const region = { left: 48, top: 84, width: paper.width - 96, height: paper.height - 84 - 58 };

/** Every pair that meets on paper has a contrast of at least 4.5 to 1. */
export const colours = {
  brand: '#0b4f6c',
  ink: '#16202a',
  quiet: '#4a5760',
  rule: '#7d8e97',
  tint: '#e6eff3',
  paper: '#ffffff',
};

/** The sizes of one document's text. */
export interface Sizes {
  readonly title: number;
  readonly heading2: number;
  readonly heading3: number;
  readonly body: number;
}

const standardSizes: Sizes = { title: 24, heading2: 15, heading3: 12.5, body: 11 };
const parentSizes: Sizes = { title: 26, heading2: 16.5, heading3: 13.5, body: 12.5 };

/** What a parent reads is set larger. */
export const sizesFor = (forParent: boolean): Sizes => (forParent ? parentSizes : standardSizes);

/** The height of a line, in heights of its letters. */
export const lineHeight = 1.35;

/** Room to write one line by hand. */
export const handRoom = 30;
