import type { Form } from '../form.ts';
import { notificationStep } from './notification-step.ts';

export const notificationForm: Form = {
  id: 'notification',
  title: 'Notification to the authority',
  steps: [notificationStep],
};
