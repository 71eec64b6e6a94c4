import type { parentChecks } from '../../case/fields/request.ts';

/** The lines of the parent’s checklist, as a parent reads them: reading age about 9. Source: Herts names the checklist, LCC §7 and Appendix 7 its duties; the words are ours. */
export const parentCheckWords: Readonly<Record<(typeof parentChecks)[number], string>> = {
  teach: 'I will teach my child myself, or see to it, in every session at home.',
  'set-no-work': 'I know that school sets no work for the sessions at home.',
  costs: 'I know that I pay for books, trips, tutors and other costs of the sessions at home.',
  attend: 'My child will come to every session in school. I will ring the school if my child is ill.',
  'head-decides': 'I know that the headteacher may say yes or no.',
  'time-limited': 'I know that it is for a set time, and that it is looked at again.',
  exams: 'I have asked how tests and exams will work.',
  safe: 'I have thought about who looks after my child, and where, in each session at home.',
  'child-asked': 'I have asked my child what they want.',
};
