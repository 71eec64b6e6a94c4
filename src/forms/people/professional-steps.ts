import { isDeclined, isPartTime } from '../../arrangements/arrangement-of.ts';
import { dfe, herts, lcc } from '../../authorities/sources.ts';
import { hasEhcPlan, hasSocialWorker, isInCare } from '../../case/care-and-needs.ts';
import { people } from '../../case/fields/people.ts';
import { dateBoxes } from '../controls.ts';
import { either } from '../either.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';
import { professionalQuestions } from './professional-questions.ts';

export const socialWorkerStep: QuestionStep = {
  kind: 'questions',
  id: 'social-worker',
  heading: naming((name) => `${name}’s social worker`),
  inset: either(
    () => 'The social worker has to agree in writing before the timetable starts. If they refuse, it cannot go ahead.',
    () => 'Involve the social worker before anything is decided. What they say weighs in the head’s decision.',
  ),
  questions: professionalQuestions('the social worker', 'Social worker', {
    name: people.socialWorker,
    contact: people.socialWorkerContact,
    toldOn: people.socialWorkerToldOn,
    answer: people.socialWorkerAnswer,
    chasedOn: people.socialWorkerChasedOn,
    mayBeUntold: true,
  }),
  waived: isDeclined,
  why: 'Less time in school can put a child with a social worker at more risk, so the social worker is part of the decision.',
  source: [lcc('§9.6'), lcc('Appendix 1'), dfe('para 68'), herts('pupils known to a social worker')],
  when: hasSocialWorker,
};

export const virtualSchoolStep: QuestionStep = {
  kind: 'questions',
  id: 'virtual-school',
  heading: 'The Virtual School',
  inset:
    'For a child in care the Virtual School has to agree in writing. Without it there can be no part-time timetable.',
  questions: professionalQuestions('the person at the Virtual School', 'Virtual School', {
    name: people.virtualSchool,
    contact: people.virtualSchoolContact,
    toldOn: people.virtualSchoolToldOn,
    answer: people.virtualSchoolAnswer,
    chasedOn: people.virtualSchoolChasedOn,
  }),
  why: 'The Virtual School looks after the education of every child in the council’s care.',
  source: [lcc('§2'), lcc('§9.4')],
  when: (c) => isPartTime(c) && isInCare(c),
};

export const caseworkerStep: QuestionStep = {
  kind: 'questions',
  id: 'caseworker',
  heading: 'The SEND caseworker',
  inset: 'Talk it over with the local authority, so that the support in the EHC plan is looked at again soon.',
  questions: [
    ...professionalQuestions('the SEND caseworker', 'SEND caseworker', {
      name: people.caseworker,
      contact: people.caseworkerContact,
      toldOn: people.caseworkerToldOn,
      answer: people.caseworkerAnswer,
      chasedOn: people.caseworkerChasedOn,
    }),
    {
      field: people.supportReviewAskedOn,
      label: 'When did you ask for a review of the support in the plan?',
      short: 'Review of EHC plan support asked for on',
      control: dateBoxes,
      missing: 'Enter the date you asked for a review of the support in the EHC plan',
    },
  ],
  waived: isDeclined,
  why: 'The provision in an EHC plan is owed to the pupil whatever their hours, so the authority has to know.',
  source: [lcc('§2'), lcc('Appendix 1'), dfe('para 69'), herts('pupils with EHC plans')],
  when: hasEhcPlan,
};
