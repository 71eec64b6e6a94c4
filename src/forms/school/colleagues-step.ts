import { lcc, ours } from '../../authorities/sources.ts';
import { colleagues } from '../../case/fields/colleagues.ts';
import { mediumLine, oneLine } from '../controls.ts';
import type { ListStep } from '../form.ts';

export const colleaguesStep: ListStep = {
  kind: 'list',
  id: 'colleagues',
  heading: 'The school’s people',
  intro:
    'Add those who lead plans, oversee part-time timetables, assess risks or tell the authority, or go on and add them later. Each case offers them where it asks for one of them. No case holds any of them before somebody puts them there.',
  list: colleagues,
  pages: [
    {
      id: 'person',
      heading: 'One of the school’s people',
      questions: [
        {
          field: colleagues.row.name,
          label: 'Name',
          short: 'Name',
          control: oneLine,
          missing: 'Enter their name',
        },
        {
          field: colleagues.row.role,
          label: 'Role at the school',
          short: 'Role',
          hint: 'Such as SENCO or designated safeguarding lead.',
          control: mediumLine,
          missing: 'Enter their role at the school',
        },
        {
          field: colleagues.row.contact,
          label: 'How are they reached?',
          short: 'Reached at',
          hint: 'An e-mail address, a telephone number or both, of the school.',
          control: oneLine,
          optional: true,
          missing: 'Enter how they are reached',
        },
      ],
      why: 'The same few people stand in most cases. Written down once, they need not be typed again.',
      source: [lcc('§9.9'), ours('asked once for all cases')],
    },
  ],
  one: 'colleague',
  title: colleagues.row.name,
  least: 0,
  most: 30,
  missing: 'Add the school’s people',
  why: 'A case names who leads the plan, who oversees all of them and who assesses the risk.',
  source: [lcc('§9.9'), ours('asked once for all cases')],
};
