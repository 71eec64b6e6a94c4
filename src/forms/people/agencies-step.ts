import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { lcc } from '../../authorities/sources.ts';
import { valueOf } from '../../case/field.ts';
import { agencies } from '../../case/fields/people.ts';
import { dateBoxes, lines, oneLine, oneOf } from '../controls.ts';
import type { ListStep } from '../form.ts';
import { naming } from '../pupil-name.ts';
import { agreementOptions } from './agreement-options.ts';
import { chasedQuestion, hasAnswered, writingQuestions } from './writing-questions.ts';

export const agenciesStep: ListStep = {
  kind: 'list',
  id: 'agencies',
  heading: naming((name) => `Services that work with ${name} or the family`),
  intro: 'Add each service, such as Early Help, speech and language therapy or youth justice. If there is none, go on.',
  list: agencies,
  pages: [
    {
      id: 'agency',
      heading: 'Service',
      questions: [
        {
          field: agencies.row.service,
          label: 'Name of the service',
          short: 'Service',
          control: oneLine,
          missing: 'Enter the name of the service',
        },
        {
          field: agencies.row.person,
          label: 'Who works with the family',
          short: 'Person',
          control: oneLine,
          missing: 'Enter the name of the person at the service',
        },
        {
          field: agencies.row.contact,
          label: 'Telephone number or e-mail address',
          short: 'Contact',
          control: oneLine,
          optional: true,
          missing: 'Enter a telephone number or an e-mail address for the service',
        },
        {
          field: agencies.row.informedOn,
          label: 'When were they told about the plan?',
          short: 'Told on',
          control: dateBoxes,
          missing: 'Enter the date the service was told',
        },
        {
          field: agencies.row.answer,
          label: 'What do they say to it?',
          short: 'Answer',
          control: oneOf(agreementOptions),
          missing: 'Choose what the service says to the plan',
        },
        chasedQuestion('Asked again on', agencies.row.chasedOn, agencies.row.answer),
      ],
      why: 'Each service that is involved is asked. Where they disagree, it is talked over before the timetable starts.',
      source: [lcc('§9.13')],
    },
    {
      id: 'disagreement',
      heading: 'Talking over what they disagree with',
      inset: 'The timetable cannot start before it has been talked over.',
      questions: [
        {
          field: agencies.row.discussedOn,
          label: 'When was it talked over with them?',
          short: 'Talked over on',
          control: dateBoxes,
          missing: 'Enter the date it was talked over with the service',
        },
        {
          field: agencies.row.outcome,
          label: 'What came of it?',
          short: 'Outcome of the talk',
          hint: 'What worries them, and what was settled.',
          control: lines(3),
          missing: 'Enter what came of the talk with the service',
        },
      ],
      why: 'A service that says no may know of a risk. What worries it has to be heard and settled first.',
      source: [lcc('§9.13')],
      when: (c) => valueOf(c, agencies.row.answer) === 'refuses',
    },
    {
      id: 'writing',
      heading: 'Their answer in writing',
      questions: writingQuestions('', {
        answeredOn: agencies.row.answeredOn,
        how: agencies.row.how,
        reference: agencies.row.reference,
      }),
      why: 'What a service says counts from the day it was said, and has to be there in writing.',
      source: [lcc('§9.13')],
      when: (c) => hasAnswered(c, agencies.row.answer),
    },
  ],
  one: 'service',
  title: agencies.row.service,
  least: 0,
  most: 12,
  missing: 'Add the services that are involved',
  why: 'Other services may know of risks the school does not see, and their help should go on.',
  source: [lcc('§9.13'), lcc('Appendix 5')],
  when: isPartTime,
};
