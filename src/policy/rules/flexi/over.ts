import { dfe, lcc, ours } from '../../../authorities/sources.ts';
import { nextOpenDay, readCalendar } from '../../../case/school-calendar.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { formatDate, formatWeekdayDate } from '../../../domain/iso-date.ts';
import { givenOn, isByClockAhead } from '../../../life/clock-ahead.ts';
import { saidFullTime } from '../../../life/in-full-time.ts';
import { leavingOf } from '../../../life/leaving.ts';
import { dueBy } from '../../engine/lived.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { flexi, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
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

/** As of a part-time timetable: what is over, or was taken back, is followed by full time, and somebody says that it began. */
export const flexiOver: Rule = {
  id: 'flexi.over',
  scope: within(
    flexi,
    'Flexi-schooling whose agreed last day is past, or that somebody took back',
    (situation) => owedIn(situation) !== undefined,
  ),
  level: 'stop',
  gate: 'run',
  mode: 'A+Q',
  source: [dfe('para 67'), lcc('§3'), ours()],
  words:
    'After the last agreed day, or once the agreement is taken back, the child is in school full time. That is written down by the next school day.',
  mender: 'school',
  find: (situation): readonly Lack[] => {
    const { case: c } = situation;
    const owed = owedIn(situation);
    const said = owed && saidFullTime(situation, owed.due);
    if (owed === undefined || said === 'yes') return [];
    if (said === 'no') return partDayLacks(situation);
    if (leavingOf(c, situation.today) !== undefined) return [];
    const asks = fullTimeAsk(
      c,
      (name) =>
        `${owed.what} ${name} is owed full time from ${owed.since}. Is ${name} in school full time? Write it down.`,
    );
    return [dueBy(situation, owed.due, asks)];
  },
};
