import type { gateLevels } from '../../authorities/profile.ts';
import { valueOf } from '../../case/field.ts';
import type { Field } from '../../case/field.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import type { Lack } from './rule.ts';
import type { Situation } from './situation.ts';

/** How far somebody has to be asked before a pupil goes part time. */
export type GateLevel = (typeof gateLevels)[number];

/** The farthest of some levels; what is barred is told by a rule of its own, and the others are still asked. */
export const farthestOf = (levels: readonly GateLevel[]): GateLevel =>
  (['agree', 'consult', 'inform'] as const).find((level) => levels.includes(level)) ?? 'none';

/** A professional who is told and asked. */
export interface Asked {
  /** As a sentence begins: `Lee Marsh, the social worker,`. */
  readonly who: string;
  readonly toldOn: Field<IsoDate>;
  readonly answer: Field<'agrees' | 'refuses' | 'no-answer'>;
}

/** The lack of a date on which somebody was told, where it is still to come. */
export function notYetTold(
  { case: c, today }: Situation,
  { who, toldOn }: Pick<Asked, 'who' | 'toldOn'>,
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

/** What is wanting of a professional’s answer at a level: consent, an answer that is no refusal, or word that they were told. */
export function answerLacks({ case: c }: Situation, { who, toldOn, answer }: Asked, level: GateLevel): readonly Lack[] {
  const says = valueOf(c, answer);
  const isTold = valueOf(c, toldOn) !== undefined;
  const lack = (words: string): readonly Lack[] => [{ words: `${who} ${words}`, path: answer.path }];
  switch (level) {
    case 'none':
    case 'barred':
      return [];
    case 'inform':
      return isTold
        ? []
        : [{ words: `${who} has not been told of the plan yet.`, path: toldOn.path, mender: 'school' }];
    case 'consult':
      if (says === 'refuses') return lack('does not agree. That stops the part-time timetable.');
      return says !== undefined && isTold
        ? []
        : [{ words: `${who} has not been asked about the plan yet.`, path: toldOn.path, mender: 'school' }];
    case 'agree':
      if (says === 'agrees') return [];
      return lack(
        says === 'refuses' ? 'does not agree. That stops the part-time timetable.' : 'has not agreed in writing yet.',
      );
  }
}
