import type { Answers } from '../../src/case/case.ts';
import { weekdays } from '../../src/case/fields/school.ts';
import { reviews, timetableDayPath, weekTargets } from '../../src/case/fields/timetable.ts';
import type { Typed } from '../../src/case/typed.ts';
import { typedRows, type TypedAnswers } from '../../src/sample/typed-rows.ts';
import { plainParts } from './medical-short-plain.ts';
import { answersOf, dateTyped, inSchool } from './typed.ts';

/** When the pupil goes home, week by week. */
const HOME_TIMES = ['11.30', '12pm', '12.30pm', '1pm', '1.30pm', '2pm', '2.30', '2.45'] as const;

const eightWeeks: TypedAnswers = Object.fromEntries(
  HOME_TIMES.flatMap((end, index) =>
    weekdays.map((weekday): [string, Typed] => [timetableDayPath(index + 1, weekday), inSchool('8.45', end)]),
  ),
);

const review = (day: string, month: string, kind: 'weekly' | 'formal') => ({
  on: dateTyped(day, month, '2027'),
  kind,
  who: 'Sam, his father, Jo Carter',
});

/** The plain case for twice as long: an operation that nobody foresaw, and eight weeks from Monday 11 January 2027 that grow each week. */
export const medicalMediumPlain: Answers = answersOf(
  ...plainParts,
  eightWeeks,
  Object.fromEntries(
    HOME_TIMES.map((end, index): [string, Typed] => [weekTargets(index + 1).path, `Stay until ${end}`]),
  ),
  {
    'route.kind': 'medical-medium',
    'medical.facts': ['recovery-first', 'unexpected'],
    'timetable.end': dateTyped('5', '3', '2027'),
    'timetable.full-time-from': dateTyped('8', '3', '2027'),
    'plan.aim': 'Sam is in every lesson, every day, by 8 March.',
    'checklist.time-limited.evidence': 'Ends 5 March 2027; eight reviews are set.',
  },
  typedRows(
    reviews,
    review('15', '1', 'weekly'),
    review('22', '1', 'weekly'),
    review('29', '1', 'weekly'),
    review('5', '2', 'formal'),
    review('12', '2', 'weekly'),
    review('19', '2', 'weekly'),
    review('26', '2', 'weekly'),
    review('3', '3', 'formal'),
  ),
);
