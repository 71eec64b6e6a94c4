import type { Heard } from '../../life/heard.ts';

/** How somebody said what was heard. */
export const saidHow: Readonly<Record<Heard['how'], string>> = {
  told: 'in person or by telephone',
  letter: 'by letter',
  email: 'by e-mail',
};
