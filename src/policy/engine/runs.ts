import type { IsoDate } from '../../domain/iso-date.ts';
import { isBefore } from '../../domain/iso-date.ts';
import { begunIn, courseOf, inForceAt } from '../../life/in-force.ts';
import type { Withdrawal } from '../../life/withdrawal.ts';
import { withdrawalOf } from '../../life/withdrawal.ts';
import type { Scope } from './scope.ts';
import { partTime, within } from './scope.ts';
import type { Situation } from './situation.ts';

/** Whether something that was agreed has really begun by a day: a duty of the time after the start is asked of no other. */
export const hasRun = ({ versions, life }: Situation, day: IsoDate): boolean =>
  life.state !== 'refused' && begunIn({ versions }).some(({ from }) => !isBefore(day, from.day));

/** When the agreement that stands was taken back; a later agreement takes its place. */
export const withdrawalIn = ({ case: c, today, versions }: Situation): Withdrawal | undefined =>
  withdrawalOf(c, today, versions.at(-1)?.agreedOn);

/** Whether a version was in force on a day: it had begun, and had not ended before it. */
export const isRunningOn = (situation: Situation, day: IsoDate): boolean => {
  const { versions, life, case: c, today } = situation;
  if (!hasRun(situation, day) || (life.state === 'ended' && !isBefore(day, life.ending.on))) return false;
  return (
    inForceAt(
      courseOf(c, versions, () => undefined, today),
      { day, half: 'pm' },
    ) !== undefined
  );
};

/** A part-time timetable that has really begun. */
export const begun = (words: string): Scope =>
  within(partTime, words, (situation) => hasRun(situation, situation.today));
