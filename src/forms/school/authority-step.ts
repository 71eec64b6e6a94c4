import { dfe, lcc, ours } from '../../authorities/sources.ts';
import type { authorityChoices } from '../../case/fields/school.ts';
import { school } from '../../case/fields/school.ts';
import { oneOf } from '../controls.ts';
import type { Option, QuestionStep } from '../form.ts';

interface AuthorityOption extends Option {
  readonly value: (typeof authorityChoices)[number];
  /** The three digits that begin the DfE numbers of its schools. */
  readonly laCode?: string;
}

/** Whose rules a school can go by. */
export const authorityOptions: readonly AuthorityOption[] = [
  {
    value: 'lincolnshire',
    label: 'Lincolnshire',
    hint: 'Its part-time timetable policy, with national guidance.',
    laCode: '925',
  },
  {
    value: 'hertfordshire',
    label: 'Hertfordshire',
    hint: 'National guidance for part-time timetables, and its own for flexi-schooling.',
    laCode: '919',
  },
  { value: 'england', label: 'Another authority: national guidance only' },
  {
    value: 'own',
    label: 'My authority’s own limits, which I enter',
    hint: 'National guidance, with the limits and addresses from the next two pages.',
  },
];

export const authorityStep: QuestionStep = {
  kind: 'questions',
  id: 'authority',
  heading: 'Whose rules does the school go by?',
  questions: [
    {
      field: school.authority,
      label: 'Whose rules does the school go by?',
      short: 'Rules',
      control: oneOf(authorityOptions),
      missing: 'Choose whose rules the school goes by',
    },
  ],
  why: 'Authorities differ: how long a part-time timetable may be, who must agree and how it is reported. National guidance holds everywhere.',
  source: [dfe('para 67'), lcc('§10'), ours('which limits hold')],
};
