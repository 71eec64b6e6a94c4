import { nameOf } from '../../case/pupil-name.ts';
import { givenOn } from '../../life/clock-ahead.ts';
import { goingOn } from '../../life/going-on.ts';
import type { Situation } from './situation.ts';

/** What holds until a parent agrees, as the end of a sentence: what was agreed, where there is such a thing, else full time. */
export function meanwhile(situation: Pick<Situation, 'life' | 'case' | 'today'>): string {
  const version = goingOn(situation.life);
  return version === undefined
    ? `${nameOf(situation.case)} should be in school full time`
    : `what was agreed ${givenOn(version.agreedOn, situation.today)} goes on`;
}
