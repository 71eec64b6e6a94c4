import { herts, lcc, ours } from '../../authorities/sources.ts';
import { agreement } from '../../case/fields/agreement.ts';
import { lines } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { CLAUSE_INTRO } from './clause-intro.ts';
import { clauses } from './clauses.ts';

export const attendanceClausesStep: QuestionStep = {
  kind: 'questions',
  id: 'attendance',
  heading: 'What is agreed about attendance and safety',
  intro: CLAUSE_INTRO,
  questions: [
    {
      field: agreement.registers,
      label: 'Registers and codes',
      short: 'Registers and codes',
      control: lines(3),
      otherwise: clauses.registers,
      missing: 'Enter what holds for registers and codes',
    },
    {
      field: agreement.absence,
      label: 'Illness and unexplained absence on a school day',
      short: 'Absence on a school day',
      control: lines(4),
      otherwise: clauses.absence,
      missing: 'Enter what happens when the child is absent on a school day',
    },
    {
      field: agreement.contacts,
      label: 'Whom to ring about safety',
      short: 'Safeguarding contacts',
      hint: 'The school’s safeguarding lead with a telephone number, and who in the family can be reached on home days.',
      control: lines(3),
      missing: 'Enter whom to ring about safety, at school and in the family',
    },
    {
      field: agreement.concerns,
      label: 'What happens when somebody is worried',
      short: 'Concerns',
      control: lines(4),
      otherwise: clauses.concerns,
      missing: 'Enter what happens when somebody is worried',
    },
  ],
  why: 'Safeguarding stays shared. Who rings whom has to be known before the day it is needed.',
  source: [lcc('§7'), lcc('§8'), lcc('Appendix 7'), herts('safeguarding considerations'), ours('the clauses')],
};
