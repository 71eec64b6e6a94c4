import type { Form } from '../form.ts';
import { homeDaysStep } from './days-step.ts';
import { subjectsStep } from './subjects-step.ts';

export const homeEducationForm: Form = {
  id: 'home-education',
  title: 'Education at home',
  steps: [subjectsStep, homeDaysStep],
};
