import { arrangementOf } from '../../arrangements/arrangement-of.ts';
import { england } from '../../authorities/england/profile.ts';
import { valueOf } from '../../case/field.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { answerInWords } from '../../forms/answer-in-words.ts';
import { questionAt } from '../../forms/question-at.ts';
import type { ReadCase } from '../../reading/read-case.ts';

/** Whose case a draft is, from when it is to be, and by whose rules, as far as that is known: `Robin Example, Year 8. To start 11 January 2027. Lincolnshire`. */
export function factsOf({ case: c, authority }: Pick<ReadCase, 'case' | 'authority'>): string {
  const [name, group, start] = [
    valueOf(c, pupil.name),
    c.get(pupil.yearGroup.path),
    valueOf(c, arrangementOf(c).start),
  ];
  const question = questionAt(pupil.yearGroup.path)?.question;
  const year = group === undefined || question === undefined ? undefined : answerInWords(question, group, c);
  const who = [name, year].filter((part) => part !== undefined).join(', ');
  const from = start === undefined ? '' : `To start ${formatDate(start)}`;
  return [who, from, authority === england ? '' : authority.name].filter((part) => part !== '').join('. ');
}
