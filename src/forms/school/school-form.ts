import type { Form } from '../form.ts';
import { authorityStep } from './authority-step.ts';
import { closedDaysStep, termsStep } from './calendar-steps.ts';
import { contactsStep, limitsStep } from './own-profile-steps.ts';
import { schoolDaysStep } from './school-days-step.ts';
import { headStep, schoolStep } from './school-step.ts';

/** The school’s facts: asked once, kept as settings, and copied into each case when it is begun. Not part of a case’s journey. */
export const schoolForm: Form = {
  id: 'school',
  title: 'Your school',
  steps: [schoolStep, authorityStep, limitsStep, contactsStep, headStep, schoolDaysStep, termsStep, closedDaysStep],
};
