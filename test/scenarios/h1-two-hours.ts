import type { Answers } from '../../src/case/case.ts';
import { weekdays } from '../../src/case/fields/school.ts';
import { heaviest } from './heaviest.ts';
import { answersOf, dateTyped, inSchool } from './typed.ts';

/**
 * H1, after a published decision: after suspensions a primary pupil with an EHC plan is in school from 9 to 11 each day, from March to the
 * summer. The hours never grow. The caseworker is silent.
 */
export const twoHours: Answers = new Map([
  ...heaviest,
  ...answersOf(
    {
      'pupil.care': ['none'],
      'pupil.year-group': '4',
      'pupil.date-of-birth': dateTyped('2', '5', '2018'),
      'people.caseworker-answer': 'no-answer',
      'timetable.start': dateTyped('8', '3', '2027'),
      'timetable.end': dateTyped('22', '7', '2027'),
      'timetable.full-time-from': dateTyped('23', '7', '2027'),
    },
    Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => String(index + 1)).flatMap((week) =>
        weekdays.map((weekday) => [`timetable.week.${week}.${weekday}`, inSchool('9', '11')]),
      ),
    ),
  ),
]);
