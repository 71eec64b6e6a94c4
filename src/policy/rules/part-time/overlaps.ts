import { ours } from '../../../authorities/sources.ts';
import { timetable } from '../../../case/fields/timetable.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { addDays, isBefore } from '../../../domain/iso-date.ts';
import { listed } from '../../../domain/listed.ts';
import { versionIn } from '../../../life/life.ts';
import type { Period } from '../../../life/period.ts';
import { overlap, periodInWords } from '../../../life/period.ts';
import { daysInForce, isPastItsEnd } from '../../engine/lived.ts';
import type { Rule } from '../../engine/rule.ts';
import { partTime } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { wholePeriodOf } from '../../whole-period.ts';

/** The days that are planned and not agreed to yet, from today on: what is past changes no more. */
function planned(situation: Situation): readonly Period[] {
  const { life, today } = situation;
  const isAgreed = versionIn(life) !== undefined && !('proposal' in life && life.proposal !== undefined);
  const own = isAgreed ? undefined : wholePeriodOf(situation);
  if (own === undefined || isBefore(own.end, today)) return [];
  return [isBefore(own.start, today) ? { start: today, end: own.end } : own];
}

/** The days of this case that are, or will be, part time: those on which what was agreed was in force, and those that are planned. None of what is over. */
function daysOf(situation: Situation): readonly Period[] {
  const next = planned(situation);
  if (isPastItsEnd(situation)) return next;
  const from = next[0]?.start;
  const agreed = daysInForce(situation).flatMap(({ start, end }): readonly Period[] => {
    if (from === undefined || isBefore(end, from)) return [{ start, end }];
    return isBefore(start, from) ? [{ start, end: addDays(from, -1) }] : [];
  });
  return [...agreed, ...next];
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
    const beside = situation.others.filter((other) => own.some((days) => overlap(days, other)));
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
