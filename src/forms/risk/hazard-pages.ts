import { lcc, ours } from '../../authorities/sources.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { hazards } from '../../case/fields/risk.ts';
import { lines, oneLine, oneOf, yesOrNo } from '../controls.ts';
import type { Page } from '../form.ts';
import { naming } from '../pupil-name.ts';
import { likelihoodOptions, severityOptions } from './scale-options.ts';

const relevance = (c: Case): 'yes' | 'no' | undefined => valueOf(c, hazards.row.relevant);
const isRelevant = (c: Case): boolean => relevance(c) === 'yes';

export const hazardPage: Page = {
  id: 'hazard',
  heading: 'The hazard',
  questions: [
    {
      field: hazards.row.what,
      label: 'What could go wrong?',
      short: 'Hazard',
      control: oneLine,
      missing: 'Enter what could go wrong',
    },
    {
      field: hazards.row.relevant,
      label: naming((name) => `Does it matter for ${name}?`),
      short: 'Relevant',
      control: yesOrNo,
      missing: naming((name) => `Say whether it matters for ${name}`),
    },
    {
      field: hazards.row.whyNot,
      label: 'Why not?',
      short: 'Why it is not relevant',
      control: lines(2),
      when: (c) => relevance(c) === 'no',
      missing: 'Enter why the hazard does not matter here',
    },
    {
      field: hazards.row.who,
      label: 'Who could be harmed?',
      short: 'Who may be harmed',
      control: oneLine,
      when: isRelevant,
      missing: 'Enter who could be harmed',
    },
    {
      field: hazards.row.how,
      label: 'How?',
      short: 'How they may be harmed',
      control: lines(3),
      when: isRelevant,
      missing: 'Enter how they could be harmed',
    },
  ],
  why: 'The first two of the five steps: what may go wrong, and who would be hurt by it. A hazard that was thought of and set aside stays on record with its reason.',
  source: [lcc('§9.11')],
};

export const beforePage: Page = {
  id: 'before',
  heading: 'The risk as it is now',
  questions: [
    {
      field: hazards.row.likelihoodBefore,
      label: 'How likely is it?',
      short: 'Likelihood before',
      control: oneOf(likelihoodOptions),
      missing: 'Choose how likely it is',
    },
    {
      field: hazards.row.severityBefore,
      label: 'How bad would it be?',
      short: 'Severity before',
      control: oneOf(severityOptions),
      missing: 'Choose how bad it would be',
    },
  ],
  why: 'Likelihood times severity gives the risk: up to 6 is low, 8 to 10 medium, 12 and over high.',
  source: [lcc('§9.11'), ours('the scale')],
  when: isRelevant,
};

export const afterPage: Page = {
  id: 'after',
  heading: 'What makes it safer',
  questions: [
    {
      field: hazards.row.precautions,
      label: 'Which precautions are taken?',
      short: 'Precautions',
      control: lines(4),
      missing: 'Enter the precautions that are taken',
    },
    {
      field: hazards.row.likelihoodAfter,
      label: 'How likely is it then?',
      short: 'Likelihood after',
      control: oneOf(likelihoodOptions),
      missing: 'Choose how likely it is with the precautions',
    },
    {
      field: hazards.row.severityAfter,
      label: 'How bad would it be then?',
      short: 'Severity after',
      control: oneOf(severityOptions),
      missing: 'Choose how bad it would be with the precautions',
    },
  ],
  why: 'The third step. A risk that stays high whatever is done means that the pupil is safer in school.',
  source: [lcc('§8'), lcc('§9.11'), ours('the scale')],
  when: isRelevant,
};
