import { lcc } from '../../authorities/sources.ts';
import type { Decision } from '../../case/fields/checklist.ts';
import type { Form, QuestionStep } from '../form.ts';
import { decisionQuestions } from './decision-questions.ts';

const decisionsStep = (id: string, heading: string, decisions: readonly Decision[]): QuestionStep => ({
  kind: 'questions',
  id,
  heading,
  intro:
    'Beside each line stands what the case shows now. If that changes later, the line asks to be confirmed again. The head signs for all six.',
  questions: decisions.flatMap(decisionQuestions),
  why: 'The head or the senior attendance champion makes sure of six things before a pupil has fewer hours.',
  source: [lcc('Appendix 1')],
});

export const checklistForm: Form = {
  id: 'checklist',
  title: 'Checklist',
  steps: [
    decisionsStep('agreed-and-safe', 'Agreed and safe', ['best-interests', 'risk-assessment', 'care-needs']),
    decisionsStep('limited-and-known', 'Limited, and known to the right people', ['time-limited', 'ehcp', 'health']),
  ],
};
