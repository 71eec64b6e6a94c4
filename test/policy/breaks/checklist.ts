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
    {
      title: 'done, with nothing that shows it',
      base: 'plain',
      breaks: { answers: { 'checklist.risk-assessment.evidence': '-' } },
      keeps: { answers: { 'checklist.risk-assessment.evidence': 'Risk assessment' } },
      says: /what shows it is only “-”/u,
    },
  ],
};
