import type { Form } from '../form.ts';
import { attendanceClausesStep } from './attendance-step.ts';
import { learningClausesStep } from './learning-step.ts';
import { termClausesStep } from './term-step.ts';

export const agreementForm: Form = {
  id: 'agreement',
  title: 'The agreement',
  steps: [learningClausesStep, attendanceClausesStep, termClausesStep],
};
