import { wayOf } from '../../../arrangements/way.ts';
import { dfe, ours } from '../../../authorities/sources.ts';
import { timetable } from '../../../case/fields/timetable.ts';
import { daysIn } from '../../../life/period.ts';
import type { Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import { longestOf } from '../../limits.ts';
import { wholePeriodOf } from '../../whole-period.ts';

const DAYS_IN_WEEK = 7;

/** How many days a way is meant for at most, where no authority says so. Ours. */
const meantFor = (way: string): number => (way === 'medical-medium' ? 8 : 4) * DAYS_IN_WEEK;

/** Where no limit is set, length is the head’s to answer for. */
export const shortest: Rule = {
  id: 'period.shortest',
  scope: within(
    partTime,
    'A part-time timetable where the authority sets no longest period',
    (situation) => longestOf(situation) === undefined,
  ),
  level: 'explain',
  gate: 'sign',
  mode: 'A',
  source: [dfe('para 67'), ours('the number of weeks')],
  words:
    'It lasts for the shortest time necessary. More than four weeks, or eight on the longer medical way, has the head’s reason.',
  asks: 'Why is this the shortest time necessary?',
  mender: 'head',
  find: (situation) => {
    const [period, way] = [wholePeriodOf(situation), wayOf(situation.case)];
    if (period === undefined || way === undefined || daysIn(period) <= meantFor(way)) return [];
    const [weeks, most] = [Math.ceil(daysIn(period) / DAYS_IN_WEEK), meantFor(way) / DAYS_IN_WEEK];
    const words = `It lasts ${String(weeks)} weeks. This way is meant for ${String(most)}, and part time is to last for the shortest time necessary. End it earlier, or say why ${String(weeks)} weeks are needed.`;
    return [{ words, path: timetable.end.path }];
  },
};
