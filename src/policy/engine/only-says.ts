import type { Case } from '../../case/case.ts';
import { keepsPlace, saysNothing } from '../../case/empty-words.ts';
import type { Field } from '../../case/field.ts';
import { readField, valueOf } from '../../case/field.ts';

/** The longest piece of an answer that a sentence quotes. */
const LONGEST_QUOTE = 20;

const quoted = (text: string): string => `“${text.replaceAll(/\s+/gu, ' ').slice(0, LONGEST_QUOTE)}”`;

/** Where an answer says nothing at all, such as `n/a`, `none` or a dash: what it says, in quotation marks. */
export function onlySays(c: Case, field: Field<string>): string | undefined {
  const text = valueOf(c, field);
  return text !== undefined && saysNothing(text) ? quoted(text) : undefined;
}

/** Where an answer only keeps its place, such as `tbc` or a dash: what it says, in quotation marks. `None` is an answer here. */
export function onlyKeepsPlace(c: Case, field: Field<string>): string | undefined {
  const text = valueOf(c, field);
  return text !== undefined && keepsPlace(text) ? quoted(text) : undefined;
}

/** Whether a text is still to be written: there is none, or what stands there only keeps its place. `None` is an answer here. */
export function isUnwritten(c: Case, field: Field<string>): boolean {
  const reading = readField(c, field);
  return reading.state === 'none' || (reading.state === 'read' && keepsPlace(reading.value));
}
