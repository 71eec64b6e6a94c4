import { decisionFields, decisions } from '../../case/fields/checklist.ts';
import type { Decision } from '../../case/fields/checklist.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { school } from '../../case/fields/school.ts';
import { decisionWords } from '../../forms/checklist/decision-words.ts';
import { wordsOf } from '../../forms/form.ts';
import type { Facts, OfCase } from '../facts.ts';
import type { Block, Cell, Document } from '../model.ts';
import { answers, cellOf } from '../parts/answers.ts';
import { heading, paragraph, table } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { headLabel, signatureBlock } from '../signing/signature-block.ts';

function decisionRow(facts: OfCase, decision: Decision): readonly Cell[] {
  const { state, evidence } = decisionFields(decision);
  return [wordsOf(decisionWords[decision].line, facts.case), cellOf(facts, state), cellOf(facts, evidence)];
}

/** What the headteacher signs: who it is about, and the six decisions with what shows each. Source: LCC Appendix 1. */
export const checklistBody = (facts: OfCase): readonly Block[] => [
  paragraph(
    'The headteacher, or the senior attendance champion, makes sure that each decision below is settled before the hours are cut. The headteacher signs.',
  ),
  heading('Pupil and decisions'),
  ...answers(facts, 'Who it is about', [
    pupil.name,
    pupil.printedName,
    pupil.dateOfBirth,
    pupil.yearGroup,
    school.name,
    school.attendanceChampion,
  ]),
  table(
    'The six decisions',
    [
      ['Decision', 45],
      ['Settled', 15],
      ['What shows it', 40],
    ],
    decisions.map((decision) => decisionRow(facts, decision)),
  ),
];

/** The checklist with the headteacher's signature. */
export const buildChecklist = (facts: Facts): Document => ({
  id: 'checklist',
  title: documentTitles.checklist,
  forParent: false,
  blocks: [...checklistBody(facts), signatureBlock(facts, { document: 'checklist', role: 'head' }, headLabel(facts))],
});
