import type { Form } from '../form.ts';
import { otherSignersStep } from './other-signers-step.ts';
import { talkStep } from './talk-step.ts';

export const consentForm: Form = { id: 'consent', title: 'Agreement', steps: [talkStep, otherSignersStep] };
