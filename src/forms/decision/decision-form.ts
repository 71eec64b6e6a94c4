import type { Form } from '../form.ts';
import { decisionStep } from './decision-step.ts';

export const decisionForm: Form = { id: 'decision', title: 'The decision', steps: [decisionStep] };
