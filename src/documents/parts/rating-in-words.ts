import type { Rating } from '../model.ts';

/** The word of a rating, and the letter that stands in its shape, so that nothing is told by colour alone. */
export const ratings: Readonly<Record<Rating, { readonly name: string; readonly letter: string }>> = {
  red: { name: 'Red', letter: 'R' },
  amber: { name: 'Amber', letter: 'A' },
  attention: { name: 'Needs attention', letter: 'N' },
  green: { name: 'Green', letter: 'G' },
};
