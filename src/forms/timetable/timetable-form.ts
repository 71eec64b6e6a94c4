import type { Form } from '../form.ts';
import { datesStep } from './dates-step.ts';
import { reviewsStep } from './reviews-step.ts';
import { targetsStepEarly, targetsStepLate } from './targets-steps.ts';
import { weekStep } from './week-step.ts';

export const timetableForm: Form = {
  id: 'timetable',
  title: 'Timetable',
  steps: [datesStep, weekStep, targetsStepEarly, targetsStepLate, reviewsStep],
};
