import { nameOf } from '../../case/pupil-name.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { goingOn } from '../../life/going-on.ts';
import type { Situation } from './situation.ts';

/** What holds until a parent agrees, as the end of a sentence: what was agreed, where there is such a thing, else full time. */
export function meanwhile(situation: Pick<Situation, 'life' | 'case'>): string {
  const version = goingOn(situation.life);
  return version === undefined
    ? `${nameOf(situation.case)} should be in school full time`
    : `what was agreed on ${formatDate(version.agreedOn)} goes on`;
}
