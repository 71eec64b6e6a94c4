import type { Form } from '../form.ts';
import { supportsStep } from './supports-step.ts';
import { whyStep } from './why-step.ts';

export const reasonsForm: Form = { id: 'reasons', title: 'Reasons', steps: [whyStep, supportsStep] };
