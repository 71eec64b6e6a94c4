import { lcc, ours } from '../../authorities/sources.ts';
import { school, schoolDays, weekdays, type Weekday } from '../../case/fields/school.ts';
import { openWeekdays } from '../../case/school-calendar.ts';
import type { Question, QuestionStep } from '../form.ts';
import { weekdayName } from '../weekday-name.ts';

const closed: Question = {
  field: school.closedWeekdays,
  label: 'Is the school closed to pupils on a weekday, every week?',
  short: 'Closed every week on',
  hint: 'For a four-day week. Leave it empty if pupils come from Monday to Friday.',
  control: { kind: 'choices', options: weekdays.map((day) => ({ value: day, label: weekdayName(day) })) },
  optional: true,
  missing: 'Say on which weekdays the school is closed',
};

const dayQuestion = (day: Weekday): Question => ({
  field: schoolDays[day],
  label: weekdayName(day),
  short: weekdayName(day),
  control: { kind: 'school-day' },
  when: (c) => openWeekdays(c).includes(day),
  missing: `Enter the times of the school day on ${weekdayName(day)}`,
});

export const schoolDaysStep: QuestionStep = {
  kind: 'questions',
  id: 'days',
  heading: 'The school week',
  intro:
    'For each day, say when it starts and ends for a full-time pupil, and when the two registers are taken. Leave out clubs before and after school. A day that ends by 1pm may have no afternoon: leave its second register empty.',
  questions: [closed, ...weekdays.map(dayQuestion)],
  why: 'Part time means less than the pupil’s year group attends. These times show how much less, and which sessions need an attendance code.',
  source: [lcc('§4'), lcc('§9.14'), ours('register times')],
};
