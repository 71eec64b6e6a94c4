import { readField, valueOf } from '../../case/field.ts';
import type { Field } from '../../case/field.ts';
import { considerations } from '../../case/fields/considerations.ts';
import { decision } from '../../case/fields/decision.ts';
import { parents, people } from '../../case/fields/people.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { request } from '../../case/fields/request.ts';
import { risk } from '../../case/fields/risk.ts';
import { school } from '../../case/fields/school.ts';
import { rowsOf } from '../../case/list.ts';
import { ehcpStep } from '../../forms/considerations/ehcp-step.ts';
import { safetyStep } from '../../forms/considerations/safety-step.ts';
import { decisionStep } from '../../forms/decision/decision-step.ts';
import { caseworkerStep, socialWorkerStep } from '../../forms/people/professional-steps.ts';
import type { OfCase } from '../facts.ts';
import type { Block, Document } from '../model.ts';
import { answers, cellOf, ruled } from '../parts/answers.ts';
import { fields, heading, note, paragraph } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { rowsOfQuestions } from '../parts/rows-of-questions.ts';
import { parentRows } from './parent-rows.ts';
import { schoolTicks } from './school-checklist.ts';

const isOpen = (facts: OfCase, field: Field<unknown>): boolean => readField(facts.case, field).state === 'none';

const aboutPupil = (facts: OfCase): readonly Block[] => [
  heading('Pupil and school'),
  ...answers(facts, 'Who it is about', [
    pupil.name,
    pupil.printedName,
    pupil.dateOfBirth,
    pupil.yearGroup,
    pupil.upn,
    school.name,
  ]),
  ...answers(facts, 'What the pupil needs', [
    pupil.send,
    pupil.sendNeed,
    pupil.care,
    pupil.health,
    pupil.healthNeed,
    risk.known,
  ]),
  ...rowsOf(facts.case, parents)
    .filter((row) => row !== valueOf(facts.case, request.by))
    .flatMap((row) => fields('Another parent or carer', parentRows(facts, row))),
  ...ruled('Who does what at school', [
    { label: 'Looks after it', value: cellOf(facts, people.lead) },
    { label: 'Their role', value: cellOf(facts, people.leadRole) },
    { label: 'Looks at the risks', value: cellOf(facts, risk.assessor) },
  ]),
];

/** What was said by the social worker and about the EHC plan; an empty form has room for both. Source: Herts. */
const withProfessionals = (facts: OfCase): readonly Block[] => [
  ...ruled('Where there is a social worker', [
    ...rowsOfQuestions(facts, socialWorkerStep.questions, isOpen(facts, pupil.care)),
    ...rowsOfQuestions(
      facts,
      safetyStep.questions.filter(({ field }) => field.path === considerations.socialWorkerView.path),
      isOpen(facts, pupil.care),
    ),
  ]),
  ...ruled('Where there is an EHC plan', [
    ...rowsOfQuestions(facts, ehcpStep.questions, isOpen(facts, pupil.send)),
    ...rowsOfQuestions(facts, caseworkerStep.questions, isOpen(facts, pupil.send)),
  ]),
];

/** What the head weighs up, and the decision with its reasons. Source: Herts names the topics; LCC §7; policy.md 2.5. */
export const buildConsiderations = (facts: OfCase): Document => ({
  id: 'considerations',
  title: documentTitles.considerations,
  forParent: false,
  blocks: [
    paragraph(
      'For the school’s own file. Hertfordshire’s guidance names these topics for a school to weigh up; how they are asked is Waymark’s own.',
    ),
    note(
      'The headteacher has full discretion to agree or to decline (Hertfordshire’s guidance). A school is under no obligation to agree (Lincolnshire policy, §7). No answer here decides it.',
    ),
    ...aboutPupil(facts),
    heading('Is it right for the pupil?'),
    ...answers(facts, '', [
      considerations.bestInterests,
      considerations.whyNow,
      considerations.avoids,
      considerations.capacity,
    ]),
    heading('Is it a full education?'),
    ...answers(facts, '', [
      considerations.fullTime,
      considerations.noSchoolWork,
      considerations.continuity,
      considerations.monitoring,
      considerations.monitoringEvery,
    ]),
    heading('Is it safe, and is support kept?'),
    ...answers(facts, '', [considerations.safeguarding]),
    ...withProfessionals(facts),
    heading('What it means for the school'),
    ...answers(facts, '', [considerations.attendance, considerations.inspection]),
    paragraph('Sessions at home are code C, which counts as authorised absence (Lincolnshire policy, §7).'),
    ...schoolTicks(facts),
    heading('The decision'),
    ...ruled('', rowsOfQuestions(facts, decisionStep.questions, isOpen(facts, decision.outcome))),
  ],
});
