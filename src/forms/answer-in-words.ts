import type { Case } from '../case/case.ts';
import { readTyped, valueOf } from '../case/field.ts';
import { parents } from '../case/fields/people.ts';
import { rowField } from '../case/list.ts';
import { date } from '../case/readers.ts';
import { schoolDay } from '../case/school-day.ts';
import type { Typed } from '../case/typed.ts';
import { formatTime } from '../domain/clock-time.ts';
import { formatDate } from '../domain/iso-date.ts';
import type { Option, Question } from './form.ts';

const asTyped = (typed: Typed): string =>
  (typeof typed === 'string' ? [typed] : Array.isArray(typed) ? typed : Object.values(typed))
    .filter((part: string) => part.trim() !== '')
    .join(' ');

const labelOf = (options: readonly Option[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

const labels = (options: readonly Option[], typed: Typed): string =>
  typeof typed === 'string'
    ? labelOf(options, typed)
    : Array.isArray(typed)
      ? typed.map((value: string) => labelOf(options, value)).join(', ')
      : asTyped(typed);

function dateInWords(typed: Typed): string {
  const read = readTyped({ schema: date() }, typed);
  return read.ok ? formatDate(read.value) : asTyped(typed);
}

function schoolDayInWords(typed: Typed): string {
  const read = readTyped({ schema: schoolDay() }, typed);
  if (!read.ok) return asTyped(typed);
  const { start, end, morning, afternoon } = read.value;
  const hours = `${formatTime(start)} to ${formatTime(end)}`;
  return afternoon === undefined
    ? `${hours}, no afternoon, register at ${formatTime(morning)}`
    : `${hours}, registers at ${formatTime(morning)} and ${formatTime(afternoon)}`;
}

/** A number that has one way to be written (`925/4000`) is shown so, however it was typed. */
function textInWords({ field }: Pick<Question, 'field'>, typed: Typed): string {
  const read = readTyped(field, typed);
  return read.ok && typeof read.value === 'string' ? read.value : asTyped(typed);
}

/**
 * An answer as a reader reads it: the label of an option, a date with its month’s name, a parent’s name. What cannot be read
 * stays as it was typed.
 * @param c the case, for an answer that points at a row.
 */
export function answerInWords(question: Pick<Question, 'control' | 'field'>, typed: Typed, c: Case): string {
  const { control } = question;
  switch (control.kind) {
    case 'text':
    case 'textarea':
      return textInWords(question, typed);
    case 'choice':
    case 'choices':
    case 'select':
      return labels(control.options, typed);
    case 'date':
      return dateInWords(typed);
    case 'school-day':
      return schoolDayInWords(typed);
    case 'parent':
      return (typeof typed === 'string' ? valueOf(c, rowField(parents, typed, parents.row.name)) : undefined) ?? '';
  }
}
