import type { Arrangement } from './arrangement.ts';
import { flexi } from './flexi.ts';

/** A request for flexi-schooling that the head has declined. It ends in a letter; the rest is the school’s own record. Source: policy.md 2.5. */
export const declined: Arrangement = {
  ...flexi,
  id: 'declined',
  forms: ['route', 'pupil', 'people', 'request', 'considerations', 'decision'],
  documents: ['letter', 'request', 'considerations', 'reasons', 'evidence'],
  signs: [{ document: 'letter', role: 'head' }],
  words: {
    title: 'Flexi-schooling request and decision',
    file: 'flexi-schooling',
    listed: 'Flexi-schooling, declined',
  },
};
