import type { Option } from '../form.ts';

/** What a service or a professional says to the plan. */
export const agreementOptions: readonly Option[] = [
  { value: 'agrees', label: 'They agree' },
  { value: 'refuses', label: 'They do not agree' },
  { value: 'no-answer', label: 'No answer yet' },
];

/** How an answer was given in writing. */
export const answerWayOptions: readonly Option[] = [
  { value: 'paper', label: 'On paper, signed' },
  { value: 'letter', label: 'In a letter' },
  { value: 'email', label: 'In an e-mail' },
  { value: 'minutes', label: 'In the minutes of a meeting' },
];
