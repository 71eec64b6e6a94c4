import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { dfe, lcc, ours } from '../../authorities/sources.ts';
import { running } from '../../case/fields/running.ts';
import { lines } from '../controls.ts';
import type { QuestionStep } from '../form.ts';

/** Who was told of a talk that was moved inside its week: that changes nothing that was agreed. */
export const movedTalksStep: QuestionStep = {
  kind: 'questions',
  id: 'moved-talks',
  heading: 'If a weekly talk was moved',
  questions: [
    {
      field: running.talkMovedTold,
      label: 'If a weekly talk was moved inside its week: who was told, and when?',
      short: 'Told that a talk was moved',
      hint: 'A line for each talk. Nobody signs again for that.',
      control: lines(2),
      optional: true,
      missing: 'Enter who was told that a talk was moved',
    },
  ],
  why: 'A talk on another day of its week changes nothing that was agreed. Those who come have to know of it.',
  source: [dfe('para 67'), lcc('Appendix 5'), ours('what is written down')],
  when: isPartTime,
};
