import { readField } from '../../case/field.ts';
import { homeEducation, homeSubjects } from '../../case/fields/home-education.ts';
import { request } from '../../case/fields/request.ts';
import { homeDaysStep } from '../../forms/home-education/days-step.ts';
import { englishFlexi } from '../../words/parent/english-flexi.ts';
import type { OfCase } from '../facts.ts';
import type { Block, Document } from '../model.ts';
import { cellOf, listCells, ruled } from '../parts/answers.ts';
import { fields, heading, note, table } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { say } from '../parts/parent-words.ts';
import { rowsOfQuestions } from '../parts/rows-of-questions.ts';
import { pupilRows } from './about-pupil.ts';

/** How many subjects an empty form has room for. */
const EMPTY_ROWS = 6;

function subjectsTable(facts: OfCase): Block {
  const { subject, who, methods, resources } = homeSubjects.row;
  const rows = listCells(facts, homeSubjects, [subject, who, methods, resources]);
  return table(
    'Subject by subject',
    [
      ['Subject', 21],
      ['Who teaches', 19],
      ['How', 33],
      ['With what', 27],
    ],
    rows.length > 0 ? rows : Array.from({ length: EMPTY_ROWS }, () => [null, null, null, null]),
  );
}

/** What is learnt at home, and how the days there go: the agreement has it too, so that what is signed cannot be written anew unsigned. */
export const learntAtHome = (facts: OfCase): readonly Block[] => [
  heading('What is learnt at home'),
  subjectsTable(facts),
  heading('The days at home'),
  ...ruled(
    '',
    rowsOfQuestions(facts, homeDaysStep.questions, readField(facts.case, homeEducation.tutors).state === 'none'),
  ),
];

/** The outline of home education that goes with the notification. Source: LCC Appendix 7, §7; policy.md 2.5. */
export const buildOutline = (facts: OfCase): Document => ({
  id: 'outline',
  title: documentTitles.outline,
  forParent: true,
  blocks: [
    heading('Who it is about, and who provides it'),
    ...fields('', [...pupilRows(facts), { label: 'Parent or carer', value: cellOf(facts, request.by) }]),
    note(say(facts, englishFlexi.outline)),
    ...learntAtHome(facts),
  ],
});
