import type { Form } from '../form.ts';
import { adultStep } from './adult-step.ts';
import { hazardsStep } from './hazards-step.ts';
import { neededStep } from './needed-step.ts';
import { topicsStep } from './topics-step.ts';
import { whereaboutsStep } from './whereabouts-step.ts';

export const riskForm: Form = {
  id: 'risk',
  title: 'Risk assessment',
  steps: [neededStep, hazardsStep, whereaboutsStep, adultStep, topicsStep],
};
