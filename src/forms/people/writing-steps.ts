import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { lcc } from '../../authorities/sources.ts';
import { hasEhcPlan, hasSocialWorker, isInCare } from '../../case/care-and-needs.ts';
import type { Case } from '../../case/case.ts';
import { people } from '../../case/fields/people.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';
import { hasAnswered, writingQuestions } from './writing-questions.ts';

const shared = {
  kind: 'questions',
  why: 'An agreement counts from the day it was given, and has to be there in writing. A telephone call alone is forgotten or denied.',
} as const;

export const socialWorkerWritingStep: QuestionStep = {
  ...shared,
  id: 'social-worker-answer',
  heading: 'The social worker’s answer in writing',
  questions: writingQuestions('Social worker', {
    answeredOn: people.socialWorkerAnsweredOn,
    how: people.socialWorkerHow,
    reference: people.socialWorkerReference,
  }),
  source: [lcc('§9.6'), lcc('Appendix 1')],
  when: (c: Case) => isPartTime(c) && hasSocialWorker(c) && hasAnswered(c, people.socialWorkerAnswer),
};

export const virtualSchoolWritingStep: QuestionStep = {
  ...shared,
  id: 'virtual-school-answer',
  heading: 'The Virtual School’s answer in writing',
  questions: writingQuestions('Virtual School', {
    answeredOn: people.virtualSchoolAnsweredOn,
    how: people.virtualSchoolHow,
    reference: people.virtualSchoolReference,
  }),
  source: [lcc('§2'), lcc('§9.4')],
  when: (c: Case) => isPartTime(c) && isInCare(c) && hasAnswered(c, people.virtualSchoolAnswer),
};

export const responsibleWritingStep: QuestionStep = {
  ...shared,
  id: 'responsibility-answer',
  heading: naming((name) => `The answer in writing of whoever decides for ${name}`),
  questions: writingQuestions('Decides for the pupil', {
    how: people.responsibleHow,
    reference: people.responsibleReference,
  }),
  source: [lcc('§2'), lcc('§9.4')],
  when: (c: Case) => isPartTime(c) && isInCare(c) && hasAnswered(c, people.responsibleAnswer),
};

export const caseworkerWritingStep: QuestionStep = {
  ...shared,
  id: 'caseworker-answer',
  heading: 'The SEND caseworker’s answer in writing',
  questions: writingQuestions('SEND caseworker', {
    answeredOn: people.caseworkerAnsweredOn,
    how: people.caseworkerHow,
    reference: people.caseworkerReference,
  }),
  source: [lcc('§2'), lcc('§9.13')],
  when: (c: Case) => isPartTime(c) && hasEhcPlan(c) && hasAnswered(c, people.caseworkerAnswer),
};
