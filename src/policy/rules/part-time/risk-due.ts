import { dfe, lcc, ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { risk } from '../../../case/fields/risk.ts';
import { happenedOn } from '../../../case/happened.ts';
import { openActions } from '../../../case/open-actions.ts';
import { nextOpenDay, readCalendar } from '../../../case/school-calendar.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import { settledSoonerIn } from '../../../life/settled-sooner.ts';
import { begun, isPastItsEnd, isRunningOn, startOf } from '../../engine/lived.ts';
import type { Lack, Rule } from '../../engine/rule.ts';

const running = begun('A part-time timetable that has begun');

const reviewed: Rule = {
  id: 'risk.reviewed',
  scope: running,
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [lcc('§9.11'), dfe('para 67'), ours()],
  words: 'The risk assessment is looked at again on the day that was set. It is overdue from the next school day.',
  mender: 'school',
  find: (situation) => {
    const { case: c, today } = situation;
    const due = valueOf(c, risk.reviewOn);
    if (due === undefined || !isRunningOn(situation, due) || isBefore(today, nextOpenDay(readCalendar(c), due)))
      return [];
    const sooner = settledSoonerIn(situation);
    if (sooner !== undefined && !isBefore(due, sooner.from)) return [];
    const assessed = happenedOn(c, risk.assessedOn, today);
    if (assessed !== undefined && !isBefore(assessed, due)) return [];
    if (isPastItsEnd(situation))
      return [
        {
          words: `The risk assessment was to be looked at again on ${formatDate(due)}, and no such day is on record. The part-time weeks have ended. If it was done, write down what was done, and when. If not, write down what happened.`,
          path: risk.assessedOn.path,
          mender: 'head',
          pastMending: true,
        },
      ];
    return [
      {
        words: `The risk assessment was to be looked at again on ${formatDate(due)}. Do that, and write down the day on which it was done.`,
        path: risk.assessedOn.path,
      },
    ];
  },
};

const actions: Rule = {
  id: 'risk.actions',
  scope: running,
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [lcc('§9.11'), dfe('para 67'), ours()],
  words: 'What the risk assessment promises is done by its day; what is due by the start, before it.',
  mender: 'school',
  find: (situation) => {
    const { case: c, today } = situation;
    const start = startOf(situation);
    const goesOn = isRunningOn(situation, today) || situation.life.state === 'over';
    if (start === undefined) return [];
    const calendar = readCalendar(c);
    return openActions(c)
      .filter(({ by }) => !isBefore(start, by) || !isBefore(today, nextOpenDay(calendar, by)))
      .flatMap(({ what, owner, by, donePath }): readonly Lack[] => {
        const words = `“${what}”${owner === undefined ? '' : ` (${owner})`} was to be done by ${formatDate(by)}${isBefore(start, by) ? '' : ', before the start'}, and is not said to be done.`;
        if (isPastItsEnd(situation) && (!isBefore(start, by) || isRunningOn(situation, by)))
          return [
            {
              words: `${words} The part-time weeks have ended. If it was done, say so. If not, write down what happened.`,
              path: donePath,
              mender: 'head',
              pastMending: true,
            },
          ];
        return goesOn ? [{ words, path: donePath }] : [];
      });
  },
};

/** What the risk assessment asks while it runs. */
export const riskDueRules: readonly Rule[] = [reviewed, actions];
