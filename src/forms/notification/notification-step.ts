import { lcc } from '../../authorities/sources.ts';
import { notification } from '../../case/fields/notification.ts';
import { mediumLine, oneLine } from '../controls.ts';
import type { QuestionStep } from '../form.ts';

export const notificationStep: QuestionStep = {
  kind: 'questions',
  id: 'notification',
  heading: 'Who tells the local authority',
  intro:
    'Everything else on the form is filled in from what you have answered. You send it yourself, once the agreement is signed.',
  questions: [
    {
      field: notification.by,
      label: 'Who sends the form?',
      short: 'Submitted by',
      control: oneLine,
      missing: 'Enter who sends the form',
    },
    {
      field: notification.byRole,
      label: 'Their role',
      short: 'Role of who submits',
      control: mediumLine,
      missing: 'Enter the role of whoever sends the form',
    },
    {
      field: notification.contact,
      label: 'Whom can the authority ask?',
      short: 'Contact for queries',
      hint: 'An e-mail address, a telephone number or both.',
      control: oneLine,
      missing: 'Enter an e-mail address or a telephone number for questions',
    },
  ],
  why: 'The school has to tell the local authority of every child who is flexi-schooled. Watching over it stays with the school.',
  source: [lcc('§7'), lcc('Appendix 7')],
};
