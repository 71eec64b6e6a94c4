import { hasEhcPlan, hasHealthNeed, hasSocialWorker, isInCare } from '../case/care-and-needs.ts';
import type { Case } from '../case/case.ts';
import type { Field } from '../case/field.ts';
import { valueOf } from '../case/field.ts';
import { agencies, people, type agreements, type answerWays } from '../case/fields/people.ts';
import { rowField, rowsOf } from '../case/list.ts';
import type { IsoDate } from '../domain/iso-date.ts';

type Says = (typeof agreements)[number] | 'not-reached';

/** The professionals who may be asked. */
type Agency = 'social-worker' | 'virtual-school' | 'responsible' | 'caseworker' | 'practitioner' | 'service';

/** Where a professional’s decision stands. */
export interface AgencyFields {
  readonly name: Field<string>;
  readonly toldOn: Field<IsoDate>;
  readonly answer: Field<Says>;
  readonly answeredOn: Field<IsoDate>;
  readonly how: Field<(typeof answerWays)[number]>;
  readonly reference: Field<string>;
  /** When they were last asked again. */
  readonly chasedOn?: Field<IsoDate>;
}

/** What a professional was told, and decided: an answer counts from its own day, never from the day they were told. */
export interface AgencyDecision {
  readonly who: Agency;
  readonly name: string | undefined;
  readonly toldOn: IsoDate | undefined;
  readonly answer: Says | undefined;
  /** The day of the answer; none while there is no answer. */
  readonly on: IsoDate | undefined;
  /** How it was given in writing, and where that is found. */
  readonly how: (typeof answerWays)[number] | undefined;
  readonly reference: string | undefined;
  /** When they were last asked again, while there is no answer. */
  readonly chasedOn: IsoDate | undefined;
  readonly fields: AgencyFields;
}

/** Where the decisions of those who stand in one place each are found. */
export const agencyFields: Readonly<Record<Exclude<Agency, 'service'>, AgencyFields>> = {
  'social-worker': {
    name: people.socialWorker,
    toldOn: people.socialWorkerToldOn,
    answer: people.socialWorkerAnswer,
    answeredOn: people.socialWorkerAnsweredOn,
    how: people.socialWorkerHow,
    reference: people.socialWorkerReference,
    chasedOn: people.socialWorkerChasedOn,
  },
  'virtual-school': {
    name: people.virtualSchool,
    toldOn: people.virtualSchoolToldOn,
    answer: people.virtualSchoolAnswer,
    answeredOn: people.virtualSchoolAnsweredOn,
    how: people.virtualSchoolHow,
    reference: people.virtualSchoolReference,
    chasedOn: people.virtualSchoolChasedOn,
  },
  responsible: {
    name: people.responsible,
    toldOn: people.responsibleToldOn,
    answer: people.responsibleAnswer,
    answeredOn: people.responsibleOn,
    how: people.responsibleHow,
    reference: people.responsibleReference,
    chasedOn: people.responsibleOn,
  },
  caseworker: {
    name: people.caseworker,
    toldOn: people.caseworkerToldOn,
    answer: people.caseworkerAnswer,
    answeredOn: people.caseworkerAnsweredOn,
    how: people.caseworkerHow,
    reference: people.caseworkerReference,
    chasedOn: people.caseworkerChasedOn,
  },
  practitioner: {
    name: people.practitioner,
    toldOn: people.practitionerToldOn,
    answer: people.practitionerAnswer,
    answeredOn: people.practitionerAnsweredOn,
    how: people.practitionerHow,
    reference: people.practitionerReference,
  },
};

/** Where the decision of one listed service is found. */
export const serviceFields = (row: string): AgencyFields => ({
  name: rowField(agencies, row, agencies.row.service),
  toldOn: rowField(agencies, row, agencies.row.informedOn),
  answer: rowField(agencies, row, agencies.row.answer),
  answeredOn: rowField(agencies, row, agencies.row.answeredOn),
  how: rowField(agencies, row, agencies.row.how),
  reference: rowField(agencies, row, agencies.row.reference),
  chasedOn: rowField(agencies, row, agencies.row.chasedOn),
});

/** What each of them is. */
const agencyNames: Readonly<Record<Agency, string>> = {
  'social-worker': 'social worker',
  'virtual-school': 'Virtual School',
  responsible: 'whoever can decide for the pupil in care',
  caseworker: 'SEND caseworker',
  practitioner: 'health practitioner',
  service: 'service',
};

const begun = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** What one of them is, by itself: `Social worker`. */
export const agencyRole = (who: Agency): string => begun(agencyNames[who]);

/** One of them as a sentence goes on: `the social worker`. */
const agencyGoesOn = (who: Agency): string => (who === 'responsible' ? agencyNames[who] : `the ${agencyNames[who]}`);

/** One of them as a sentence begins: `The social worker`. */
export const agencyBegins = (who: keyof typeof agencyFields): string => begun(agencyGoesOn(who));

/** One of them by name, as a sentence begins: `Lee Marsh, the social worker,`. */
export const agencyInWords = (who: keyof typeof agencyFields, name: string | undefined): string =>
  name === undefined ? agencyBegins(who) : `${name}, ${agencyGoesOn(who)},`;

const isAnAnswer = (answer: Says | undefined): boolean => answer === 'agrees' || answer === 'refuses';

function decisionAt(c: Case, who: Agency, fields: AgencyFields): AgencyDecision {
  const answer = valueOf(c, fields.answer);
  const given = isAnAnswer(answer);
  return {
    who,
    name: valueOf(c, fields.name),
    toldOn: valueOf(c, fields.toldOn),
    answer,
    on: given ? valueOf(c, fields.answeredOn) : undefined,
    how: given ? valueOf(c, fields.how) : undefined,
    reference: given ? valueOf(c, fields.reference) : undefined,
    chasedOn: given || fields.chasedOn === undefined ? undefined : valueOf(c, fields.chasedOn),
    fields,
  };
}

/** The decision of one who stands in one place. */
export const agencyDecision = (c: Case, who: keyof typeof agencyFields): AgencyDecision =>
  decisionAt(c, who, agencyFields[who]);

/** The decision of one listed service. */
export const serviceDecision = (c: Case, row: string): AgencyDecision => decisionAt(c, 'service', serviceFields(row));

/**
 * The decisions of all professionals whom the case has, as far as they are recorded. An answer is a decision like a parent's: it has a day and
 * a writing of its own. Source: LCC Appendix 1, §9.4, §9.6, §9.13.
 */
export const agencyDecisions = (c: Case): readonly AgencyDecision[] => [
  ...(hasSocialWorker(c) ? [agencyDecision(c, 'social-worker')] : []),
  ...(isInCare(c) ? [agencyDecision(c, 'virtual-school'), agencyDecision(c, 'responsible')] : []),
  ...(hasEhcPlan(c) ? [agencyDecision(c, 'caseworker')] : []),
  ...(hasHealthNeed(c) ? [agencyDecision(c, 'practitioner')] : []),
  ...rowsOf(c, agencies).map((row) => serviceDecision(c, row)),
];
