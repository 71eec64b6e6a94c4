import { valueOf } from '../../case/field.ts';
import { running } from '../../case/fields/running.ts';
import { timetable } from '../../case/fields/timetable.ts';
import { happenedOn } from '../../case/happened.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { isBefore } from '../../domain/iso-date.ts';
import type { Withdrawal } from '../../life/withdrawal.ts';
import { withdrawalOf } from '../../life/withdrawal.ts';
import type { Scope } from './scope.ts';
import { partTime, within } from './scope.ts';
import type { Situation } from './situation.ts';

/** Whether a part-time timetable that was agreed has really begun by a day: a duty of the time after the start is asked of no other. */
export function hasRun({ case: c, decision }: Situation, day: IsoDate): boolean {
  const start = valueOf(c, timetable.start);
  return decision?.decision === 'agree' && start !== undefined && !isBefore(day, start);
}

/** When the agreement that stands was taken back; a later agreement takes its place. */
export const withdrawalIn = ({ case: c, today, decision }: Situation): Withdrawal | undefined =>
  withdrawalOf(c, today, decision?.decision === 'agree' ? decision.on : undefined);

/** Whether it had begun by a day, and had not ended before it: by its last day, by full time that began again, or by the agreement taken back. */
export function isRunningOn(situation: Situation, day: IsoDate): boolean {
  const { case: c, today } = situation;
  const [end, fullTime] = [valueOf(c, timetable.end), happenedOn(c, running.fullTimeOn, today)];
  const back = withdrawalIn(situation)?.on;
  return (
    hasRun(situation, day) &&
    (end === undefined || !isBefore(end, day)) &&
    (fullTime === undefined || isBefore(day, fullTime)) &&
    (back === undefined || !isBefore(back, day))
  );
}

/** A part-time timetable that has really begun. */
export const begun = (words: string): Scope =>
  within(partTime, words, (situation) => hasRun(situation, situation.today));
