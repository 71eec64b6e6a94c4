import { agreementForm } from './agreement/agreement-form.ts';
import { checklistForm } from './checklist/checklist-form.ts';
import { consentForm } from './consent/consent-form.ts';
import { considerationsForm } from './considerations/considerations-form.ts';
import { decisionForm } from './decision/decision-form.ts';
import { exceptionsForm } from './exceptions/exceptions-form.ts';
import type { Form } from './form.ts';
import { homeEducationForm } from './home-education/home-education-form.ts';
import { notificationForm } from './notification/notification-form.ts';
import { patternForm } from './pattern/pattern-form.ts';
import { peopleForm } from './people/people-form.ts';
import { planForm } from './plan/plan-form.ts';
import { pupilForm } from './pupil/pupil-form.ts';
import { reasonsForm } from './reasons/reasons-form.ts';
import { requestForm } from './request/request-form.ts';
import { riskForm } from './risk/risk-form.ts';
import { routeForm } from './route/route-form.ts';
import { runningForm } from './running/running-form.ts';
import { schoolForm } from './school/school-form.ts';
import { timetableForm } from './timetable/timetable-form.ts';

/** The forms of the journey, in the order of the guidance. */
export const allForms: readonly Form[] = [
  routeForm,
  pupilForm,
  peopleForm,
  requestForm,
  considerationsForm,
  decisionForm,
  reasonsForm,
  timetableForm,
  patternForm,
  homeEducationForm,
  riskForm,
  checklistForm,
  planForm,
  consentForm,
  agreementForm,
  notificationForm,
];

/**
 * All that a case’s answers belong to: the school’s facts, which it copied when it was begun, the journey’s forms, what is kept on
 * record after the start, and the reasons and breaches that the head wrote down. A whole case is walked with these.
 */
export const caseForms: readonly Form[] = [schoolForm, ...allForms, runningForm, exceptionsForm];
