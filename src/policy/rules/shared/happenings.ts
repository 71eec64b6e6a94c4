import type { Field } from '../../../case/field.ts';
import { behaviour } from '../../../case/fields/behaviour.ts';
import { consent } from '../../../case/fields/consent.ts';
import { decision } from '../../../case/fields/decision.ts';
import { panel, prolonged } from '../../../case/fields/medical.ts';
import { agencies, people } from '../../../case/fields/people.ts';
import { plan } from '../../../case/fields/plan.ts';
import { request } from '../../../case/fields/request.ts';
import { risk } from '../../../case/fields/risk.ts';
import { flexiEnding, flexiReviews, heldReviews, notifications, running } from '../../../case/fields/running.ts';
import { extension } from '../../../case/fields/timetable.ts';
import type { ListField } from '../../../case/list.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';

/** A day on which something is said to have happened. */
export interface Happening {
  /** The list whose rows say it; none for an answer that is given once. */
  readonly list?: Pick<ListField, 'path'>;
  readonly field: Field<IsoDate>;
  /** What happened, as a sentence begins: `The word to the social worker`. */
  readonly what: string;
}

/** What happened before the arrangement was agreed, or as it was. */
export const happenedBefore: readonly Happening[] = [
  { list: agencies, field: agencies.row.informedOn, what: 'The word to a service' },
  { list: agencies, field: agencies.row.chasedOn, what: 'That a service was asked again' },
  { list: agencies, field: agencies.row.answeredOn, what: 'The answer of a service' },
  { list: agencies, field: agencies.row.discussedOn, what: 'The talk with a service that does not agree' },
  { field: people.practitionerToldOn, what: 'The word to the health practitioner' },
  { field: people.practitionerAnsweredOn, what: 'The answer of the health practitioner' },
  { field: people.socialWorkerToldOn, what: 'The word to the social worker' },
  { field: people.socialWorkerChasedOn, what: 'That the social worker was asked again' },
  { field: people.socialWorkerAnsweredOn, what: 'The answer of the social worker' },
  { field: people.virtualSchoolToldOn, what: 'The word to the Virtual School' },
  { field: people.virtualSchoolChasedOn, what: 'That the Virtual School was asked again' },
  { field: people.virtualSchoolAnsweredOn, what: 'The answer of the Virtual School' },
  { field: people.responsibleToldOn, what: 'The word to whoever decides for the pupil' },
  { field: people.responsibleOn, what: 'The answer of whoever decides for the pupil' },
  { field: people.caseworkerToldOn, what: 'The word to the SEND caseworker' },
  { field: people.caseworkerChasedOn, what: 'That the SEND caseworker was asked again' },
  { field: people.caseworkerAnsweredOn, what: 'The answer of the SEND caseworker' },
  { field: people.supportReviewAskedOn, what: 'That a review of the plan was asked for' },
  { field: people.meetingOn, what: 'The meeting of all services' },
  { field: behaviour.teamAskedOn, what: 'That the reintegration team was asked' },
  { field: plan.firstPsp, what: 'The first Pastoral Support Plan' },
  { field: plan.transportToldOn, what: 'The word to the transport team' },
  { field: panel.parentAgreedOn, what: 'The parent’s consent to the panel' },
  { field: panel.formSentOn, what: 'The form to the panel' },
  { field: prolonged.panelConsideredOn, what: 'That a referral to the panel was considered' },
  { field: prolonged.authorityConsultedOn, what: 'That the local authority was asked for its view' },
  { field: extension.reviewHeldOn, what: 'The review meeting for the extension' },
  { field: risk.adultAgreedOn, what: 'The agreement of the responsible adult' },
  { field: risk.assessedOn, what: 'The risk assessment' },
  { field: consent.talkedThroughOn, what: 'The talk through the plan with the parent' },
  { field: consent.objectionHeardOn, what: 'That the parent who objects was heard' },
  { field: request.on, what: 'The parent’s request' },
  { field: decision.talkedOn, what: 'The talk with the parent' },
  { field: decision.on, what: 'The decision' },
];

/** What happened since it began. */
export const happenedSince: readonly Happening[] = [
  { list: notifications, field: notifications.row.on, what: 'The word to the local authority' },
  { list: heldReviews, field: heldReviews.row.on, what: 'A review that was held' },
  { list: flexiReviews, field: flexiReviews.row.on, what: 'A review that was held' },
  { field: flexiEnding.noticeOn, what: 'The notice that was given' },
  { field: running.withdrawnOn, what: 'That the agreement was taken back' },
  { field: running.fullTimeOn, what: 'That full time began again' },
  { field: running.endedOn, what: 'That it ended in another way' },
  { field: running.partSince, what: 'That it has been part of the day without an agreement' },
];
