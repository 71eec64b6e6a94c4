import { typedDate } from '../../case/case-of.ts';
import { day } from '../../domain/some-dates.ts';
import type { Change } from '../situations.ts';
import { toldOfAll } from '../told.ts';
import type { Break, Breaks } from './break.ts';

const service = (answer: string, more: NonNullable<Change['answers']> = {}): Change => ({
  answers: { 'agencies.r1.answer': answer, ...more },
});
const talked = (on: string, outcome: string): Change =>
  service('refuses', { 'agencies.r1.discussed-on': typedDate(on), 'agencies.r1.outcome': outcome });

const metOn = (today: string, on: string | null, care = 'cic'): Change => ({
  today: day(today),
  answers: {
    ...(today < '2027-01-11' ? {} : toldOfAll),
    'pupil.care': [care],
    'people.meeting-on': on === null ? null : typedDate(on),
  },
});

const statuses = ['cic', 'cp', 'cin', 'tac', 'early-help'] as const;

const noServices = { 'agencies.r1': null, 'agencies.r1.service': null, 'agencies.r1.answer': null };

/** What is true of a pupil of one standing alone. */
const standings: readonly { readonly who: string; readonly answers: NonNullable<Change['answers']> }[] = [
  ...statuses.map((care) => ({
    who: care,
    answers: {
      'pupil.care': [care],
      'pupil.send': 'none',
      'plan.underlying': ['psp', 'pep'],
      'checklist.ehcp.state': 'not-applicable',
    },
  })),
  {
    who: 'SEN support',
    answers: {
      'pupil.care': ['none'],
      'pupil.send': 'support',
      'plan.underlying': ['psp', 'pep'],
      'checklist.ehcp.state': 'not-applicable',
    },
  },
  { who: 'an EHC plan', answers: { 'pupil.care': ['none'] } },
];

export const serviceBreaks: Breaks = {
  'agree.services': [
    {
      title: 'a service agrees, and it is not written down how',
      base: 'heaviest',
      breaks: { answers: { 'agencies.r1.how': null } },
      keeps: { answers: { 'agencies.r1.how': 'paper' } },
      says: /^Child and adolescent mental health service agrees, and it is not written down how\.$/u,
    },
    {
      title: 'a service is said to agree tomorrow',
      base: 'heaviest',
      breaks: { answers: { 'agencies.r1.answered-on': typedDate('2027-01-08') } },
      keeps: { answers: { 'agencies.r1.answered-on': typedDate('2027-01-07') } },
      says: /said to have agreed on 8 January 2027, which is still to come/u,
    },
    {
      title: 'a service is silent, though asked again',
      base: 'heaviest',
      breaks: service('no-answer', { 'agencies.r1.chased-on': typedDate('2027-01-06') }),
      keeps: service('agrees', { 'agencies.r1.chased-on': typedDate('2027-01-06') }),
      says: /has not answered, though asked again on 6 January 2027\. The head says why/u,
    },
    {
      title: 'a service has not answered',
      base: 'heaviest',
      breaks: service('no-answer'),
      keeps: service('agrees'),
      says: /^Child and adolescent mental health service has not answered yet/u,
    },
    {
      title: 'a service disagrees, and it was not talked over',
      base: 'heaviest',
      breaks: service('refuses'),
      keeps: talked('2027-01-07', 'They ask for a review each week; agreed.'),
      says: /does not agree\. Talk it over with them/u,
    },
    {
      title: 'a service disagrees, and is to be talked to tomorrow',
      base: 'heaviest',
      breaks: talked('2027-01-08', 'They ask for a review each week.'),
      keeps: talked('2027-01-06', 'They ask for a review each week.'),
      says: /is on 8 January 2027 and so still to come/u,
    },
    {
      title: 'a service disagrees, and nothing is written of what came of the talk',
      base: 'heaviest',
      breaks: talked('2027-01-06', 'tbc'),
      keeps: talked('2027-01-06', 'No agreement; they go on watching.'),
      says: /Write down what came of the talk on 6 January 2027/u,
    },
    ...(['tac', 'early-help'] as const).map((care): Break => ({
      title: `${care}, and no service is listed`,
      base: 'heaviest',
      breaks: { answers: { 'pupil.care': [care], ...noServices } },
      keeps: { answers: { 'pupil.care': ['cic'], ...noServices } },
      says: /^Sam’s family has early help, but no service is listed/u,
    })),
  ],
  'agree.meeting': [
    ...statuses.map((care): Break => ({
      title: `${care}, and no meeting was held`,
      base: 'heaviest',
      breaks: metOn('2027-01-07', null, care),
      keeps: metOn('2027-01-07', '2027-01-07', care),
      says: /^Sam cannot go part time before all services have met/u,
    })),
    {
      title: 'the meeting is still to come',
      base: 'heaviest',
      breaks: metOn('2027-01-07', '2027-01-08'),
      keeps: metOn('2027-01-08', '2027-01-08'),
      says: /is set for 8 January 2027\. Once it has been held, Sam can start/u,
    },
    {
      title: 'the meeting was held on the second day',
      base: 'heaviest',
      breaks: metOn('2027-01-12', '2027-01-12'),
      keeps: metOn('2027-01-12', '2027-01-08'),
      says: /12 January 2027, was not held before the first part-time day, 11 January 2027/u,
    },
    {
      title: 'the meeting was held on the first day itself',
      base: 'heaviest',
      breaks: metOn('2027-01-11', '2027-01-11'),
      keeps: metOn('2027-01-11', '2027-01-08'),
      says: /^The meeting of all services was held on the first part-time day itself, 11 January 2027/u,
    },
    {
      title: 'no meeting was held, and the first day has passed',
      base: 'heaviest',
      breaks: metOn('2027-01-12', null),
      keeps: metOn('2027-01-12', '2027-01-04'),
      says: /^No meeting of all services was held before .* Hold it now, and record/u,
    },
  ],
  'agree.others-tried': standings.map(({ who, answers }) => ({
    title: `${who}, and nothing is listed that was tried before`,
    base: 'heaviest',
    breaks: { answers: { ...answers, 'reasons.others-tried': 'None' } },
    keeps: {
      answers: {
        ...answers,
        'reasons.others-tried': 'None of three mentors could keep Sam in lessons for a whole day.',
      },
    },
    says: /^What else was tried for Sam says only “None”/u,
  })),
  'agree.health': [
    {
      title: 'the health practitioner is to be told tomorrow',
      base: 'plain',
      breaks: { answers: { 'people.practitioner-told-on': typedDate('2027-01-08') } },
      keeps: { answers: { 'people.practitioner-told-on': typedDate('2027-01-07') } },
      says: /^Dr R Lamb, GP is said to have been told on 8 January 2027, which is still to come/u,
    },
    {
      title: 'no health practitioner is named',
      base: 'heaviest',
      breaks: { answers: { 'people.practitioner': 'tbc' } },
      keeps: { answers: { 'people.practitioner': 'School nurse' } },
      says: /^The health practitioner is only “tbc”\. Tell one who knows Sam’s need/u,
    },
  ],
};
