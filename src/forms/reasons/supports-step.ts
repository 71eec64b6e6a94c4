import { lcc } from '../../authorities/sources.ts';
import { supports } from '../../case/fields/reasons.ts';
import { lines, oneLine } from '../controls.ts';
import type { ListStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const supportsStep: ListStep = {
  kind: 'list',
  id: 'supports',
  heading: naming((name) => `Support ${name} already has`),
  intro: 'Add what is in place now: adults, groups, spaces, therapies, changes in class.',
  list: supports,
  pages: [
    {
      id: 'support',
      heading: 'Support in place',
      questions: [
        {
          field: supports.row.what,
          label: 'What it is',
          short: 'Support',
          control: lines(3),
          missing: 'Enter what the support is',
        },
        {
          field: supports.row.who,
          label: 'Who gives it',
          short: 'Given by',
          control: oneLine,
          optional: true,
          missing: 'Enter who gives the support',
        },
        {
          field: supports.row.often,
          label: 'How often',
          short: 'How often',
          control: oneLine,
          optional: true,
          missing: 'Enter how often the support is given',
        },
      ],
      why: 'Support that works should go on while the hours are fewer.',
      source: [lcc('Appendix 5'), lcc('§9.5')],
    },
  ],
  one: 'support',
  title: supports.row.what,
  least: 1,
  most: 20,
  missing: 'Add at least one support that is in place',
  why: 'It shows what has been tried, and what the timetable builds on.',
  source: [lcc('Appendix 5'), lcc('§9.4')],
};
