import { herts, lcc, ours } from '../../authorities/sources.ts';
import { agreement } from '../../case/fields/agreement.ts';
import { lines } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { CLAUSE_INTRO } from './clause-intro.ts';
import { clauses } from './clauses.ts';

export const termClausesStep: QuestionStep = {
  kind: 'questions',
  id: 'term',
  heading: 'What is agreed about reviews and ending',
  intro: CLAUSE_INTRO,
  questions: [
    {
      field: agreement.reviews,
      label: 'Reviews',
      short: 'Reviews: what is agreed',
      control: lines(3),
      otherwise: clauses.reviews,
      missing: 'Enter when and how it is looked at again',
    },
    {
      field: agreement.notice,
      label: 'Notice and ending',
      short: 'Notice and ending',
      control: lines(4),
      otherwise: clauses.notice,
      missing: 'Enter how it can be ended and with what notice',
    },
    {
      field: agreement.disputes,
      label: 'When you disagree',
      short: 'Disagreements',
      control: lines(3),
      otherwise: clauses.disputes,
      missing: 'Enter what happens when parent and school disagree',
    },
  ],
  why: 'Flexi-schooling rests on both saying yes. It should be just as clear how either of them can say no.',
  source: [herts('time-limited, with regular review'), lcc('§7'), ours('the clauses')],
};
