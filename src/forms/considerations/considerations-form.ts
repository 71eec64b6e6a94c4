import type { Form } from '../form.ts';
import { childStep } from './child-step.ts';
import { educationStep } from './education-step.ts';
import { ehcpStep } from './ehcp-step.ts';
import { safetyStep } from './safety-step.ts';
import { schoolStep } from './school-step.ts';

export const considerationsForm: Form = {
  id: 'considerations',
  title: 'What the head weighs up',
  steps: [childStep, educationStep, safetyStep, ehcpStep, schoolStep],
};
