import { isDeclined } from '../../arrangements/arrangement-of.ts';
import { herts, lcc, ours } from '../../authorities/sources.ts';
import { considerations, schoolChecks } from '../../case/fields/considerations.ts';
import { lines, someOf } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { schoolCheckWords } from './school-checks.ts';

export const schoolStep: QuestionStep = {
  kind: 'questions',
  id: 'school-checklist',
  heading: 'The school’s checklist',
  questions: [
    {
      field: considerations.attendance,
      label: 'What does it do to attendance, and how is it coded?',
      short: 'Attendance',
      hint: 'Sessions at home are code C. That is authorised absence, and it shows in the figures.',
      control: lines(3),
      missing: 'Enter what it does to attendance and how it is coded',
    },
    {
      field: considerations.inspection,
      label: 'How would you explain it to an inspector?',
      short: 'How it is explained to an inspector',
      control: lines(3),
      missing: 'Enter how you would explain it to an inspector',
    },
    {
      field: considerations.schoolChecked,
      label: 'What is settled?',
      short: 'The school’s checklist',
      control: someOf(schoolChecks.map((value) => ({ value, label: schoolCheckWords[value] }))),
      optional: true,
      missing: 'Tick what is settled',
    },
  ],
  waived: isDeclined,
  why: 'A school that agrees takes on duties too. It is easier to settle them before the first day than after.',
  source: [
    herts('attendance coding, inspection, funding and checklists'),
    lcc('§7'),
    ours('the lines of the checklist'),
  ],
};
