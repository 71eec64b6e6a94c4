import { ours } from '../../../authorities/sources.ts';
import { timetable } from '../../../case/fields/timetable.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { addDays, isBefore } from '../../../domain/iso-date.ts';
import { listed } from '../../../domain/listed.ts';
import type { Period } from '../../../life/period.ts';
import { overlap, periodInWords } from '../../../life/period.ts';
import { isPastItsEnd } from '../../engine/lived.ts';
import type { Rule } from '../../engine/rule.ts';
import { partTime } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { wholePeriodOf } from '../../whole-period.ts';

/** The days of this period that are, or will be: none once it is over, and none after the day for which notice was given. */
function daysOf(situation: Situation): Period | undefined {
  const own = wholePeriodOf(situation);
  const { life } = situation;
  const isPlanned = 'proposal' in life && life.proposal !== undefined;
  if (own === undefined || (isPastItsEnd(situation) && !isPlanned)) return undefined;
  if (life.state !== 'running' || life.ahead === undefined) return own;
  const end = addDays(life.ahead.on, -1);
  return isBefore(end, own.end) ? { start: own.start, end } : own;
}

/** Two agreements for one day say two things of where the pupil is, and of the code. Ours. */
export const overlaps: Rule = {
  id: 'period.overlaps',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [ours()],
  words: 'A pupil has one part-time timetable at a time, in whichever case.',
  mender: 'school',
  find: (situation) => {
    const own = daysOf(situation);
    const beside = situation.others.filter((other) => own !== undefined && overlap(own, other));
    if (beside.length === 0) return [];
    return [
      {
        words: aboutPupil(
          situation.case,
          (name) =>
            `Another case on this device has ${name} part time on some of the same days, ${listed(beside.map(periodInWords))}. There can be one timetable at a time: change the dates here, or end the other first.`,
        ),
        path: timetable.start.path,
      },
    ];
  },
};
