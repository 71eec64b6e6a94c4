import type { Heard } from './heard.ts';

/** How somebody said so, as a sentence goes on: what another parent said, or that the agreement is taken back. */
export const saidHow: Readonly<Record<Heard['how'], string>> = {
  told: 'in person or by telephone',
  letter: 'by letter',
  email: 'by e-mail',
};
