import { dfe, ours } from '../../authorities/sources.ts';
import { valueOf } from '../../case/field.ts';
import { running } from '../../case/fields/running.ts';
import { nameOf } from '../../case/pupil-name.ts';
import { formatDate, isWithin } from '../../domain/iso-date.ts';
import type { Facts } from '../facts.ts';
import type { Cell } from '../model.ts';
import { rowsOfAnswers } from '../parts/answers.ts';
import { sourcesInWords } from '../parts/source-in-words.ts';

/**
 * The part days on record that nobody had agreed to then, as a breach in a row: what happened, what the guidance asks, what is on record. It
 * stays one whatever was agreed later. Source: DfE para 67; life of an arrangement.
 */
export function partDaysWithoutAgreement(facts: Facts): readonly (readonly Cell[])[] {
  const { case: c, life, spans } = facts;
  const [since, by] = [valueOf(c, running.partSince), valueOf(c, running.partBy)];
  if (life.state === 'set-aside') return [];
  if (since === undefined && by === undefined && valueOf(c, running.inFullTime) !== 'no') return [];
  if (since !== undefined && spans.some(({ first, last }) => isWithin(since, first, last ?? since))) return [];
  const from = since === undefined ? '' : ` from ${formatDate(since)}`;
  const onRecord = rowsOfAnswers(facts, [running.partBy, running.partDays, running.putRight]);
  return [
    [
      `${nameOf(c)} was in school for part of the day${from}, and nobody had agreed to that then.`,
      `A pupil is in school for part of the day only once everybody has agreed to it.\n${sourcesInWords([dfe('para 67'), ours()])}`,
      onRecord.map(({ label, value }) => `${label}: ${value ?? 'Not on record yet'}`).join('\n'),
    ],
  ];
}
