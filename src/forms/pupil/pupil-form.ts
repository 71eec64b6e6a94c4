import type { Form } from '../form.ts';
import { detailsStep } from './details-step.ts';
import { needsStep } from './needs-step.ts';
import { printedNameStep } from './printed-name-step.ts';

export const pupilForm: Form = { id: 'pupil', title: 'The pupil', steps: [detailsStep, printedNameStep, needsStep] };
