import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { lcc } from '../../authorities/sources.ts';
import { hasEarlyHelp, hasSocialWorker } from '../../case/care-and-needs.ts';
import { people } from '../../case/fields/people.ts';
import { dateBoxes, lines } from '../controls.ts';
import type { QuestionStep } from '../form.ts';

export const meetingStep: QuestionStep = {
  kind: 'questions',
  id: 'meeting',
  heading: 'The meeting of all services',
  inset:
    'It has to be held before the first part-time day. The plan can be signed before that; come back here when it has been held.',
  questions: [
    {
      field: people.meetingOn,
      label: 'When was it held?',
      short: 'Meeting of all services held on',
      control: dateBoxes,
      optional: true,
      missing: 'Enter the date the meeting was held',
    },
    {
      field: people.meetingWith,
      label: 'Who took part?',
      short: 'Meeting of all services: who took part',
      control: lines(3),
      optional: true,
      missing: 'Enter who took part in the meeting',
    },
    {
      field: people.meetingOutcome,
      label: 'What came of it?',
      short: 'Meeting of all services: outcome',
      control: lines(3),
      optional: true,
      missing: 'Enter what came of the meeting',
    },
  ],
  why: 'Fewer hours can put a child whose family already has help at more risk. All who work with them should have met before the hours are cut.',
  source: [lcc('§9.6')],
  when: (c) => isPartTime(c) && (hasEarlyHelp(c) || hasSocialWorker(c)),
};
