import type { Field } from '../field.ts';
import type { ListField } from '../list.ts';
import { choice, date, email, phone, text, yesNo } from '../readers.ts';

/** What a service says to the plan. */
export const agreements = ['agrees', 'refuses', 'no-answer'] as const;

/** How a professional's answer was given in writing. */
export const answerWays = ['paper', 'letter', 'email', 'minutes'] as const;

/** When a professional answered, how, and where that is found. Source: LCC Appendix 1, §9.4, §9.6, §9.13. */
const writing = <const P extends string>(prefix: P) =>
  ({
    answeredOn: { path: `${prefix}answered-on`, schema: date() },
    how: { path: `${prefix}how`, schema: choice(answerWays) },
    reference: { path: `${prefix}reference`, schema: text() },
  }) as const;

const ofService = writing('');
const ofPractitioner = writing('people.practitioner-');
const ofSocialWorker = writing('people.social-worker-');
const ofVirtualSchool = writing('people.virtual-school-');
const { how: responsibleHow, reference: responsibleReference } = writing('people.responsible-');
const ofCaseworker = writing('people.caseworker-');

/** Parents and carers. Source: LCC Appendix 4, para 67. */
export const parents = {
  path: 'parents',
  row: {
    name: { path: 'name', schema: text() },
    relation: { path: 'relation', schema: text() },
    /** Whether the pupil normally lives with them. */
    livesWith: { path: 'lives-with', schema: yesNo() },
    responsibility: { path: 'responsibility', schema: yesNo() },
    phone: { path: 'phone', schema: phone() },
    email: { path: 'email', schema: email() },
    /** Flexi-schooling only. Source: LCC Appendix 7. */
    address: { path: 'address', schema: text() },
  },
} as const satisfies ListField;

/** Agencies and services involved. Source: LCC Appendix 5, §9.13. */
export const agencies = {
  path: 'agencies',
  row: {
    service: { path: 'service', schema: text() },
    person: { path: 'person', schema: text() },
    contact: { path: 'contact', schema: text() },
    informedOn: { path: 'informed-on', schema: date() },
    answer: { path: 'answer', schema: choice(agreements) },
    ...ofService,
    /** Where there is no answer yet: when they were last asked again. */
    chasedOn: { path: 'chased-on', schema: date() },
    /** Where they do not agree: when it was talked over, and what came of it. */
    discussedOn: { path: 'discussed-on', schema: date() },
    outcome: { path: 'outcome', schema: text() },
  },
} as const satisfies ListField;

export const people = {
  /** The named person responsible for the plan. Source: LCC §9.9. */
  lead: { path: 'people.lead', schema: text() },
  leadRole: { path: 'people.lead-role', schema: text() },
  /** The senior member of staff who oversees all such plans. Source: LCC §9.9. */
  senior: { path: 'people.senior', schema: text() },
  seniorRole: { path: 'people.senior-role', schema: text() },
  /** The health practitioner who was told. Source: LCC Appendix 1. */
  practitioner: { path: 'people.practitioner', schema: text() },
  practitionerToldOn: { path: 'people.practitioner-told-on', schema: date() },
  /** They need not agree; what they say is recorded all the same. */
  practitionerAnswer: { path: 'people.practitioner-answer', schema: choice(agreements) },
  practitionerAnsweredOn: ofPractitioner.answeredOn,
  practitionerHow: ofPractitioner.how,
  practitionerReference: ofPractitioner.reference,
  /** Child in care, CP or CIN. Source: LCC §9.6, Appendix 1, para 68. */
  socialWorker: { path: 'people.social-worker', schema: text() },
  socialWorkerContact: { path: 'people.social-worker-contact', schema: text() },
  socialWorkerToldOn: { path: 'people.social-worker-told-on', schema: date() },
  socialWorkerAnswer: { path: 'people.social-worker-answer', schema: choice(agreements) },
  socialWorkerAnsweredOn: ofSocialWorker.answeredOn,
  socialWorkerHow: ofSocialWorker.how,
  socialWorkerReference: ofSocialWorker.reference,
  socialWorkerChasedOn: { path: 'people.social-worker-chased-on', schema: date() },
  /** Child in care. Source: LCC §2, §9.4. */
  virtualSchool: { path: 'people.virtual-school', schema: text() },
  virtualSchoolContact: { path: 'people.virtual-school-contact', schema: text() },
  virtualSchoolToldOn: { path: 'people.virtual-school-told-on', schema: date() },
  virtualSchoolAnswer: { path: 'people.virtual-school-answer', schema: choice(agreements) },
  virtualSchoolAnsweredOn: ofVirtualSchool.answeredOn,
  virtualSchoolHow: ofVirtualSchool.how,
  virtualSchoolReference: ofVirtualSchool.reference,
  virtualSchoolChasedOn: { path: 'people.virtual-school-chased-on', schema: date() },
  /** Who can decide for a child in care: the authority under a care order, a parent where the child is accommodated. Source: LCC §2. */
  careBasis: { path: 'people.care-basis', schema: choice(['care-order', 'accommodated']) },
  responsible: { path: 'people.responsible', schema: text() },
  responsibleAnswer: { path: 'people.responsible-answer', schema: choice([...agreements, 'not-reached']) },
  /** When they answered; where there is no answer, when they were last asked. */
  responsibleOn: { path: 'people.responsible-on', schema: date() },
  responsibleToldOn: { path: 'people.responsible-told-on', schema: date() },
  responsibleHow,
  responsibleReference,
  /** Education, health and care plan. Source: LCC Appendix 1, para 69. */
  caseworker: { path: 'people.caseworker', schema: text() },
  caseworkerContact: { path: 'people.caseworker-contact', schema: text() },
  caseworkerToldOn: { path: 'people.caseworker-told-on', schema: date() },
  caseworkerAnswer: { path: 'people.caseworker-answer', schema: choice(agreements) },
  caseworkerAnsweredOn: ofCaseworker.answeredOn,
  caseworkerHow: ofCaseworker.how,
  caseworkerReference: ofCaseworker.reference,
  /** When a review of the support in the plan was asked for. Source: para 69. */
  supportReviewAskedOn: { path: 'people.support-review-asked-on', schema: date() },
  /** Where there is no answer yet: when they were last asked again. */
  caseworkerChasedOn: { path: 'people.caseworker-chased-on', schema: date() },
  /** Early help or a social worker: the multi-agency meeting. Source: LCC §9.6. */
  meetingOn: { path: 'people.meeting-on', schema: date() },
  meetingWith: { path: 'people.meeting-with', schema: text() },
  meetingOutcome: { path: 'people.meeting-outcome', schema: text() },
} as const satisfies Record<string, Field<unknown>>;
