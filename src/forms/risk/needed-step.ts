import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import { lcc, ours } from '../../authorities/sources.ts';
import { valueOf } from '../../case/field.ts';
import { risk } from '../../case/fields/risk.ts';
import { lines, yesOrNo } from '../controls.ts';
import type { QuestionStep } from '../form.ts';

export const neededStep: QuestionStep = {
  kind: 'questions',
  id: 'needed',
  heading: 'Is a risk assessment needed?',
  questions: [
    {
      field: risk.needed,
      label: 'Is a risk assessment needed for the sessions at home?',
      short: 'Risk assessment needed',
      hint: 'Yes where there is a social worker, a known danger, a health need, or doubt.',
      control: yesOrNo,
      missing: 'Say whether a risk assessment is needed',
    },
    {
      field: risk.whyNone,
      label: 'Why not?',
      short: 'Why there is no risk assessment',
      control: lines(4),
      when: (c) => valueOf(c, risk.needed) === 'no',
      missing: 'Enter why no risk assessment is needed',
    },
  ],
  why: 'The notification asks for a risk assessment where one applies. Where none does, the school says why not.',
  source: [lcc('Appendix 7'), ours('when one is needed')],
  when: isFlexiRequest,
};
