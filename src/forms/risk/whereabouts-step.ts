import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { lcc } from '../../authorities/sources.ts';
import { whereabouts } from '../../case/fields/risk.ts';
import { weekdays } from '../../case/fields/school.ts';
import { oneLine, someOf } from '../controls.ts';
import type { ListStep } from '../form.ts';
import { naming } from '../pupil-name.ts';
import { weekdayName } from '../weekday-name.ts';

export const whereaboutsStep: ListStep = {
  kind: 'list',
  id: 'whereabouts',
  heading: naming((name) => `Where ${name} is when not in school`),
  intro: 'Think of each school hour at home, and add every place. All weekdays with such hours should be covered.',
  list: whereabouts,
  pages: [
    {
      id: 'place',
      heading: 'Place',
      questions: [
        {
          field: whereabouts.row.where,
          label: 'Where?',
          short: 'Where',
          control: oneLine,
          missing: naming((name) => `Enter where ${name} is`),
        },
        {
          field: whereabouts.row.withWhom,
          label: 'Who with?',
          short: 'Who with',
          control: oneLine,
          missing: naming((name) => `Enter who is with ${name}`),
        },
        {
          field: whereabouts.row.days,
          label: 'On which days?',
          short: 'Days',
          control: someOf(weekdays.map((day) => ({ value: day, label: weekdayName(day) }))),
          missing: naming((name) => `Tick the days on which ${name} is there`),
        },
      ],
      why: 'The school keeps its duty to know that a pupil is safe, also in the hours away from school.',
      source: [lcc('§8')],
    },
  ],
  one: 'place',
  title: whereabouts.row.where,
  least: 1,
  most: 12,
  missing: naming((name) => `Add where ${name} is when not in school`),
  why: 'Schools have to ask where a pupil is during the hours that the timetable leaves free.',
  source: [lcc('§8')],
  when: isPartTime,
};
