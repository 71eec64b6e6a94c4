import { schoolDays, weekdays } from '../../case/fields/school.ts';
import { weekTargets } from '../../case/fields/timetable.ts';
import { readTimetable } from '../../case/timetable.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { answers, cellOf } from '../parts/answers.ts';
import { table } from '../parts/blocks.ts';
import { calendarPart } from '../parts/plan-calendar.ts';
import { periodPart } from './plan-period.ts';
import { printedWeeks } from './printed-weeks.ts';
import { timetableChart, timetableGrid } from './timetable-pictures.ts';

const weeksTable = (facts: OfCase): Block =>
  table(
    'Week by week',
    [
      ['Week and dates', 20],
      ['Times in school', 28],
      ['Targets', 30],
      ['Feedback', 22],
    ],
    printedWeeks(facts.case).map((week) => [
      [week.name, week.dates, week.hours].filter((part) => part !== null).join('\n'),
      week.times,
      cellOf(facts, weekTargets(week.number)),
      null,
    ]),
  );

/** Period, picture, grid and table of the way back to full time. Source: LCC Appendix 5, §9.9. */
export function timetablePart(facts: OfCase): readonly Block[] {
  const timetable = readTimetable(facts.case);
  const pictures =
    timetable === undefined ? [] : [...timetableChart(facts.case, timetable), ...timetableGrid(timetable)];
  return [
    ...periodPart(facts),
    ...pictures,
    weeksTable(facts),
    ...answers(
      facts,
      'The school’s own day',
      weekdays.map((weekday) => schoolDays[weekday]),
    ),
    ...calendarPart(facts),
  ];
}
