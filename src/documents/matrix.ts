import type { Matrix } from '../policy/matrix.ts';
import { heading, list, note, paragraph, table } from './blocks.ts';
import { documentTitles } from './document-titles.ts';
import type { Facts } from './facts.ts';
import { columnTitles, decisive, ratingSentences, stateWords, VULNERABLE } from './matrix-words.ts';
import type { Block, Document } from './model.ts';
import { sourcesInWords } from './source-in-words.ts';

const whole = (matrix: Matrix): readonly Block[] => {
  const reasons = decisive(matrix);
  return [
    heading('The case as a whole'),
    { kind: 'rating', rating: matrix.colour, sentence: ratingSentences[matrix.colour] },
    ...(matrix.vulnerable ? [note(VULNERABLE)] : []),
    ...(reasons.length === 0 ? [] : [paragraph('What makes it so:'), list(reasons.map(({ words, state, evidence }) => `${words}: ${stateWords[state].toLowerCase()}. ${evidence}`))]),
  ];
};

const columns = ({ indicators }: Matrix): readonly Block[] =>
  columnTitles.map(({ column, title }) =>
    table(
      title,
      [
        ['Indicator', 30],
        ['Is it so?', 13],
        ['What shows it', 37],
        ['Source', 20],
      ],
      indicators.filter((indicator) => indicator.column === column).map(({ words, state, evidence, source }) => [words, stateWords[state], evidence, sourcesInWords(source)]),
    ),
  );

/** How the case looks in the authority’s own matrix. Source: LCC Appendix 2. */
export const buildMatrix = (facts: Facts): Document => ({
  id: 'matrix',
  title: documentTitles.matrix,
  forParent: false,
  blocks: [
    paragraph('A council may look at a case in this way. It shows what is in place and what may give concern; it judges nobody.'),
    ...(facts.matrix === undefined ? [] : [...whole(facts.matrix), heading('Each indicator'), ...columns(facts.matrix)]),
    heading('How the colour is found'),
    list([
      'Red counts before amber, and amber before green.',
      'What is neither all green nor amber needs attention. The policy has no word for it: this is Waymark’s own reading.',
      'A period of more than 4 weeks and up to 8 is neither green nor amber in the policy. It needs attention.',
    ]),
  ],
});
