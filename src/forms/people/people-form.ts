import type { Form } from '../form.ts';
import { agenciesStep } from './agencies-step.ts';
import { parentsStep } from './parents-step.ts';
import { caseworkerStep, socialWorkerStep, virtualSchoolStep } from './professional-steps.ts';
import { staffStep } from './staff-step.ts';

export const peopleForm: Form = {
  id: 'people',
  title: 'The people around the pupil',
  steps: [parentsStep, staffStep, agenciesStep, socialWorkerStep, virtualSchoolStep, caseworkerStep],
};
