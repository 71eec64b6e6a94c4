import type { Form } from '../form.ts';
import { objectionStep } from './objection-step.ts';
import { otherSignersStep } from './other-signers-step.ts';
import { talkStep } from './talk-step.ts';

export const consentForm: Form = {
  id: 'consent',
  title: 'Agreement',
  steps: [talkStep, objectionStep, otherSignersStep],
};
