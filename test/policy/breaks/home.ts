import type { Breaks } from './break.ts';

const answers = (path: string, typed: string) => ({ answers: { [path]: typed } });

export const homeBreaks: Breaks = {
  'care.arrangements': [
    {
      title: 'care out of school is not settled',
      base: 'plain',
      breaks: answers('checklist.care-needs.state', 'not-done'),
      keeps: answers('checklist.care-needs.state', 'done'),
      says: /“not done” for care out of school\. Settle how Sam’s needs are met/u,
    },
  ],
  'home.parent-support': [
    {
      title: 'nothing is written of how the parents are helped',
      base: 'plain',
      breaks: answers('risk.parent-support', 'None'),
      keeps: answers(
        'risk.parent-support',
        'None wanted: his father was asked on 6 January and will say if that changes.',
      ),
      says: /How Sam’s parents are helped says only “None”/u,
    },
  ],
  'work.provided': [
    { path: 'plan.home-curriculum', says: /What supports learning at home says only “n\/a”/u },
    { path: 'plan.work-set', says: /How work is set and sent home says only “n\/a”/u },
    { path: 'plan.work-marked', says: /How work is marked and fed back says only “n\/a”/u },
  ].map(({ path, says }) => ({
    title: `nothing is written for ${path}`,
    base: 'plain',
    breaks: answers(path, 'n/a'),
    keeps: answers(path, 'By e-mail'),
    says,
  })),
  'work.full-time-equivalent': [
    {
      title: 'well enough, and not a full week together',
      base: 'plain',
      breaks: answers('plan.full-time-together', 'no'),
      keeps: answers('plan.full-time-together', 'yes'),
      says: /^Sam’s hours in school and work at home do not make a full week yet/u,
    },
    {
      title: 'not well enough, and no health need',
      base: 'heaviest',
      breaks: {
        answers: {
          'plan.full-time-together': 'not-fit',
          'pupil.health': 'no',
          'checklist.health.state': 'not-applicable',
          'plan.underlying': ['psp', 'ehcp', 'pep'],
        },
      },
      keeps: {
        answers: { 'plan.full-time-together': 'yes', 'pupil.health': 'no', 'checklist.health.state': 'not-applicable' },
      },
      says: /^Sam is said not to be well enough for a full week of work, but to have no health need/u,
    },
  ],
  'belonging.contact': [
    {
      title: 'no contact with class and staff',
      base: 'plain',
      breaks: answers('plan.contact', 'None'),
      keeps: answers('plan.contact', 'None on Mondays; a message every Friday.'),
      says: /stays in touch with the class and key staff says only “None”/u,
    },
  ],
};
