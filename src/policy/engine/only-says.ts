import type { Case } from '../../case/case.ts';
import type { Field } from '../../case/field.ts';
import { readField, valueOf } from '../../case/field.ts';

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

/** The longest piece of an answer that a sentence quotes. */
const LONGEST_QUOTE = 20;

const wordsIn = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const quoted = (text: string): string => `“${text.replaceAll(/\s+/gu, ' ').slice(0, LONGEST_QUOTE)}”`;

const isPlaceholder = (text: string): boolean => ['', ...placeholders].includes(wordsIn(text));

/** Where an answer says nothing at all, such as `n/a`, `none` or a dash: what it says, in quotation marks. */
export function onlySays(c: Case, field: Field<string>): string | undefined {
  const text = valueOf(c, field);
  return text !== undefined && (isPlaceholder(text) || denials.includes(wordsIn(text))) ? quoted(text) : undefined;
}

/** Where an answer only keeps its place, such as `tbc` or a dash: what it says, in quotation marks. `None` is an answer here. */
export function onlyKeepsPlace(c: Case, field: Field<string>): string | undefined {
  const text = valueOf(c, field);
  return text !== undefined && isPlaceholder(text) ? quoted(text) : undefined;
}

/** Whether a text is still to be written: there is none, or what stands there only keeps its place. `None` is an answer here. */
export function isUnwritten(c: Case, field: Field<string>): boolean {
  const reading = readField(c, field);
  return reading.state === 'none' || (reading.state === 'read' && isPlaceholder(reading.value));
}
