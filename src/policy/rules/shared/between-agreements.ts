import { isPartTime } from '../../../arrangements/arrangement-of.ts';
import { lcc, ours } from '../../../authorities/sources.ts';
import { running } from '../../../case/fields/running.ts';
import { happenedOn } from '../../../case/happened.ts';
import { formatDate, formatWeekdayDate, isBefore } from '../../../domain/iso-date.ts';
import { saidFullTime } from '../../../life/in-full-time.ts';
import { daysWithoutAgreement, partDaysOnRecord } from '../../days-without-agreement.ts';
import { dueBy, owedBetween, lastBetween } from '../../engine/lived.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import type { Scope } from '../../engine/scope.ts';
import { within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { beganLate } from './began-late.ts';
import { fullTimeAsk, partDayLacks } from './without-agreement.ts';

/** What is asked of such days once they are past, and told as soon as full time is on record: that it began later than it was due. */
function pastLacks(situation: Situation): readonly Lack[] {
  const { case: c, life, today } = situation;
  const between = lastBetween(situation);
  // Part days are asked about, and told, by another rule.
  if (between === undefined || partDaysOnRecord(situation) !== undefined) return [];
  const { end, due, next } = between;
  // Once the next is over too, the same is asked of the days after it.
  const isAsked = life.state === 'running';
  const days = `What was agreed before ended on ${formatDate(end)}, and the next began on ${formatDate(next)}.`;
  const on = happenedOn(c, running.fullTimeOn, today);
  const isLate = on !== undefined && isBefore(due, on) && isBefore(on, next);
  if (!isPartTime(c) && isLate) return [beganLate(on, due)];
  if (!isPartTime(c))
    return isAsked && on !== due && saidFullTime(situation, due) === undefined
      ? [
          fullTimeAsk(
            c,
            (name) => `${days} In between, ${name} was owed full time. Was ${name} in school full time? Write it down.`,
          ),
        ]
      : [];
  const { path } = running.fullTimeOn;
  if (on === undefined)
    return !isAsked
      ? []
      : [
          {
            words: `${days} Full time was due on ${formatWeekdayDate(due)}. Did it begin? Write down the day. Part days in between have no agreement: record them.`,
            path,
          },
        ];
  return isLate ? [beganLate(on, due)] : [];
}

/** Nobody has agreed to the days from the end of one agreement to the start of the next: what is asked of them. */
function betweenLacks(situation: Situation): readonly Lack[] {
  const { case: c } = situation;
  const between = owedBetween(situation);
  if (between === undefined) return pastLacks(situation);
  if (daysWithoutAgreement(situation) !== undefined) return partDayLacks(situation);
  const { end, due, next } = between;
  const days = `What was agreed before ended on ${formatDate(end)}, and the next begins on ${formatDate(next)}.`;
  const asks: Lack = isPartTime(c)
    ? {
        words: `${days} Full time was due on ${formatWeekdayDate(due)}. Did it begin? Write down the day. Part days in between have no agreement: record them.`,
        path: running.fullTimeOn.path,
      }
    : fullTimeAsk(
        c,
        (name) => `${days} In between, ${name} should be in full time. Is ${name} in school full time? Write it down.`,
      );
  return [dueBy(situation, due, asks)];
}

/**
 * What comes next is agreed, and has not begun: until then full time is asked for as after any end. Source: LCC §9.2; ours.
 * @param of the arrangement that it is a rule of.
 * @param named that arrangement, as a sentence ends: `flexi-schooling`.
 * @param who whom it is about, as the sources say it.
 */
export const betweenRule = (id: Rule['id'], of: Scope, named: string, who: 'pupil' | 'child'): Rule => ({
  id,
  scope: within(
    of,
    `The days between two agreements of ${named}`,
    (situation) => owedBetween(situation) !== undefined || lastBetween(situation) !== undefined,
  ),
  level: 'stop',
  gate: 'run',
  mode: 'A+Q',
  source: [lcc('§9.2'), ours()],
  words: `Between two agreements of ${named} the ${who} is in school full time. That it began is written down by the next school day, and a part day all the same goes on record.`,
  mender: 'school',
  find: betweenLacks,
});
