import type { Option } from '../form.ts';

/** How a parent said that they take the agreement back, or do not agree any more. */
export const withdrawalOptions: readonly Option[] = [
  { value: 'told', label: 'In person, or by telephone' },
  { value: 'letter', label: 'By letter' },
  { value: 'email', label: 'By e-mail' },
];
