import { wayOf } from '../../arrangements/way.ts';
import { lcc, ours } from '../../authorities/sources.ts';
import { hasHealthNeed, isOngoing } from '../../case/care-and-needs.ts';
import type { Case } from '../../case/case.ts';
import { people } from '../../case/fields/people.ts';
import { oneOf } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { agreementOptions } from '../people/agreement-options.ts';
import { hasAnswered, writingQuestions } from '../people/writing-questions.ts';

const writing = writingQuestions('Health practitioner', {
  answeredOn: people.practitionerAnsweredOn,
  how: people.practitionerHow,
  reference: people.practitionerReference,
});

/** Health practitioners have to be told and need not agree. Who is treated for longer is asked what they say. */
export const practitionerStep: QuestionStep = {
  kind: 'questions',
  id: 'practitioner',
  heading: 'What the health practitioner says',
  intro: 'They have to know, and need not agree. What they say is worth having in writing.',
  questions: [
    {
      field: people.practitionerAnswer,
      label: 'What do they say to the plan?',
      short: 'Health practitioner: answer',
      control: oneOf(agreementOptions),
      optional: true,
      missing: 'Choose what the health practitioner says to the plan',
    },
    ...writing.map((question) => ({ ...question, when: (c: Case) => hasAnswered(c, people.practitionerAnswer) })),
  ],
  why: 'A need that goes on is met together with those who treat the pupil. If fewer hours worry them, it is good to know in time.',
  source: [lcc('§9.13'), lcc('Appendix 1'), ours('of whom it is asked')],
  when: (c) => hasHealthNeed(c) && (isOngoing(c) || wayOf(c) === 'medical-medium'),
};
