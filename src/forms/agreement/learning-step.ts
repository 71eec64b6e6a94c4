import { herts, lcc, ours } from '../../authorities/sources.ts';
import { hasSen } from '../../case/care-and-needs.ts';
import { agreement } from '../../case/fields/agreement.ts';
import { lines } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';
import { CLAUSE_INTRO } from './clause-intro.ts';
import { clauses } from './clauses.ts';

export const learningClausesStep: QuestionStep = {
  kind: 'questions',
  id: 'learning',
  heading: 'What is agreed about learning',
  intro: CLAUSE_INTRO,
  questions: [
    {
      field: agreement.teaching,
      label: 'Who teaches what',
      short: 'Who teaches what',
      control: lines(4),
      otherwise: clauses.teaching,
      missing: 'Enter who teaches what',
    },
    {
      field: agreement.oversight,
      label: 'Who looks after it',
      short: 'Who looks after it',
      control: lines(3),
      otherwise: clauses.oversight,
      missing: 'Enter who looks after the arrangement',
    },
    {
      field: agreement.progress,
      label: 'How progress is shown, and how often',
      short: 'Progress',
      control: lines(4),
      otherwise: clauses.progress,
      missing: 'Enter how progress is shown and how often',
    },
    {
      field: agreement.sen,
      label: naming((name) => `Support for ${name}’s special educational needs`),
      short: 'Support for special educational needs',
      control: lines(3),
      when: hasSen,
      otherwise: clauses.sen,
      missing: naming((name) => `Enter how ${name}’s support goes on`),
    },
    {
      field: agreement.exams,
      label: 'Exams and costs',
      short: 'Exams and costs',
      control: lines(4),
      otherwise: clauses.exams,
      missing: 'Enter what holds for exams and costs',
    },
    {
      field: agreement.tutors,
      label: 'Tutors',
      short: 'Tutors: what is agreed',
      control: lines(3),
      otherwise: clauses.tutors,
      missing: 'Enter what holds for tutors',
    },
  ],
  why: 'The agreement says in plain words who does what. Both sides sign it and can look things up in it later.',
  source: [herts('a memorandum of understanding'), lcc('§7'), lcc('Appendix 7'), ours('the clauses')],
};
