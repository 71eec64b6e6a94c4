import { hasSocialWorker } from '../../case/care-and-needs.ts';
import { isTickedOnOther, proofOf } from '../../case/checklist-proof.ts';
import { decisionFields, decisions } from '../../case/fields/checklist.ts';
import type { Decision } from '../../case/fields/checklist.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { school } from '../../case/fields/school.ts';
import { decisionWords, writtenAgreement } from '../../forms/checklist/decision-words.ts';
import { wordsOf } from '../../forms/form.ts';
import { agencyFields } from '../../life/agency-decisions.ts';
import type { Facts, OfCase } from '../facts.ts';
import type { Block, Cell, Document } from '../model.ts';
import { answers, cellOf } from '../parts/answers.ts';
import { heading, paragraph, table } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { headLabel, signatureBlock } from '../signing/signature-block.ts';
import { answerCell } from './plan-agencies.ts';

const joined = (cells: readonly Cell[]): Cell => {
  const given = cells.filter((cell) => cell !== null);
  return given.length === 0 ? null : given.join('\n');
};

/** A line: what the case shows of it now, whatever it was ticked on, and what else the head has typed. */
function decisionRow(facts: OfCase, decision: Decision): readonly Cell[] {
  const { state, evidence } = decisionFields(decision);
  return [
    wordsOf(decisionWords[decision].line, facts.case),
    isTickedOnOther(decision, facts.case) ? 'To be confirmed again' : cellOf(facts, state),
    joined([proofOf(decision, facts.case)?.evidence ?? null, cellOf(facts, evidence)]),
  ];
}

/** The written agreement: the parent’s stands in their signature, the social worker’s in their own writing. */
function agreementRow(facts: OfCase): readonly Cell[] {
  const { case: c } = facts;
  const socialWorker = hasSocialWorker(c) ? answerCell(facts, agencyFields['social-worker']) : null;
  return [
    wordsOf(writtenAgreement, c),
    'By signature',
    joined([
      'The parent’s signature on the consent form.',
      socialWorker === null ? null : `Social worker: ${socialWorker}`,
    ]),
  ];
}

const rowsOf = (facts: OfCase): readonly (readonly Cell[])[] =>
  decisions.flatMap((decision) =>
    decision === 'best-interests'
      ? [decisionRow(facts, decision), agreementRow(facts)]
      : [decisionRow(facts, decision)],
  );

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
    rowsOf(facts),
  ),
];

const headPlace = { document: 'checklist', role: 'head' } as const;

/** The checklist with the headteacher's signature. */
export const buildChecklist = (facts: Facts): Document => ({
  id: 'checklist',
  title: documentTitles.checklist,
  forParent: false,
  blocks: [...checklistBody(facts), signatureBlock(facts, headPlace, headLabel(facts))],
});
