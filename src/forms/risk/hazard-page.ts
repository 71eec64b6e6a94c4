import { lcc, ours } from '../../authorities/sources.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { hazards } from '../../case/fields/risk.ts';
import { lines, oneLine, onScale, yesOrNo } from '../controls.ts';
import type { Page } from '../form.ts';
import { naming } from '../pupil-name.ts';
import { actionQuestions } from './action-questions.ts';
import { likelihoodOptions, severityOptions } from './scale-options.ts';

/** A hazard matters until somebody says that it does not. */
const isRelevant = (c: Case): boolean => valueOf(c, hazards.row.relevant) !== 'no';

/** All that is asked of one hazard. Its screen stands in `screens/answering/hazards`. */
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
      label: naming((name) => `This does not matter for ${name}`),
      short: 'Relevant',
      control: yesOrNo,
      pressed: true,
      missing: naming((name) => `Say whether it matters for ${name}`),
    },
    {
      field: hazards.row.whyNot,
      label: naming((name) => `Why does it not matter for ${name}?`),
      short: 'Why it is not relevant',
      control: lines(2),
      when: (c) => !isRelevant(c),
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
    {
      field: hazards.row.likelihoodBefore,
      label: 'How likely is it?',
      short: 'Likelihood before',
      control: onScale(likelihoodOptions),
      when: isRelevant,
      missing: 'Choose how likely it is',
    },
    {
      field: hazards.row.severityBefore,
      label: 'How bad would it be?',
      short: 'Severity before',
      control: onScale(severityOptions),
      when: isRelevant,
      missing: 'Choose how bad it would be',
    },
    {
      field: hazards.row.precautions,
      label: 'What makes it safer?',
      short: 'Precautions',
      control: lines(5),
      when: isRelevant,
      missing: 'Enter what makes it safer',
    },
    {
      field: hazards.row.likelihoodAfter,
      label: 'How likely is it then?',
      short: 'Likelihood after',
      control: onScale(likelihoodOptions),
      when: isRelevant,
      missing: 'Choose how likely it is with the precautions',
    },
    {
      field: hazards.row.severityAfter,
      label: 'How bad would it be then?',
      short: 'Severity after',
      control: onScale(severityOptions),
      when: isRelevant,
      missing: 'Choose how bad it would be with the precautions',
    },
    ...actionQuestions(isRelevant),
  ],
  why: 'What may go wrong, who would be hurt by it, what is done, and by whom: four of the five steps. Likelihood times severity gives the risk: up to 6 is low, 8 to 10 medium, 12 and over high. A risk that stays high whatever is done means that the pupil is safer in school. A hazard that was thought of and set aside stays on record with its reason.',
  source: [lcc('§8'), lcc('§9.11'), ours('the scale')],
};
