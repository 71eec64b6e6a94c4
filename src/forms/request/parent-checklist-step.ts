import { herts, lcc, ours } from '../../authorities/sources.ts';
import { parentChecks, request } from '../../case/fields/request.ts';
import { someOf } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { parentCheckWords } from './parent-checks.ts';

export const parentChecklistStep: QuestionStep = {
  kind: 'questions',
  id: 'parent-checklist',
  heading: 'The parent’s checklist',
  intro:
    'Go through it with the parent, or print it from the pack for them to take home. Tick what they have thought about.',
  questions: [
    {
      field: request.parentChecked,
      label: 'What has the parent thought about?',
      short: 'The parent’s checklist',
      control: someOf(parentChecks.map((value) => ({ value, label: parentCheckWords[value] }))),
      optional: true,
      missing: 'Tick what the parent has thought about',
    },
  ],
  why: 'Flexi-schooling asks a lot of a family. It goes well where a parent knows beforehand what they take on.',
  source: [herts('checklists for parents and schools'), lcc('§7'), ours('the lines of the checklist')],
};
