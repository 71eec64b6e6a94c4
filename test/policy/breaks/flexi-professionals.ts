import { typedDate } from '../../case/case-of.ts';
import type { Change } from '../situations.ts';
import type { Breaks } from './break.ts';
import { unsaid } from './unsaid.ts';

const on = (path: string, date: string | null): Change => ({
  answers: { [path]: date === null ? null : typedDate(date) },
});
const says = (path: string, answer: string): Change => ({ answers: { [path]: answer } });

export const flexiProfessionalBreaks: Breaks = {
  'flexi.ehcp': [
    {
      title: 'the caseworker is to be told tomorrow',
      base: 'flexiHeaviest',
      breaks: on('people.caseworker-told-on', '2027-01-08'),
      keeps: on('people.caseworker-told-on', '2026-12-09'),
      says: /^Chris Fenn, the SEND caseworker, is said to have been told on 8 January 2027/u,
    },
    {
      title: 'the caseworker was told after it was decided',
      base: 'flexiHeaviest',
      breaks: on('people.caseworker-told-on', '2026-12-10'),
      keeps: on('people.caseworker-told-on', '2026-12-08'),
      says: /told on 10 December 2026, after it was decided on 9 December 2026/u,
    },
    {
      title: 'the caseworker does not agree',
      base: 'flexiHeaviest',
      breaks: says('people.caseworker-answer', 'refuses'),
      keeps: says('people.caseworker-answer', 'no-answer'),
      says: /does not agree\. The head says why/u,
    },
    {
      title: 'Section F does not stay secured',
      base: 'flexiHeaviest',
      breaks: says('considerations.section-f', 'no'),
      keeps: says('considerations.section-f', 'yes'),
      says: /Section F of Sam’s EHC plan promises does not stay secured/u,
    },
    unsaid('flexiHeaviest', 'considerations.section-f-how', /^How Section F stays secured says only/u),
    {
      title: 'no early review',
      base: 'flexiHeaviest',
      breaks: on('considerations.early-review-on', null),
      keeps: on('considerations.early-review-on', '2026-12-03'),
      says: /no date for an early review of Sam’s EHC plan/u,
    },
    {
      title: 'the review of the plan is to be asked for tomorrow',
      base: 'flexiHeaviest',
      breaks: on('people.support-review-asked-on', '2027-01-08'),
      keeps: on('people.support-review-asked-on', '2027-01-07'),
      says: /which is still to come/u,
    },
  ],
  'flexi.social-worker': [
    {
      title: 'the social worker was not told',
      base: 'flexiHeaviest',
      breaks: on('people.social-worker-told-on', null),
      keeps: on('people.social-worker-told-on', '2026-12-09'),
      says: /^There is no date on which the social worker was told of Sam’s days at home/u,
    },
    {
      title: 'the social worker is to be told tomorrow',
      base: 'flexiHeaviest',
      breaks: on('people.social-worker-told-on', '2027-01-08'),
      keeps: on('people.social-worker-told-on', '2026-12-01'),
      says: /^Lee Marsh, the social worker, is said to have been told on 8 January 2027/u,
    },
    {
      title: 'the social worker was told after it was decided',
      base: 'flexiHeaviest',
      breaks: on('people.social-worker-told-on', '2026-12-10'),
      keeps: on('people.social-worker-told-on', '2026-12-08'),
      says: /after it was decided on 9 December 2026/u,
    },
    {
      title: 'the social worker does not agree',
      base: 'flexiHeaviest',
      breaks: says('people.social-worker-answer', 'refuses'),
      keeps: says('people.social-worker-answer', 'no-answer'),
      says: /does not agree/u,
    },
    {
      title: 'nothing is written of what the social worker says',
      base: 'flexiHeaviest',
      breaks: { answers: { 'considerations.social-worker-view': null } },
      keeps: says('considerations.social-worker-view', 'No worry.'),
      says: /not written down what the social worker says/u,
    },
    {
      title: 'what the social worker says is only a dash',
      base: 'flexiHeaviest',
      breaks: says('considerations.social-worker-view', '-'),
      keeps: { answers: { 'considerations.social-worker-view': '-', 'pupil.care': ['early-help'] } },
      says: /not written down what the social worker says/u,
    },
  ],
};
