import { expect, test } from 'vitest';
import type { How } from '../../src/case/how.ts';
import { howSchema } from '../../src/case/how.ts';
import { howInWords } from '../../src/documents/signing/how-in-words.ts';

test.each<[How, string]>([
  [{ kind: 'typed' }, 'Name typed and box ticked'],
  [{ kind: 'drawn', drawing: { width: 10, height: 5, strokes: [[{ x: 1, y: 2 }]] } }, 'Drawn on the screen'],
  [
    { kind: 'paper', on: '2027-01-08', beforeStart: true },
    'Signed on paper on 8 January 2027, before the first session',
  ],
  [
    { kind: 'paper', on: '2027-01-12', beforeStart: false },
    'Signed on paper on 12 January 2027, not before the first session',
  ],
  [
    { kind: 'helped', by: 'interpreter', who: 'Ola Nowak', why: 'Speaks Polish' },
    'Through an interpreter: Ola Nowak. Speaks Polish',
  ],
  [{ kind: 'written', as: 'minutes', on: '2027-01-05', reference: 'TAC 4' }, 'Minutes of 5 January 2027: TAC 4'],
  [{ kind: 'written', as: 'email', on: 'last week', reference: 'inbox' }, 'E-mail of last week: inbox'],
])('a decision given %j is kept whole, and read as such', (how, words) => {
  expect(howSchema.parse(structuredClone(how))).toEqual(how);
  expect(howInWords(how)).toBe(words);
});
