import { dfe, lcc, ours } from '../../../authorities/sources.ts';
import { running } from '../../../case/fields/running.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { nextOpenDay, readCalendar } from '../../../case/school-calendar.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { formatDate, formatWeekdayDate, isBefore } from '../../../domain/iso-date.ts';
import { givenOn, isByClockAhead } from '../../../life/clock-ahead.ts';
import { isInFullTime, saidFullTime } from '../../../life/in-full-time.ts';
import { leavingOf } from '../../../life/leaving.ts';
import { arePartDaysSince } from '../../../life/part-days-on-record.ts';
import { daysInForce, dueBy, endingIn } from '../../engine/lived.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { flexi, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { beganLate } from '../shared/began-late.ts';
import { fullTimeAsk, partDayLacks } from '../shared/without-agreement.ts';

/** What happened, and from when full time is owed. */
interface Owed {
  readonly what: string;
  readonly due: IsoDate;
  /** Since when, in words. */
  readonly since: string;
}

/** Full time that is owed since the last day that everybody agreed to, or since somebody took that back. */
function owedIn({ case: c, life, today }: Situation): Owed | undefined {
  if (life.state === 'ended' && life.ending.saidOn !== undefined) {
    const { by, on, saidOn } = life.ending;
    return {
      what: `${by ?? 'The parent'} took the agreement back ${givenOn(saidOn, today)}.`,
      due: on,
      since: isByClockAhead(saidOn, today) ? 'the school day after that' : formatWeekdayDate(on),
    };
  }
  if (life.state !== 'over' || life.end !== life.version.end) return undefined;
  const due = nextOpenDay(readCalendar(c), life.end);
  return { what: `The last day that was agreed was ${formatDate(life.end)}.`, due, since: formatWeekdayDate(due) };
}

/** That full time, which ended it, began later than on the next school day after the last on which it was in force. */
function tooLate(situation: Situation): readonly Lack[] {
  const { case: c } = situation;
  const [ended, last] = [endingIn(situation), daysInForce(situation).at(-1)?.end];
  const due = last && nextOpenDay(readCalendar(c), last);
  if (ended?.how !== 'full-time' || due === undefined || !isBefore(due, ended.on)) return [];
  // What happened in between is asked once: part days on record say it.
  return arePartDaysSince(c, due) ? partDayLacks(situation) : [beganLate(ended.on, due)];
}

/** What is asked of full time that is owed: whether it began, and on which day, where that ends it. */
function asked(situation: Situation, { what, due, since }: Owed): readonly Lack[] {
  const { case: c, life, today } = situation;
  if (isInFullTime(life, situation)) return [];
  const said = saidFullTime(situation, due);
  if (said === 'no') return partDayLacks(situation);
  if (leavingOf(c, today) !== undefined) return [];
  const lack =
    said === 'yes'
      ? {
          words: aboutPupil(
            c,
            (name) => `${what} ${name} is in school full time: write down the day on which that began.`,
          ),
          path: running.fullTimeOn.path,
        }
      : fullTimeAsk(
          c,
          (name) => `${what} ${name} is owed full time from ${since}. Is ${name} in school full time? Write it down.`,
        );
  return [dueBy(situation, due, lack)];
}

/** As of a part-time timetable: what is over, or was taken back, is followed by full time, and somebody says that it began. */
export const flexiOver: Rule = {
  id: 'flexi.over',
  scope: within(
    flexi,
    'Flexi-schooling whose agreed last day is past, or that somebody took back, or that ended in full time',
    (situation) => owedIn(situation) !== undefined || endingIn(situation)?.how === 'full-time',
  ),
  level: 'stop',
  gate: 'run',
  mode: 'A+Q',
  source: [dfe('para 67'), lcc('§3'), ours()],
  words:
    'After the last agreed day, or once the agreement is taken back, the child is in school full time. That is written down by the next school day.',
  mender: 'school',
  find: (situation): readonly Lack[] => {
    const owed = owedIn(situation);
    return owed === undefined ? tooLate(situation) : asked(situation, owed);
  },
};
