import { dfe, ours } from '../../authorities/sources.ts';
import { valueOf } from '../../case/field.ts';
import { running } from '../../case/fields/running.ts';
import { nameOf } from '../../case/pupil-name.ts';
import { formatDate, isWithin } from '../../domain/iso-date.ts';
import type { Facts } from '../facts.ts';
import type { Cell } from '../model.ts';
import { rowsOfAnswers } from '../parts/answers.ts';
import { sourcesInWords } from '../parts/source-in-words.ts';

/** That the pupil was in school for part of the day, and nobody had agreed to that then; `undefined` where that is not on record. */
function partDaysInWords({ case: c, life, spans }: Pick<Facts, 'case' | 'life' | 'spans'>): string | undefined {
  const [since, by] = [valueOf(c, running.partSince), valueOf(c, running.partBy)];
  if (life.state === 'set-aside') return undefined;
  if (since === undefined && by === undefined && valueOf(c, running.inFullTime) !== 'no') return undefined;
  if (since !== undefined && spans.some(({ first, last }) => isWithin(since, first, last ?? since))) return undefined;
  const from = since === undefined ? '' : ` from ${formatDate(since)}`;
  return `${nameOf(c)} was in school for part of the day${from}, and nobody had agreed to that then.`;
}

/**
 * What the register says of the part days on record that nobody had agreed to: no code is named; `undefined` where there are none. Source:
 * DfE para 67; life of an arrangement.
 */
export function codesOfPartDays(facts: Pick<Facts, 'case' | 'life' | 'spans'>): string | undefined {
  const words = partDaysInWords(facts);
  if (words === undefined) return undefined;
  const which =
    valueOf(facts.case, running.partBy) === 'family'
      ? 'The true reason why the family kept the pupil at home has a code of its own.'
      : 'O would count against the parent.';
  return `${words} Such a day is neither C2 nor C nor B, and E only if the head formally suspended. Ask the attendance team which code is true. ${which} Correct the register openly, and change no date.`;
}

/**
 * The part days on record that nobody had agreed to then, as a breach in a row: what happened, what the guidance asks, what is on record. It
 * stays one whatever was agreed later. Source: DfE para 67; life of an arrangement.
 */
export function partDaysWithoutAgreement(facts: Facts): readonly (readonly Cell[])[] {
  const words = partDaysInWords(facts);
  if (words === undefined) return [];
  const onRecord = rowsOfAnswers(facts, [running.partBy, running.partDays, running.putRight]);
  return [
    [
      words,
      `A pupil is in school for part of the day only once everybody has agreed to it.\n${sourcesInWords([dfe('para 67'), ours()])}`,
      onRecord.map(({ label, value }) => `${label}: ${value ?? 'Not on record yet'}`).join('\n'),
    ],
  ];
}
