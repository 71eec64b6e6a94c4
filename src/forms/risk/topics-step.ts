import { lcc, ours } from '../../authorities/sources.ts';
import { risk } from '../../case/fields/risk.ts';
import { dateBoxes, lines, yesOrNo } from '../controls.ts';
import { either } from '../either.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';
import { isAssessed } from './is-assessed.ts';

export const topicsStep: QuestionStep = {
  kind: 'questions',
  id: 'topics',
  heading: 'The risk as a whole',
  inset: either(
    () => 'If a pupil would be at significant risk out of school, a part-time timetable is not an option.',
    () =>
      'If a pupil would be at significant risk out of school, the head should decline, or end it where it has begun.',
  ),
  questions: [
    {
      field: risk.wellbeing,
      label: naming((name) => `How safe and well will ${name} be?`),
      short: 'Safety and wellbeing',
      control: lines(3),
      missing: naming((name) => `Enter how safe and well ${name} will be`),
    },
    {
      field: risk.crime,
      label: naming((name) => `Could ${name} be drawn into crime, or be a victim of it?`),
      short: 'Crime',
      hint: 'Say what was looked at, also if the answer is no.',
      control: lines(3),
      missing: 'Enter what was found when you looked at crime',
    },
    {
      field: risk.substances,
      label: 'Could alcohol, drugs or vapes become a problem?',
      short: 'Substance misuse',
      hint: 'Say what was looked at, also if the answer is no.',
      control: lines(3),
      missing: 'Enter what was found when you looked at alcohol, drugs and vapes',
    },
    {
      field: risk.significant,
      label: naming((name) => `Would ${name} be at significant risk out of school?`),
      short: 'Significant risk out of school',
      hint: 'With every precaution taken into account.',
      control: yesOrNo,
      missing: naming((name) => `Say whether ${name} would be at significant risk out of school`),
    },
    {
      field: risk.assessedOn,
      label: 'When was the risk assessed?',
      short: 'Risk assessed on',
      control: dateBoxes,
      missing: 'Enter the date the risk was assessed',
    },
    {
      field: risk.reviewOn,
      label: 'When is the risk looked at again?',
      short: 'Risk reviewed on',
      hint: either(
        () => 'A day within the part-time weeks.',
        () => 'The day of the first review, or sooner.',
      ),
      control: dateBoxes,
      missing: 'Enter the date the risk is looked at again',
    },
  ],
  why: 'Three topics must be looked at whoever the pupil is: wellbeing, crime and substances. The fifth step is to look again.',
  source: [lcc('§8'), lcc('§9.11'), ours('when a risk counts as high')],
  when: isAssessed,
};
