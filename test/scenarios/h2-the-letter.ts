import type { Answers } from '../../src/case/case.ts';
import type { TypedAnswers } from '../../src/sample/typed-rows.ts';
import { plainParts } from './medical-short-plain.ts';
import { answersOf, dateTyped, inSchool } from './typed.ts';

const days = (week: number, ends: Readonly<Record<string, string>>): TypedAnswers =>
  Object.fromEntries(
    Object.entries(ends).map(([weekday, end]) => [`timetable.week.${String(week)}.${weekday}`, inSchool('9', end)]),
  );

/**
 * H2, after a forum post: Year 2, ADHD suspected and not diagnosed, back from a two-day suspension, eight school days before the summer. It
 * is agreed that the day ends at 12:30pm and grows daily.
 */
export const growingDaily: Answers = answersOf(
  ...plainParts,
  {
    'route.kind': 'reintegration',
    'route.exclusion-risk': 'yes',
    'pupil.year-group': '2',
    'pupil.date-of-birth': dateTyped('2', '5', '2020'),
    'reasons.why': 'Sam comes back from a two-day suspension; ADHD is suspected.',
    'reasons.causes': ['behaviour'],
    'plan.underlying': ['other'],
    'timetable.start': dateTyped('12', '7', '2027'),
    'timetable.end': dateTyped('21', '7', '2027'),
    'timetable.full-time-from': dateTyped('22', '7', '2027'),
  },
  days(1, { monday: '12.30', tuesday: '12.45', wednesday: '1.15', thursday: '1.45', friday: '2pm' }),
  days(2, { monday: '2.15', tuesday: '2.30', wednesday: '2.45' }),
);

/** The letter in which the school writes that it is to half past one all week. */
export const theLetter: TypedAnswers = {
  ...days(1, { wednesday: '1.30', thursday: '1.30', friday: '1.30' }),
  ...days(2, { monday: '1.30', tuesday: '1.30', wednesday: '1.30' }),
};
