import { dfe, lcc, ours } from '../../authorities/sources.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { timetable } from '../../case/fields/timetable.ts';
import { isOpen } from '../../case/timetable-day.ts';
import { readTimetable } from '../../case/timetable.ts';
import { dateBoxes, yesOrNo } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

/** Whether anything is said yet of the days. */
const hasDays = (c: Case): boolean =>
  (readTimetable(c)?.weeks ?? []).some(({ days }) => days.some((day) => isOpen(day) && day.state !== 'unanswered'));

export const datesStep: QuestionStep = {
  kind: 'questions',
  id: 'dates',
  heading: 'From when to when',
  intro:
    'Weeks are shown from Monday to Friday. For the limits a week is seven days from the first one: 4 weeks are 28 days.',
  questions: [
    {
      field: timetable.start,
      label: 'First part-time day',
      short: 'Start date',
      hint: (c) =>
        `The parent has to agree in writing by this day, before the first session is missed.${hasDays(c) ? ' If you move it, each week takes its times with it, and so does a day that you closed: look at the weeks again.' : ''}`,
      control: dateBoxes,
      missing: 'Enter the first part-time day',
    },
    {
      field: timetable.end,
      label: 'Last part-time day',
      short: 'End date',
      hint: 'As soon as possible: 4 weeks at most, or 8 for a longer recovery.',
      control: dateBoxes,
      missing: 'Enter the last part-time day',
    },
    {
      field: timetable.fullTimeFrom,
      label: naming((name) => `When is ${name} back full time?`),
      short: 'Full time from',
      hint: 'The next day the school is open after the last part-time day.',
      control: dateBoxes,
      missing: naming((name) => `Enter the day ${name} is back full time`),
    },
    {
      field: timetable.earlier,
      label: naming((name) => `Has ${name} been part time before in this school year?`),
      short: 'Part time before this school year',
      hint: 'At this school or another.',
      control: yesOrNo,
      missing: naming((name) => `Say whether ${name} has been part time before in this school year`),
    },
    {
      field: timetable.extends,
      label: 'Does this period go on from one that is ending?',
      short: 'Goes on from an earlier period',
      hint: 'If so, it is an extension. There can be one, of 4 weeks at most.',
      control: yesOrNo,
      when: (c) => valueOf(c, timetable.earlier) === 'yes',
      missing: 'Say whether this period goes on from one that is ending',
    },
  ],
  why: 'A part-time timetable always has an end. Everyone should know from the first day when full time begins again.',
  source: [dfe('para 67'), lcc('§5'), lcc('§6'), lcc('§9.10'), lcc('§10'), lcc('Appendix 4'), ours('what a week is')],
};
