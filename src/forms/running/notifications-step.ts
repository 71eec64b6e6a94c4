import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { lcc, ours } from '../../authorities/sources.ts';
import { notifications } from '../../case/fields/running.ts';
import { dateBoxes, oneLine } from '../controls.ts';
import { either } from '../either.ts';
import type { ListStep } from '../form.ts';

export const notificationsStep: ListStep = {
  kind: 'list',
  id: 'notifications',
  heading: 'What the local authority was told',
  intro: either(
    () => 'Add an entry each time the authority was told. One entry covers 4 weeks at most; what follows is told anew.',
    () => 'Add an entry once the form has really been sent, and again when the arrangement was changed or ended.',
  ),
  list: notifications,
  pages: [
    {
      id: 'notification',
      heading: 'Told to the local authority',
      questions: [
        {
          field: notifications.row.on,
          label: 'When was it told?',
          short: 'Told on',
          control: dateBoxes,
          optional: true,
          missing: 'Enter the date the authority was told',
        },
        {
          field: notifications.row.from,
          label: 'First day that the entry is about',
          short: 'Entry from',
          control: dateBoxes,
          optional: true,
          when: isPartTime,
          missing: 'Enter the first day of the entry',
        },
        {
          field: notifications.row.to,
          label: 'Last day that the entry is about',
          short: 'Entry to',
          control: dateBoxes,
          optional: true,
          when: isPartTime,
          missing: 'Enter the last day of the entry',
        },
        {
          field: notifications.row.by,
          label: 'Who told it?',
          short: 'Told by',
          control: oneLine,
          optional: true,
          missing: 'Enter who told the authority',
        },
        {
          field: notifications.row.how,
          label: 'How?',
          short: 'How it was told',
          hint: either(
            () => 'The survey on the council’s website, an e-mail.',
            () => 'An e-mail, secure e-mail, the council’s portal.',
          ),
          control: oneLine,
          optional: true,
          missing: 'Enter how the authority was told',
        },
        {
          field: notifications.row.reference,
          label: 'Reference number, if there is one',
          short: 'Reference',
          control: oneLine,
          optional: true,
          missing: 'Enter the reference number',
        },
      ],
      why: 'A record of what was told, and when, answers the question before it is asked.',
      source: [lcc('§10'), ours('what is written down of each entry')],
    },
  ],
  one: 'notification',
  title: notifications.row.on,
  least: 0,
  most: 12,
  missing: 'Add what the local authority was told',
  why: 'The authority has to know of every pupil who is not in school full time. It is told as soon as the arrangement begins.',
  source: [lcc('§7'), lcc('§10')],
};
