import { nameOf } from '../../case/pupil-name.ts';
import { givenOn } from '../../life/clock-ahead.ts';
import { goingOn } from '../../life/going-on.ts';
import { leavingOf } from '../../life/leaving.ts';
import type { Situation } from './situation.ts';

/** What holds until a parent agrees, as the end of a sentence: what was agreed, where there is such a thing, else full time; of who left, nothing. */
export function meanwhile(situation: Pick<Situation, 'life' | 'case' | 'today'>): string {
  const version = goingOn(situation.life);
  if (version !== undefined) return `what was agreed ${givenOn(version.agreedOn, situation.today)} goes on`;
  return leavingOf(situation.case, situation.today) === undefined
    ? `${nameOf(situation.case)} should be in school full time`
    : 'nothing of it begins';
}
