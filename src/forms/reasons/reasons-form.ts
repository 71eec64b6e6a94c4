import type { Form } from '../form.ts';
import { behaviourStep } from './behaviour-step.ts';
import { causesStep } from './causes-step.ts';
import { panelStep } from './panel-step.ts';
import { practitionerStep } from './practitioner-step.ts';
import { supportFirstStep } from './support-first-step.ts';
import { supportsStep } from './supports-step.ts';
import { whyStep } from './why-step.ts';

export const reasonsForm: Form = {
  id: 'reasons',
  title: 'Reasons',
  steps: [whyStep, causesStep, supportsStep, supportFirstStep, behaviourStep, panelStep, practitionerStep],
};
