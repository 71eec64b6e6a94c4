import { isDeclined } from '../../arrangements/arrangement-of.ts';
import { herts, law, lcc, ours } from '../../authorities/sources.ts';
import { considerations } from '../../case/fields/considerations.ts';
import { lines, oneLine, yesOrNo } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const educationStep: QuestionStep = {
  kind: 'questions',
  id: 'education',
  heading: 'Is it a full education?',
  questions: [
    {
      field: considerations.fullTime,
      label: 'Do school and home together amount to a full-time education?',
      short: 'Full time in both parts together',
      control: yesOrNo,
      missing: 'Say whether school and home together amount to a full-time education',
    },
    {
      field: considerations.noSchoolWork,
      label: 'Is it settled that the school sets no work for the sessions at home?',
      short: 'No school work for home sessions',
      hint: 'The parent provides all of it. The school sets work for the time in school alone.',
      control: yesOrNo,
      missing: 'Say whether it is settled that the school sets no work for the sessions at home',
    },
    {
      field: considerations.continuity,
      label: naming((name) => `How does ${name} keep up with what the class learns, with tests and with exams?`),
      short: 'Continuity of learning, assessment and exams',
      hint: 'Lessons that fall on home days, options and coursework among them.',
      control: lines(4),
      missing: naming((name) => `Enter how ${name} keeps up with learning, tests and exams`),
    },
    {
      field: considerations.monitoring,
      label: 'How does the school check progress?',
      short: 'How progress is checked',
      hint: 'In school subjects, and in what is learnt at home. The parent reads this in the agreement.',
      control: lines(3),
      missing: 'Enter how the school checks progress',
    },
    {
      field: considerations.monitoringEvery,
      label: 'How often?',
      short: 'How often progress is checked',
      hint: 'For example, every half-term. The parent reads this in the agreement.',
      control: oneLine,
      missing: 'Enter how often progress is checked',
    },
  ],
  waived: isDeclined,
  why: 'Both parts make one full-time education. The parent answers for the part at home, and the school looks at how the child gets on.',
  source: [lcc('§7'), herts('monitoring progress'), law('Education Act 1996, s. 7'), ours('how it is asked')],
};
