import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import { parents } from '../../case/fields/people.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { risk, whereabouts } from '../../case/fields/risk.ts';
import { school } from '../../case/fields/school.ts';
import type { OfCase } from '../facts.ts';
import { flexiRisk } from '../flexi/risk.ts';
import type { Block, Document } from '../model.ts';
import { hoursOut } from '../part-time/risk-hours-out.ts';
import { worriesOfServices } from '../part-time/risk-worries.ts';
import { answers, listCells } from '../parts/answers.ts';
import { heading, note, table } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { riskStepFive, riskStepFour, riskStepsOneToThree } from '../parts/risk-steps.ts';

const whereaboutsTable = (facts: OfCase): Block =>
  table(
    'Where the pupil is when not in school',
    [
      ['Days', 28],
      ['Where', 36],
      ['With whom', 36],
    ],
    listCells(facts, whereabouts, [whereabouts.row.days, whereabouts.row.where, whereabouts.row.withWhom]),
  );

const parentsTable = (facts: OfCase): Block => {
  const { name, relation, livesWith, responsibility, phone, email } = parents.row;
  return table(
    'Parents and carers',
    [
      ['Name', 19],
      ['Relation', 13],
      ['Pupil lives with them', 13],
      ['Parental responsibility', 19],
      ['Telephone', 16],
      ['E-mail', 20],
    ],
    listCells(facts, parents, [name, relation, livesWith, responsibility, phone, email]),
  );
};

const partTimeRisk = (facts: OfCase): readonly Block[] => [
  heading('Pupil and assessment'),
  ...answers(facts, 'Who it is about', [pupil.name, pupil.dateOfBirth, pupil.yearGroup, school.name]),
  ...answers(facts, 'This assessment', [risk.assessor, risk.assessedOn, risk.known, risk.significant]),
  note(
    'The school stays responsible for the pupil’s safety and welfare in the hours out of school. Nothing in this pack passes that duty on.',
  ),
  ...riskStepsOneToThree(facts),
  ...worriesOfServices(facts),
  ...riskStepFour(facts),
  heading('In the hours out of school'),
  ...hoursOut(facts),
  whereaboutsTable(facts),
  ...answers(facts, 'Who keeps the pupil safe', [
    risk.adult,
    risk.adultRelation,
    risk.adultPhone,
    risk.adultAgreed,
    risk.adultAgreedOn,
  ]),
  ...answers(facts, 'How parents are helped', [risk.parentSupport]),
  parentsTable(facts),
  ...riskStepFive(facts),
];

/** The five steps, before the start and for as long as it lasts; for flexi-schooling where one is needed. Source: LCC §8, §9.11, §9.12, Appendix 7. */
export const buildRisk = (facts: OfCase): Document => ({
  id: 'risk',
  title: documentTitles.risk,
  forParent: false,
  blocks: isFlexiRequest(facts.case) ? flexiRisk(facts) : partTimeRisk(facts),
});
