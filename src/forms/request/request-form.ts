import type { Form } from '../form.ts';
import { parentChecklistStep } from './parent-checklist-step.ts';
import { requestStep } from './request-step.ts';

export const requestForm: Form = {
  id: 'request',
  title: 'The parent’s request',
  steps: [requestStep, parentChecklistStep],
};
