import type { Decision } from '../../../src/case/fields/checklist.ts';
import type { Break, Breaks } from './break.ts';

const state = (decision: Decision, base: Break['base'], answer: string, says: RegExp): Break => ({
  title: `${decision}: ${answer}, ${base}`,
  base,
  breaks: { answers: { [`checklist.${decision}.state`]: answer } },
  keeps: { answers: { [`checklist.${decision}.state`]: 'done' } },
  says,
});

export const checklistBreaks: Breaks = {
  'checklist.complete': [
    state('risk-assessment', 'plain', 'not-done', /“not done” for the risk assessment/u),
    state('time-limited', 'plain', 'not-done', /“not done” for the end date and the reviews/u),
    state('ehcp', 'heaviest', 'not-done', /“not done” for telling the SEND caseworker\. Do it/u),
    state('health', 'plain', 'not-done', /“not done” for telling the health practitioners/u),
    state(
      'ehcp',
      'heaviest',
      'not-applicable',
      /“does not apply” for telling the SEND caseworker, but Sam has an EHC plan/u,
    ),
    state('health', 'plain', 'not-applicable', /but Sam has a health need/u),
    state('best-interests', 'plain', 'not-applicable', /it applies to every pupil/u),
    state('care-needs', 'plain', 'not-applicable', /it applies to every pupil/u),
    {
      title: 'not done where there is no EHC plan',
      base: 'plain',
      breaks: { answers: { 'checklist.ehcp.state': 'not-done' } },
      keeps: { answers: { 'checklist.ehcp.state': 'not-applicable' } },
      says: /which does not apply here/u,
    },
    ...(
      [
        ['risk-assessment', 'Risk assessment of 4 January 2027: 1 hazard looked at.'],
        ['care-needs', 'Alex Fielding is responsible in those hours. Written agreement of 6 January 2027.'],
        ['time-limited', 'Last part-time day 29 January 2027, full time from 1 February 2027, 4 reviews set.'],
        ['ehcp', 'Told: Chris Fenn, 5 January 2027.'],
        ['health', 'Told: Dr R Lamb, GP, 5 January 2027.'],
      ] as const
    ).map(([decision, was]): Break => ({
      title: `${decision}: ticked when the case showed something else`,
      base: 'heaviest',
      breaks: { answers: { [`checklist.${decision}.confirmed-on`]: was } },
      keeps: { answers: { [`checklist.${decision}.confirmed-on`]: null } },
      says: /^The checklist was ticked for .* when the case showed “.*” Now it shows “.*” Confirm the line again\.$/u,
    })),
    {
      title: 'done, and nothing shows it',
      base: 'plain',
      breaks: {
        answers: {
          'checklist.care-needs.evidence': null,
          'checklist.care-needs.confirmed-on': null,
        },
      },
      keeps: {
        answers: {
          'checklist.care-needs.evidence': null,
          'checklist.care-needs.confirmed-on':
            'Robin Fielding is responsible in those hours. Written agreement of 6 January 2027.',
        },
      },
      says: /What the case shows for care out of school has not been confirmed yet/u,
    },
    {
      title: 'an offered sentence that another day has made untrue',
      base: 'plain',
      breaks: { answers: { 'checklist.health.evidence': 'Dr R Lamb, GP was told on 3 January 2027.' } },
      keeps: { answers: { 'checklist.health.evidence': 'Dr R Lamb, GP was told on 4 January 2027.' } },
      says: /“Dr R Lamb, GP was told on 3 January 2027\.” The case says 4 January 2027/u,
    },
    {
      title: 'done, with nothing that shows it',
      base: 'plain',
      breaks: { answers: { 'checklist.risk-assessment.evidence': '-' } },
      keeps: { answers: { 'checklist.risk-assessment.evidence': 'Risk assessment' } },
      says: /what shows it is only “-”/u,
    },
  ],
};
