import { ours } from '../../authorities/sources.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { lettersLacking } from '../../domain/printable.ts';
import { oneLine } from '../controls.ts';
import type { QuestionStep } from '../form.ts';

const nameTyped = (c: Case): string => valueOf(c, pupil.name) ?? '';

export const printedNameStep: QuestionStep = {
  kind: 'questions',
  id: 'printed-name',
  heading: 'How the name is printed',
  intro: (c) =>
    `The letters of the printed pack do not include these: ${lettersLacking(nameTyped(c)).slice(0, 12).join(' ')}. The name stays as it was typed; the pack uses this spelling.`,
  questions: [
    {
      field: pupil.printedName,
      label: 'The name in printed letters',
      short: 'Name in print',
      hint: 'The spelling that the family uses on English forms.',
      control: oneLine,
      missing: 'Enter how the pupil’s name is to be printed',
    },
  ],
  why: 'No letter of a name may be lost without anyone noticing.',
  source: [ours('letters the fonts lack')],
  when: (c) => lettersLacking(nameTyped(c)).length > 0,
};
