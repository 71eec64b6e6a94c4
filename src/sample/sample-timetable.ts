import { weekdays } from '../case/fields/school.ts';
import { reviews, timetable, timetableDayPath, weekTargets } from '../case/fields/timetable.ts';
import type { Typed } from '../case/typed.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays } from '../domain/iso-date.ts';
import { fridayOf, SAMPLE_WEEKS } from './sample-dates.ts';
import { typedDate, typedRows, type TypedAnswers } from './typed-rows.ts';

/** When school ends for the pupil, week by week. */
const HOME_TIMES = ['12pm', '1:15pm', '2:15pm', '2:45pm'] as const;

const TARGETS = [
  'Be in for every morning\nTell an adult when it is time to rest',
  'Stay for lunch with friends\nCatch up in maths and English first',
  'Join the last lesson before home time on three days\nScore for the team in PE',
  'Nearly whole days\nPack my own bag and plan my own rests',
] as const;

const TALK = 'Robin, a parent, Charlie Example';

const days: TypedAnswers = Object.fromEntries(
  HOME_TIMES.flatMap((end, index) =>
    weekdays.map((day): [string, Typed] => [
      timetableDayPath(index + 1, day),
      { where: 'school', start: '8:45am', end },
    ]),
  ),
);

/** Four weeks that grow from mornings to nearly whole days, with a talk each Friday and a meeting before the end. */
export const sampleTimetable = (start: IsoDate): TypedAnswers => ({
  [timetable.start.path]: typedDate(start),
  [timetable.end.path]: typedDate(fridayOf(start, SAMPLE_WEEKS)),
  [timetable.fullTimeFrom.path]: typedDate(addDays(start, SAMPLE_WEEKS * 7)),
  [timetable.earlier.path]: 'no',
  ...days,
  ...Object.fromEntries(TARGETS.map((targets, index) => [weekTargets(index + 1).path, targets])),
  ...typedRows(
    reviews,
    { on: typedDate(fridayOf(start, 1)), kind: 'weekly', who: TALK },
    { on: typedDate(fridayOf(start, 2)), kind: 'weekly', who: TALK },
    { on: typedDate(fridayOf(start, 3)), kind: 'weekly', who: TALK },
    {
      on: typedDate(addDays(fridayOf(start, SAMPLE_WEEKS), -2)),
      kind: 'formal',
      who: 'Robin, Alex and Jo Example, Charlie Example, Sasha Example, Sam Example (school nurse)',
    },
    { on: typedDate(fridayOf(start, SAMPLE_WEEKS)), kind: 'weekly', who: TALK },
  ),
});
