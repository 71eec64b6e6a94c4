import { dfe, lcc } from '../../authorities/sources.ts';
import { hasHealthNeed, hasSen } from '../../case/care-and-needs.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { risk } from '../../case/fields/risk.ts';
import { lines, oneOf, someOf, yesOrNo } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const needsStep: QuestionStep = {
  kind: 'questions',
  id: 'needs',
  heading: naming((name) => `What ${name} needs`),
  intro: 'Who must be asked, and what must be covered, depends on these answers.',
  questions: [
    {
      field: pupil.send,
      label: 'Level of special educational need',
      short: 'Level of SEND',
      control: oneOf([
        { value: 'none', label: 'None' },
        { value: 'support', label: 'SEN support' },
        { value: 'ehcp', label: 'Education, health and care (EHC) plan' },
      ]),
      missing: naming((name) => `Choose ${name}’s level of special educational need`),
    },
    {
      field: pupil.sendNeed,
      label: 'What is the need, and what support does it call for?',
      short: 'Special educational need',
      control: lines(3),
      when: hasSen,
      missing: naming((name) => `Enter what ${name}’s special educational need is`),
    },
    {
      field: pupil.care,
      label: 'Care and family support',
      short: 'Care status',
      hint: 'Tick all that are true today.',
      control: someOf([
        { value: 'cic', label: 'Child in care (CiC)' },
        { value: 'cp', label: 'Child protection plan (CP)' },
        { value: 'cin', label: 'Child in need plan (CIN)' },
        { value: 'tac', label: 'Team around the child (TAC)' },
        { value: 'early-help', label: 'Early Help case' },
        { value: 'none', label: 'None of these' },
      ]),
      missing: naming((name) => `Tick what care or support ${name}’s family has, or “None of these”`),
    },
    {
      field: risk.known,
      label: naming((name) => `Is ${name} known to be in danger of any of these?`),
      short: 'Known dangers',
      hint: 'Ask the safeguarding lead.',
      control: someOf([
        { value: 'exploitation', label: 'Exploitation, sexual or criminal' },
        { value: 'radicalisation', label: 'Being drawn into extremism' },
        { value: 'abuse', label: 'Other abuse or neglect' },
        { value: 'none', label: 'None that is known' },
      ]),
      missing: naming((name) => `Tick what ${name} is known to be in danger of, or “None that is known”`),
    },
    {
      field: pupil.health,
      label: naming((name) => `Does ${name} have a health or medical need?`),
      short: 'Health or medical need',
      hint: 'Mental health counts as much as physical health.',
      control: yesOrNo,
      missing: naming((name) => `Say whether ${name} has a health or medical need`),
    },
    {
      field: pupil.healthNeed,
      label: 'What is the health need?',
      short: 'What the health need is',
      hint: 'What it means for a day at school is enough.',
      control: lines(4),
      when: hasHealthNeed,
      missing: naming((name) => `Enter what ${name}’s health need is`),
    },
  ],
  why: 'Fewer hours must not cost a pupil their support or their safety, and the right people must be asked first.',
  source: [
    lcc('§5'),
    lcc('§6'),
    lcc('§8'),
    lcc('§9.4'),
    lcc('Appendix 2'),
    lcc('Appendix 4'),
    dfe('para 68'),
    dfe('para 69'),
  ],
};
