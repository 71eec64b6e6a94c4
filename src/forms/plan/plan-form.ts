import type { Form } from '../form.ts';
import { aimStep } from './aim-step.ts';
import { homeStep } from './home-step.ts';
import { transportStep } from './transport-step.ts';
import { travelStep } from './travel-step.ts';

export const planForm: Form = {
  id: 'plan',
  title: 'Plan',
  steps: [aimStep, homeStep, travelStep, transportStep],
};
