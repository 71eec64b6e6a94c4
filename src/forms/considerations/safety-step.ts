import { isDeclined } from '../../arrangements/arrangement-of.ts';
import { herts, lcc, ours } from '../../authorities/sources.ts';
import { hasSocialWorker } from '../../case/care-and-needs.ts';
import { considerations } from '../../case/fields/considerations.ts';
import { lines } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const safetyStep: QuestionStep = {
  kind: 'questions',
  id: 'safety',
  heading: 'Is it safe?',
  questions: [
    {
      field: considerations.safeguarding,
      label: naming((name) => `What have you weighed up about ${name}’s safety in the sessions at home?`),
      short: 'Safeguarding and oversight',
      hint: 'What the safeguarding lead knows; who is with the child; how often somebody from school sees them.',
      control: lines(5),
      missing: naming((name) => `Enter what you have weighed up about ${name}’s safety at home`),
    },
    {
      field: considerations.socialWorkerView,
      label: 'What does the social worker say about days at home?',
      short: 'The social worker’s view',
      control: lines(4),
      optional: true,
      when: hasSocialWorker,
      missing: 'Enter what the social worker says',
    },
  ],
  waived: isDeclined,
  why: 'A child on the roll stays in the school’s care, in the sessions at home too. Fewer days in school are fewer days on which somebody would notice.',
  source: [lcc('§8'), lcc('Appendix 7'), herts('safeguarding considerations'), ours('what to weigh up')],
};
