import type { Profile } from '../../authorities/profile.ts';
import type { Indicator, IndicatorState } from '../../policy/matrix/indicator.ts';
import type { Matrix } from '../../policy/matrix/matrix.ts';
import type { Rating } from '../model.ts';

/** What the matrix is, for a reader of the authority’s own schools, and of others. */
export const matrixIntro = ({ name, goesBy }: Pick<Profile, 'name' | 'goesBy'>): string =>
  goesBy.includes('LCC')
    ? 'A council may look at a case in this way. It shows what is in place and what may give concern; it judges nobody.'
    : `This is the matrix that Lincolnshire uses. None is known for ${name}: take it as a help to think with, not as a rule. It judges nobody.`;

/** What a colour asks for. The guidance gives the colours no such words: they are ours. */
export const ratingSentences: Readonly<Record<Rating, string>> = {
  red: 'Something here is of serious concern. Settle it now.',
  amber: 'Something here is of concern. Look at it at the next review, or before.',
  attention: 'Nothing here is of concern, but not everything is in place or known yet.',
  green: 'Everything that is looked for is in place.',
};

/** What amber asks for where no review is to come: it is over, or nothing is agreed. */
export const AMBER_WITHOUT_REVIEW =
  'Something here is of concern. No review is to come: look at it now, and before anything else is agreed.';

/** How an indicator stands, in words. */
export const stateWords: Readonly<Record<IndicatorState, string>> = {
  met: 'Yes',
  'not-met': 'No',
  'not-known': 'Not known',
};

/** The columns, the most grave first, and what each asks of its lines. */
export const columnTitles = [
  { column: 'red', title: 'Red: when any of these is so' },
  { column: 'amber', title: 'Amber: when any of these is so' },
  { column: 'green', title: 'Green: when all of these are so' },
] as const satisfies readonly { readonly column: Indicator['column']; readonly title: string }[];

/** What the pupil’s standing means for the matrix. */
export const VULNERABLE =
  'The pupil is vulnerable: in care, or with a child protection or child in need plan. Agreements are needed before the start.';

/** The lines that make the colour what it is: those that give concern, or, where none does, those that keep it from being green. */
export const decisive = ({ colour, indicators }: Matrix): readonly Indicator[] =>
  colour === 'red' || colour === 'amber'
    ? indicators.filter(({ column, state }) => column === colour && state === 'met')
    : indicators.filter(({ column, state }) => column === 'green' && state !== 'met');
