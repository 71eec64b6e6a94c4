import { lcc, ours } from '../../authorities/sources.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { dateBoxes, mediumLine, oneLine } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { yearGroupOptions } from './year-groups.ts';

export const detailsStep: QuestionStep = {
  kind: 'questions',
  id: 'details',
  heading: 'The pupil',
  questions: [
    {
      field: pupil.name,
      label: 'Full name',
      short: 'Name of pupil',
      hint: 'As it stands on the school’s register.',
      control: oneLine,
      missing: 'Enter the pupil’s full name',
    },
    {
      field: pupil.knownAs,
      label: 'What everyone calls them',
      short: 'Known as',
      hint: 'The parent reads this name. Left empty, it is the first name.',
      control: mediumLine,
      optional: true,
      missing: 'Enter what everyone calls the pupil',
    },
    {
      field: pupil.dateOfBirth,
      label: 'Date of birth',
      short: 'Date of birth',
      hint: 'For example, 14 3 2013.',
      control: dateBoxes,
      missing: 'Enter the pupil’s date of birth',
    },
    {
      field: pupil.yearGroup,
      label: 'Year group',
      short: 'Year group',
      control: { kind: 'select', options: yearGroupOptions },
      missing: 'Choose the pupil’s year group',
    },
    {
      field: pupil.upn,
      label: 'Unique pupil number (UPN)',
      short: 'Unique pupil number',
      hint: 'A letter, eleven digits, then a digit or a letter. The school’s records have it.',
      control: mediumLine,
      optional: true,
      missing: 'Enter the pupil’s UPN',
    },
  ],
  why: 'Every document says who it is about. This is typed here once and appears wherever it is needed.',
  source: [lcc('Appendix 1'), lcc('Appendix 4'), lcc('Appendix 5'), ours('UPN, for telling the local authority')],
};
