import { nameOf } from '../../case/pupil-name.ts';
import { formatDate } from '../../domain/iso-date.ts';
import type { AgreedVersion } from '../../life/versions.ts';
import type { Situation } from './situation.ts';

/** What was agreed and goes on, while a change of it is not agreed to. */
export const goingOn = ({ life }: Pick<Situation, 'life'>): AgreedVersion | undefined =>
  life.state === 'agreed' || life.state === 'running' ? life.version : undefined;

/** What holds until a parent agrees, as the end of a sentence: what was agreed, where there is such a thing, else full time. */
export function meanwhile(situation: Pick<Situation, 'life' | 'case'>): string {
  const version = goingOn(situation);
  return version === undefined
    ? `${nameOf(situation.case)} should be in school full time`
    : `what was agreed on ${formatDate(version.agreedOn)} goes on`;
}
