import type { Form } from '../form.ts';
import { aimStep } from './aim-step.ts';
import { fairStep } from './fair-step.ts';
import { homeStep } from './home-step.ts';

export const planForm: Form = { id: 'plan', title: 'Plan', steps: [aimStep, homeStep, fairStep] };
