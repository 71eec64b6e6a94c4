import { isPartTime } from '../../../arrangements/arrangement-of.ts';
import { running } from '../../../case/fields/running.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { formatDate, formatWeekdayDate } from '../../../domain/iso-date.ts';
import { daysWithoutAgreement } from '../../days-without-agreement.ts';
import { isPastDue, owedBetween } from '../../engine/lived.ts';
import type { Lack } from '../../engine/rule.ts';
import type { Situation } from '../../engine/situation.ts';
import { partDayLacks } from './without-agreement.ts';

/** What is asked between two agreements: nobody has agreed to the days from the end of one to the start of the next. Source: LCC §9.2; ours. */
export function betweenLacks(situation: Situation): readonly Lack[] {
  const { case: c } = situation;
  const between = owedBetween(situation);
  if (between === undefined) return [];
  if (daysWithoutAgreement(situation) !== undefined) return partDayLacks(situation);
  const { end, due, next } = between;
  const days = `What was agreed before ended on ${formatDate(end)}, and the next begins on ${formatDate(next)}.`;
  const { words, path } = isPartTime(c)
    ? {
        words: `${days} Full time was due on ${formatWeekdayDate(due)}. Did it begin? Write down the day. Part days in between have no agreement: record them.`,
        path: running.fullTimeOn.path,
      }
    : {
        words: aboutPupil(
          c,
          (name) =>
            `${days} In between, ${name} should be in full time. Is ${name} in school full time? Write it down.`,
        ),
        path: running.inFullTime.path,
      };
  return [isPastDue(situation, due) ? { words, path } : { words, path, level: 'note' }];
}
