import type { Source } from '../../authorities/sources.ts';
import type { Matrix } from '../../policy/matrix/matrix.ts';
import type { Facts } from '../facts.ts';
import type { Block, Document } from '../model.ts';
import { heading, list, note, paragraph, table } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { besideOverdue } from './matrix-overdue.ts';
import { matrixSum } from './matrix-sum.ts';
import { columnTitles, decisive, matrixIntro, stateWords, VULNERABLE } from './matrix-words.ts';

const whole = (matrix: Matrix, facts: Facts): readonly Block[] => {
  const { overdue } = facts;
  const { whereOf, ...told } = besideOverdue(matrix, overdue);
  const reasons = decisive(told);
  return [
    heading('The case as a whole'),
    { kind: 'rating', rating: matrix.colour, sentence: matrixSum(matrix, facts) },
    ...(matrix.vulnerable ? [note(VULNERABLE)] : []),
    ...(overdue.length === 0
      ? []
      : [paragraph('Overdue:'), list(overdue.map((duty) => [duty.words, whereOf(duty)].join(' ').trimEnd()))]),
    ...(reasons.length === 0
      ? []
      : [
          paragraph('What makes it so:'),
          list(
            reasons.map(({ words, state, evidence }) => `${words}: ${stateWords[state].toLowerCase()}. ${evidence}`),
          ),
        ]),
  ];
};

/** Where an indicator stands: its paragraph alone, for the document is named once below. */
const placesInWords = (source: readonly Source[]): string =>
  source.map(({ document, paragraph }) => (document === 'ours' ? 'our reading' : paragraph)).join(', ');

const columns = ({ indicators }: Matrix): readonly Block[] =>
  columnTitles.map(({ column, title }) =>
    table(
      title,
      [
        ['Indicator', 30],
        ['Is it so?', 14],
        ['What shows it', 40],
        ['Source', 16],
      ],
      indicators
        .filter((indicator) => indicator.column === column)
        .map(({ words, state, evidence, source }) => [words, stateWords[state], evidence, placesInWords(source)]),
    ),
  );

/** How the case looks in the matrix of concern. Source: LCC Appendix 2. */
export const buildMatrix = (facts: Facts): Document => ({
  id: 'matrix',
  title: documentTitles.matrix,
  forParent: false,
  blocks: [
    paragraph(matrixIntro(facts.authority)),
    ...(facts.matrix === undefined
      ? []
      : [
          ...whole(facts.matrix, facts),
          heading('Each indicator'),
          ...columns(besideOverdue(facts.matrix, facts.overdue)),
        ]),
    heading('How the colour is found'),
    list([
      'Appendix 2 is that of Lincolnshire’s part-time timetable policy, September 2025. What is called our reading is Waymark’s own.',
      'Red counts before amber, and amber before green.',
      'What is neither all green nor amber needs attention, such as a period of more than 4 and up to 8 weeks. The policy has no word for it: this is our reading.',
    ]),
  ],
});
