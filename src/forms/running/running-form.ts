import { RUNNING } from '../../arrangements/ids.ts';
import type { Form } from '../form.ts';
import { endingStep } from './ending-step.ts';
import { flexiEndingStep } from './flexi-ending-step.ts';
import { flexiReviewsStep } from './flexi-reviews-step.ts';
import { heldReviewsStep } from './held-reviews-step.ts';
import { leavingStep } from './leaving-step.ts';
import { movedTalksStep } from './moved-talks-step.ts';
import { notificationsStep } from './notifications-step.ts';
import { withoutAgreementStep } from './without-agreement-step.ts';

/** What is kept on record once the timetable runs. Everything in it is optional: nothing here holds a signature. */
export const runningForm: Form = {
  id: RUNNING,
  title: 'While it runs',
  steps: [
    notificationsStep,
    heldReviewsStep,
    endingStep,
    leavingStep,
    withoutAgreementStep,
    flexiReviewsStep,
    flexiEndingStep,
    movedTalksStep,
  ],
};
