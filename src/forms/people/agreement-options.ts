import type { Option } from '../form.ts';

/** What a service or a professional says to the plan. */
export const agreementOptions: readonly Option[] = [
  { value: 'agrees', label: 'They agree' },
  { value: 'refuses', label: 'They do not agree' },
  { value: 'no-answer', label: 'No answer yet' },
];
