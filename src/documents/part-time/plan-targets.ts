import { readField } from '../../case/field.ts';
import { weekTargets } from '../../case/fields/timetable.ts';
import { MOST_ROWS } from '../../case/timetable.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { cellOf } from '../parts/answers.ts';
import { table } from '../parts/blocks.ts';
import { printedWeeks } from './printed-weeks.ts';

/** The last week that has targets, however far the timetable goes. */
const lastWithTargets = ({ case: c }: OfCase): number =>
  Array.from({ length: MOST_ROWS }, (_, index) => index + 1).findLast(
    (week) => readField(c, weekTargets(week)).state !== 'none',
  ) ?? 0;

/** What each week aims for, with room for feedback. Source: LCC Appendix 5. */
export const targetsTable = (facts: OfCase): Block =>
  table(
    'Targets and feedback, week by week',
    [
      ['Week', 14],
      ['Targets', 46],
      ['Feedback', 40],
    ],
    printedWeeks(facts.case, lastWithTargets(facts)).map(({ name, number }) => [
      name,
      cellOf(facts, weekTargets(number)),
      null,
    ]),
  );
