import type { gateLevels } from '../../authorities/profile.ts';
import { valueOf } from '../../case/field.ts';
import type { Field } from '../../case/field.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { addDays, formatDate, isBefore } from '../../domain/iso-date.ts';
import { listed } from '../../domain/listed.ts';
import type { AgencyDecision } from '../../life/agency-decisions.ts';
import { onlySays } from './only-says.ts';
import type { Lack } from './rule.ts';
import type { Situation } from './situation.ts';

/** How far somebody has to be asked before a pupil goes part time. */
export type GateLevel = (typeof gateLevels)[number];

/** The farthest of some levels; what is barred is told by a rule of its own, and the others are still asked. */
export const farthestOf = (levels: readonly GateLevel[]): GateLevel =>
  (['agree', 'consult', 'inform'] as const).find((level) => levels.includes(level)) ?? 'none';

/** For so many days from when somebody was told, asking again is no chasing yet. Ours. */
const DAYS_TO_ANSWER = 2;

/** The lack of a date on which somebody was told, where it is still to come. */
export function notYetTold(
  { case: c, today }: Situation,
  { who, toldOn }: { readonly who: string; readonly toldOn: Field<IsoDate> },
): readonly Lack[] {
  const on = valueOf(c, toldOn);
  if (on === undefined || !isBefore(today, on)) return [];
  return [
    {
      words: `${who} is said to have been told on ${formatDate(on)}, which is still to come.`,
      path: toldOn.path,
      mender: 'school',
    },
  ];
}

/**
 * The lack of an agreement's writing: when it was given, how, and where it is kept; or its day is still to come.
 * @param who as a sentence begins: `Lee Marsh, the social worker,`.
 */
export function writingLacks(
  { case: c, today }: Situation,
  who: string,
  { answer, on, how, reference, fields }: AgencyDecision,
): readonly Lack[] {
  if (answer !== 'agrees') return [];
  const missing = [
    ...(how === undefined ? [{ what: 'how', field: fields.how }] : []),
    ...(on === undefined ? [{ what: 'when', field: fields.answeredOn }] : []),
    ...(reference === undefined || onlySays(c, fields.reference) !== undefined
      ? [{ what: 'where it is kept', field: fields.reference }]
      : []),
  ];
  const [first] = missing;
  if (first !== undefined)
    return [
      {
        words: `${who} agrees, and it is not written down ${listed(missing.map(({ what }) => what))}.`,
        path: first.field.path,
        mender: 'professional',
      },
    ];
  if (on === undefined || !isBefore(today, on)) return [];
  return [
    {
      words: `${who} is said to have agreed on ${formatDate(on)}, which is still to come.`,
      path: fields.answeredOn.path,
      mender: 'school',
    },
  ];
}

/** Where somebody is silent though asked again: the day, as long as it is past and left them time to answer. */
export function chasedInVain({ today }: Situation, decision: AgencyDecision): IsoDate | undefined {
  const { answer, toldOn, chasedOn } = decision;
  if (answer !== 'no-answer' || toldOn === undefined || chasedOn === undefined) return undefined;
  return isBefore(today, chasedOn) || isBefore(chasedOn, addDays(toldOn, DAYS_TO_ANSWER)) ? undefined : chasedOn;
}

/** The lack of an answer from somebody who was asked again in vain: the head says why it goes on. A refusal is never filled so. */
export const silenceLack = (who: string, chasedOn: IsoDate, { fields }: AgencyDecision): Lack => ({
  words: `${who} has not answered, though asked again on ${formatDate(chasedOn)}. The head says why it goes on.`,
  path: fields.answer.path,
  level: 'explain',
  mender: 'head',
});

/** What is wanting of a professional’s answer at a level: consent in writing, an answer that is no refusal, or word that they were told. */
export function answerLacks(
  situation: Situation,
  who: string,
  decision: AgencyDecision,
  level: GateLevel,
): readonly Lack[] {
  const { answer: says, toldOn, fields } = decision;
  const lack = (words: string): readonly Lack[] => [{ words: `${who} ${words}`, path: fields.answer.path }];
  switch (level) {
    case 'none':
    case 'barred':
      return [];
    case 'inform':
      return toldOn !== undefined
        ? []
        : [{ words: `${who} has not been told of the plan yet.`, path: fields.toldOn.path, mender: 'school' }];
    case 'consult':
      if (says === 'refuses') return lack('does not agree. That stops the part-time timetable.');
      return says !== undefined && toldOn !== undefined
        ? []
        : [{ words: `${who} has not been asked about the plan yet.`, path: fields.toldOn.path, mender: 'school' }];
    case 'agree': {
      if (says === 'agrees') return writingLacks(situation, who, decision);
      const chasedOn = chasedInVain(situation, decision);
      if (chasedOn !== undefined) return [silenceLack(who, chasedOn, decision)];
      return lack(
        says === 'refuses' ? 'does not agree. That stops the part-time timetable.' : 'has not agreed in writing yet.',
      );
    }
  }
}
