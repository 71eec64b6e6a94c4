import { lcc, ours } from '../../authorities/sources.ts';
import { school } from '../../case/fields/school.ts';
import { mediumLine, oneLine, shortLine } from '../controls.ts';
import type { QuestionStep } from '../form.ts';

export const schoolStep: QuestionStep = {
  kind: 'questions',
  id: 'school',
  heading: 'Your school',
  intro: 'This is asked once. Every new case starts with a copy of it.',
  questions: [
    {
      field: school.name,
      label: 'Name of the school',
      short: 'School',
      control: oneLine,
      missing: 'Enter the name of the school',
    },
    {
      field: school.dfeNumber,
      label: 'DfE number',
      short: 'DfE number',
      hint: 'Seven digits, such as 925/4000. The first three are the local authority.',
      control: shortLine,
      missing: 'Enter the school’s DfE number',
    },
    {
      field: school.phone,
      label: 'Telephone number',
      short: 'School telephone',
      control: mediumLine,
      optional: true,
      missing: 'Enter the school’s telephone number',
    },
  ],
  why: 'The school is named on every document of the pack. Its number tells the local authority which school it is.',
  source: [lcc('Appendix 1'), lcc('Appendix 4'), lcc('Appendix 7')],
};

export const headStep: QuestionStep = {
  kind: 'questions',
  id: 'head',
  heading: 'Who runs the school',
  questions: [
    {
      field: school.head,
      label: 'Name of the headteacher',
      short: 'Headteacher',
      control: oneLine,
      missing: 'Enter the headteacher’s name',
    },
    {
      field: school.attendanceChampion,
      label: 'Name of the senior attendance champion',
      short: 'Senior attendance champion',
      hint: 'The senior leader for attendance, if that is someone else.',
      control: oneLine,
      optional: true,
      missing: 'Enter the senior attendance champion’s name',
    },
  ],
  why: 'The head or the senior attendance champion watches over the checklist. The head signs it.',
  source: [lcc('Appendix 1'), ours('asked once for all cases')],
};
