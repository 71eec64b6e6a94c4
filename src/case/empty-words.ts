/** What people type to come back to later. */
const placeholders = new Set([
  '',
  'na',
  'n a',
  'not applicable',
  'tbc',
  'tba',
  'tbd',
  'to follow',
  'to be confirmed',
  'to be added',
  'to do',
  'todo',
  'see above',
  'as above',
  'test',
  'x',
  'xx',
  'xxx',
]);

/** What people type where there is nothing to tell. */
const denials = new Set(['none', 'no', 'nil', 'nothing', 'not known', 'unknown', 'nobody', 'no one']);

const longest = Math.max(...[...placeholders, ...denials].map((words) => words.replaceAll(' ', '').length));

/** More letters than any of these has: such a text says something, and need not be looked at to its end. */
const LONG = new RegExp(`(?:[\\p{L}\\p{N}][^\\p{L}\\p{N}]*){${String(longest + 1)}}`, 'u');

const wordsIn = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text only keeps its place, such as `tbc` or a dash. `None` is an answer here. Ours. */
export const keepsPlace = (text: string): boolean => !LONG.test(text) && placeholders.has(wordsIn(text));

/** Whether a text says nothing at all, such as `n/a`, `none` or a dash. Ours. */
export const saysNothing = (text: string): boolean =>
  !LONG.test(text) && [placeholders, denials].some((empty) => empty.has(wordsIn(text)));
