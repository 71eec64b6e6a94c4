import type { TypedAnswers } from '../../../src/sample/typed-rows.ts';
import { dateTyped } from '../../scenarios/typed.ts';
import type { Break, Breaks } from './break.ts';

const comingBack = (from: string): TypedAnswers => ({
  'route.kind': 'reintegration',
  'route.return-from': from,
  'route.exclusion-risk': 'no',
});

const psp: TypedAnswers = { 'plan.underlying': ['psp', 'ihcp'], 'plan.first-psp': dateTyped('4', '1', '2027') };

const returned = (from: string): Break => ({
  title: `back from ${from} with a healthcare plan alone`,
  base: 'plain',
  breaks: { answers: comingBack(from) },
  keeps: { answers: { ...comingBack(from), ...psp } },
  says: /comes back from time out of mainstream school, so there must be a Pastoral Support Plan/u,
});

const item = (path: string, says: RegExp): Break => ({
  title: `without ${path}`,
  base: 'plain',
  breaks: { answers: { [path]: null } },
  keeps: { answers: { [path]: 'Ada Moss' } },
  says,
});

const senWithout = (path: string, base: Break['base'], says: RegExp): Break => ({
  title: `${path} answered no, ${base}`,
  base,
  breaks: { answers: { ...sen(base), [path]: 'no' } },
  keeps: { answers: { ...sen(base), [path]: 'yes' } },
  says,
});

/** SEN support for the plain pupil, who has none; the heaviest has an EHC plan. */
const sen = (base: Break['base']): TypedAnswers =>
  base === 'heaviest'
    ? {}
    : {
        'pupil.send': 'support',
        'pupil.send-need': 'Slow to process speech',
        'reasons.others-tried': 'A smaller class and a mentor, for a term.',
        'plan.send-kept': 'yes',
        'plan.graduated': 'yes',
      };

export const planBreaks: Breaks = {
  'plan.underlying': [
    {
      title: 'part of an EHC plan that the pupil does not have',
      base: 'plain',
      breaks: { answers: { 'plan.underlying': ['ehcp'] } },
      keeps: { answers: { 'plan.underlying': ['ihcp'] } },
      says: /Sam is said to have none/u,
    },
  ],
  'plan.early-help-assessment': [
    {
      title: 'a plan of another kind alone',
      base: 'plain',
      breaks: { answers: { 'plan.underlying': ['other'] } },
      keeps: { answers: { 'plan.underlying': ['other', 'ihcp'] } },
      says: /no Early Help Assessment/u,
    },
    {
      title: 'a Pastoral Support Plan alone',
      base: 'plain',
      breaks: { answers: { 'plan.underlying': ['psp'], 'plan.first-psp': dateTyped('4', '1', '2027') } },
      keeps: { answers: { 'plan.underlying': ['ebsa'], 'plan.first-psp': dateTyped('4', '1', '2027') } },
      says: /no Early Help Assessment/u,
    },
  ],
  'plan.psp-required': [
    {
      title: 'at risk of exclusion without one',
      base: 'heaviest',
      breaks: { answers: { 'plan.underlying': ['ehcp', 'pep'] } },
      keeps: { answers: { 'plan.underlying': ['ebsa', 'ehcp', 'pep'] } },
      says: /Sam is at risk of exclusion, so there must be a Pastoral Support Plan/u,
    },
    returned('alternative-provision'),
    returned('home-education'),
    returned('missing-education'),
  ],
  'plan.healthcare': [
    {
      title: 'a need that goes on, without a healthcare plan',
      base: 'plain',
      breaks: {
        answers: {
          'medical.facts': ['recovery-first', 'ongoing'],
          'plan.underlying': ['ebsa'],
          'plan.first-psp': dateTyped('4', '1', '2027'),
        },
      },
      keeps: { answers: { 'medical.facts': ['recovery-first', 'ongoing'], 'plan.underlying': ['ihcp'] } },
      says: /no individual healthcare plan/u,
    },
  ],
  'plan.graduated-approach': [
    senWithout('plan.graduated', 'heaviest', /not in the school’s SEND process/u),
    senWithout('plan.graduated', 'plain', /not in the school’s SEND process/u),
  ],
  'plan.send-support-kept': [
    senWithout('plan.send-kept', 'heaviest', /would lose some SEN support/u),
    senWithout('plan.send-kept', 'plain', /would lose some SEN support/u),
  ],
  'plan.nine-items': [
    {
      title: 'without a timetable',
      base: 'plain',
      breaks: { answers: { 'timetable.start': null, 'timetable.full-time-from': null } },
      keeps: { answers: { 'timetable.full-time-from': dateTyped('8', '2', '2027') } },
      says: /no timetable yet that leads back to full time/u,
    },
    item('plan.risk-handling', /keep Sam safe/u),
    item('plan.reviewed-with', /with whom the weekly review is held/u),
    item('plan.interventions', /what help Sam gets/u),
    item('plan.universal-offer', /joins in with what is there for everyone/u),
    item('plan.success', /how everyone will know that it works/u),
    item('plan.exit', /how the part-time timetable ends/u),
    item('people.lead', /^Nobody is named as leading the plan\.$/u),
    item('people.senior', /No senior leader is named/u),
    {
      title: 'with made-to-measure learning still to be thought about',
      base: 'plain',
      breaks: { answers: { 'plan.personalised': 'TBC' } },
      keeps: { answers: { 'plan.personalised': 'No' } },
      says: /made-to-measure learning/u,
    },
  ],
  'plan.pupil-part': [
    {
      title: 'no view of the pupil’s',
      base: 'plain',
      breaks: { answers: { 'plan.pupil-view': 'n/a' } },
      keeps: { answers: { 'plan.pupil-view': 'Sam did not want to say; asked with cards on 5 January.' } },
      says: /Sam’s view says only “n\/a”/u,
    },
    {
      title: 'no part in the plan',
      base: 'heaviest',
      breaks: { answers: { 'plan.pupil-part': 'None' } },
      keeps: { answers: { 'plan.pupil-part': 'Chose the first lesson.' } },
      says: /How Sam took part in the plan says only “None”/u,
    },
  ],
  'plan.clear-aim': [
    {
      title: 'no aim yet',
      base: 'plain',
      breaks: { answers: { 'plan.aim': '?' } },
      keeps: { answers: { 'plan.aim': 'Every day, all day.' } },
      says: /The aim says only “\?”/u,
    },
  ],
};
