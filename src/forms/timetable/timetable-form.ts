import type { Form } from '../form.ts';
import { datesStep } from './dates-step.ts';
import { earlierPeriodsStep } from './earlier-periods-step.ts';
import { extensionStep } from './extension-step.ts';
import { prolongedStep } from './prolonged-step.ts';
import { reviewsStep } from './reviews-step.ts';
import { targetsStepEarly, targetsStepLate } from './targets-steps.ts';
import { weekStep } from './week-step.ts';

export const timetableForm: Form = {
  id: 'timetable',
  title: 'Timetable',
  steps: [
    datesStep,
    earlierPeriodsStep,
    extensionStep,
    prolongedStep,
    weekStep,
    targetsStepEarly,
    targetsStepLate,
    reviewsStep,
  ],
};
