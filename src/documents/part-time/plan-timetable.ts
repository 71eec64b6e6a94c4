import { readTimetable } from '../../case/timetable.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { table } from '../parts/blocks.ts';
import { periodPart } from './plan-period.ts';
import { printedWeeks } from './printed-weeks.ts';
import { timetableChart, timetableGrid } from './timetable-pictures.ts';

const weeksTable = (facts: OfCase): Block =>
  table(
    'Week by week',
    [
      ['Week and dates', 40],
      ['Times in school', 60],
    ],
    printedWeeks(facts.case).map((week) => [
      [week.name, week.dates, week.hours].filter((part) => part !== null).join('\n'),
      week.times,
    ]),
  );

/** Period, picture, grid and table of the way back to full time. Source: LCC Appendix 5, §9.9. */
export function timetablePart(facts: OfCase): readonly Block[] {
  const timetable = readTimetable(facts.case);
  const pictures =
    timetable === undefined ? [] : [...timetableChart(facts.case, timetable), ...timetableGrid(timetable)];
  return [...periodPart(facts), ...pictures, weeksTable(facts)];
}
