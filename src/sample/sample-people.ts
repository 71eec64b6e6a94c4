import { agencies, parents, people } from '../case/fields/people.ts';
import { risk } from '../case/fields/risk.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays } from '../domain/iso-date.ts';
import { weekdayBack } from './sample-dates.ts';
import { typedDate, typedRows, type TypedAnswers } from './typed-rows.ts';

/** The invented people around the pupil. */
export const samplePeople = (today: IsoDate): TypedAnswers => ({
  ...typedRows(
    parents,
    {
      name: 'Alex Example',
      relation: 'Mother',
      'lives-with': 'yes',
      responsibility: 'yes',
      phone: '07700 900001',
      email: 'alex@example.org',
    },
    { name: 'Jo Example', relation: 'Father', 'lives-with': 'yes', responsibility: 'yes', phone: '07700 900002' },
  ),
  [people.lead.path]: 'Charlie Example',
  [people.leadRole.path]: 'Head of Year 8',
  [people.senior.path]: 'Sasha Example',
  [people.seniorRole.path]: 'Deputy head and attendance champion',
  [risk.assessor.path]: 'Charlie Example, Head of Year 8',
  ...typedRows(agencies, {
    service: 'School nursing',
    person: 'Sam Example, school nurse',
    contact: '01632 960003',
    'informed-on': typedDate(weekdayBack(addDays(today, -6))),
    answer: 'agrees',
    'answered-on': typedDate(weekdayBack(addDays(today, -3))),
    how: 'email',
    reference: 'E-mail to Charlie Example, kept in the pupil’s file.',
  }),
});
