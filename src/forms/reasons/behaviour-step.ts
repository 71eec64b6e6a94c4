import { lcc } from '../../authorities/sources.ts';
import { needsBehaviourPackage } from '../../case/circumstances.ts';
import { behaviour } from '../../case/fields/behaviour.ts';
import { dateBoxes, lines, someOf, yesOrNo } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const behaviourStep: QuestionStep = {
  kind: 'questions',
  id: 'behaviour',
  heading: 'One part of wider support',
  intro:
    'Fewer hours are no answer to behaviour by themselves. They can be one short part of a plan that meets the need behind it.',
  questions: [
    {
      field: behaviour.interest,
      label: naming((name) => `What shows that fewer hours for a short time are good for ${name}?`),
      short: 'Evidence that it is good for the pupil',
      hint: 'A report, a specialist’s advice, what helped before.',
      control: lines(4),
      missing: naming((name) => `Enter what shows that fewer hours are good for ${name}`),
    },
    {
      field: behaviour.planHolds,
      label: 'What does the Pastoral Support Plan say?',
      short: 'In the Pastoral Support Plan',
      hint: 'Tick what is written in it. All three belong there.',
      control: someOf([
        { value: 'review', label: 'When it is reviewed' },
        { value: 'exit', label: 'How the part-time weeks end' },
        { value: 'shortest', label: 'That they are as few as possible' },
      ]),
      missing: 'Tick what the Pastoral Support Plan says',
    },
    {
      field: behaviour.screened,
      label: naming((name) => `Has ${name} been screened for needs that are not met yet?`),
      short: 'Screened for unmet needs',
      control: yesOrNo,
      missing: naming((name) => `Say whether ${name} has been screened for needs that are not met`),
    },
    {
      field: behaviour.earlyHelpOffered,
      label: 'Has the family been offered an Early Help Assessment?',
      short: 'Early Help Assessment offered',
      control: yesOrNo,
      missing: 'Say whether the family has been offered an Early Help Assessment',
    },
    {
      field: behaviour.teamAskedOn,
      label: 'When was the authority’s reintegration team asked for advice?',
      short: 'Reintegration team asked on',
      control: dateBoxes,
      optional: true,
      missing: 'Enter the date the reintegration team was asked for advice',
    },
    {
      field: behaviour.ladder,
      label: 'Has the school followed the authority’s ladder of behaviour support?',
      short: 'Ladder of Intervention followed',
      hint: 'In Lincolnshire, the Ladder of Intervention.',
      control: yesOrNo,
      missing: 'Say whether the school has followed the authority’s ladder of behaviour support',
    },
  ],
  why: 'A child who struggles needs help before anything else. These are the steps that come before a cut in hours.',
  source: [lcc('§6'), lcc('§9.10')],
  when: needsBehaviourPackage,
};
