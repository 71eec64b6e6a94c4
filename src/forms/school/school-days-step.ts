import { lcc, ours } from '../../authorities/sources.ts';
import { schoolDays, weekdays, type Weekday } from '../../case/fields/school.ts';
import type { Question, QuestionStep } from '../form.ts';
import { weekdayName } from '../weekday-name.ts';

const dayQuestion = (day: Weekday): Question => ({
  field: schoolDays[day],
  label: weekdayName(day),
  short: weekdayName(day),
  control: { kind: 'school-day' },
  missing: `Enter the times of the school day on ${weekdayName(day)}`,
});

export const schoolDaysStep: QuestionStep = {
  kind: 'questions',
  id: 'days',
  heading: 'The school week',
  intro:
    'For each day, say when it starts and ends for a full-time pupil, and when the two registers are taken. Leave out clubs before and after school.',
  questions: weekdays.map(dayQuestion),
  why: 'Part time means less than the pupil’s year group attends. These times show how much less, and which sessions need an attendance code.',
  source: [lcc('§4'), lcc('§9.14'), ours('register times')],
};
