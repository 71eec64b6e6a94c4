import type { Form } from '../form.ts';
import { patternDatesStep } from './dates-step.ts';
import { otherDaysStep } from './other-days-step.ts';
import { sessionsStep } from './sessions-step.ts';

export const patternForm: Form = {
  id: 'pattern',
  title: 'Days at school and at home',
  steps: [patternDatesStep, sessionsStep, otherDaysStep],
};
