import type { Form } from '../form.ts';
import { backgroundStep } from './background-step.ts';
import { kindStep } from './kind-step.ts';
import { notThisWayStep } from './not-this-way-step.ts';

export const routeForm: Form = {
  id: 'route',
  title: 'Kind of arrangement',
  steps: [kindStep, backgroundStep, notThisWayStep],
};
