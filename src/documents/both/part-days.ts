import { dfe, ours } from '../../authorities/sources.ts';
import { valueOf } from '../../case/field.ts';
import { running } from '../../case/fields/running.ts';
import { nameOf } from '../../case/pupil-name.ts';
import { formatDate, formatWeekdayDate, isWithin } from '../../domain/iso-date.ts';
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

/** What codes of part days are told from. */
type OfPartDays = Pick<Facts, 'case' | 'life' | 'spans' | 'findings'>;

/** The rules that ask how it was on days that nobody had agreed to. */
const asksOfDays: readonly string[] = ['agree.not-begun', 'flexi.not-begun'];

/**
 * That nothing was agreed until after the first session that was to be missed, and the pupil may have been in school for part of the day until then;
 * `undefined` where it was agreed in time, or they were full days, as is said.
 */
function maybePartInWords(facts: OfPartDays): string | undefined {
  const first = facts.life.state === 'set-aside' ? undefined : facts.spans[0]?.version;
  const isUnsaid = facts.findings.some(
    ({ rule, path }) => asksOfDays.includes(rule) && path === running.inFullTime.path,
  );
  if (first === undefined || !isUnsaid) return undefined;
  const { from } = first;
  const agreed = `${from.half === 'pm' ? 'the afternoon of ' : ''}${formatWeekdayDate(from.day)}`;
  return `Nothing was agreed before ${agreed}. If ${nameOf(facts.case)} was in school for part of the day from the day to start until then, such a day`;
}

/**
 * What the register says of the part days that nobody had agreed to, on record or that there may have been before a late agreement: no code is named;
 * `undefined` where there are none. Source: DfE para 67; life of an arrangement.
 */
export function codesOfPartDays(facts: OfPartDays): string | undefined {
  const onRecord = partDaysInWords(facts);
  const words = onRecord === undefined ? maybePartInWords(facts) : `${onRecord} Such a day`;
  if (words === undefined) return undefined;
  const which =
    valueOf(facts.case, running.partBy) === 'family'
      ? 'The true reason why the family kept the pupil at home has a code of its own.'
      : 'O would count against the parent.';
  return `${words} is neither C2 nor C nor B, and E only if the head formally suspended. Ask the attendance team which code is true. ${which} Correct the register openly, and change no date.`;
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
