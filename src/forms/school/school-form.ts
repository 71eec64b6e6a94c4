import type { Form } from '../form.ts';
import { authorityStep } from './authority-step.ts';
import { closedDaysStep, termsStep } from './calendar-steps.ts';
import { colleaguesStep } from './colleagues-step.ts';
import { contactsStep, limitsStep } from './own-profile-steps.ts';
import { schoolDaysStep } from './school-days-step.ts';
import { headStep, schoolStep } from './school-step.ts';

/** The school’s facts: asked once, kept as settings, and copied into each case when it is begun. Not part of a case’s journey. */
export const schoolForm: Form = {
  id: 'school',
  title: 'Your school',
  steps: [schoolStep, authorityStep, limitsStep, contactsStep, headStep, schoolDaysStep, termsStep, closedDaysStep],
};

/** The school’s form as it stands in the settings: with the school’s people, who are kept there and copied into no case. */
export const settingsForm: Form = { ...schoolForm, steps: [...schoolForm.steps, colleaguesStep] };
