import type { Form } from '../form.ts';
import { agenciesStep } from './agencies-step.ts';
import { meetingStep } from './meeting-step.ts';
import { parentsStep } from './parents-step.ts';
import { caseworkerStep, socialWorkerStep, virtualSchoolStep } from './professional-steps.ts';
import { responsibilityStep } from './responsibility-step.ts';
import { staffStep } from './staff-step.ts';
import {
  caseworkerWritingStep,
  responsibleWritingStep,
  socialWorkerWritingStep,
  virtualSchoolWritingStep,
} from './writing-steps.ts';

export const peopleForm: Form = {
  id: 'people',
  title: 'The people around the pupil',
  steps: [
    parentsStep,
    staffStep,
    agenciesStep,
    socialWorkerStep,
    virtualSchoolStep,
    responsibilityStep,
    caseworkerStep,
    meetingStep,
    socialWorkerWritingStep,
    virtualSchoolWritingStep,
    responsibleWritingStep,
    caseworkerWritingStep,
  ],
};
