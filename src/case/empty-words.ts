/** What people type to come back to later. */
const placeholders = [
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
];

/** What people type where there is nothing to tell. */
const denials = ['none', 'no', 'nil', 'nothing', 'not known', 'unknown', 'nobody', 'no one'];

const wordsIn = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text only keeps its place, such as `tbc` or a dash. `None` is an answer here. Ours. */
export const keepsPlace = (text: string): boolean => ['', ...placeholders].includes(wordsIn(text));

/** Whether a text says nothing at all, such as `n/a`, `none` or a dash. Ours. */
export const saysNothing = (text: string): boolean => keepsPlace(text) || denials.includes(wordsIn(text));
