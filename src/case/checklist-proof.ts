import type { IsoDate } from '../domain/iso-date.ts';
import { formatDate, isBefore, isWithin } from '../domain/iso-date.ts';
import type { Case, Path } from './case.ts';
import { keepsPlace, saysNothing } from './empty-words.ts';
import type { Field } from './field.ts';
import { readField, valueOf } from './field.ts';
import { confirmedOn, decisionFields, type Decision, type decisionStates } from './fields/checklist.ts';
import { people } from './fields/people.ts';
import { plan } from './fields/plan.ts';
import { pupil } from './fields/pupil.ts';
import { hazardActions, hazards, risk, whereabouts } from './fields/risk.ts';
import { reviews, timetable } from './fields/timetable.ts';
import { needsAction, relevantHazards, riskLeft } from './hazard-risk.ts';
import { rowField, rowsOf } from './list.ts';

/** What the rest of the case says about one line of the checklist, now. The head confirms it. */
export interface Proof {
  readonly state: (typeof decisionStates)[number];
  /** True on whatever day it is read: what is still to come is told as to come. */
  readonly evidence: string;
  /** The answer that proves it. */
  readonly path: Path;
  /** The days on which something is said to have happened: while one lies ahead there is nothing to confirm. */
  readonly happened: readonly IsoDate[];
}

const countOf = (count: number, one: string, more: string): string => `${String(count)} ${count === 1 ? one : more}`;

const isRead = (c: Case, field: Field<unknown>): boolean => readField(c, field).state === 'read';

/** The answers that every finished risk assessment has. Source: LCC §9.11. */
const ofAssessment = [
  risk.adult,
  risk.adultRelation,
  risk.adultPhone,
  risk.adultAgreedOn,
  plan.riskHandling,
  risk.wellbeing,
  risk.crime,
  risk.substances,
] as const;

const { row: ofHazard } = hazards;
const { row: ofPlace } = whereabouts;

/** The answers that say what was found and what is done about it: empty words are none. */
const saying = [
  risk.adult,
  risk.adultRelation,
  plan.riskHandling,
  risk.wellbeing,
  risk.crime,
  risk.substances,
] as const;

const sayingOfHazard = [
  ofHazard.what,
  ofHazard.whyNot,
  ofHazard.who,
  ofHazard.how,
  ofHazard.precautions,
  ...hazardActions.flatMap(({ what, owner }) => [what, owner]),
] as const;

const saysSomething = (c: Case, field: Field<string>): boolean => {
  const text = valueOf(c, field);
  return text === undefined || !saysNothing(text);
};

const isPlaceKnown = (c: Case, row: string): boolean =>
  Object.values<Field<unknown>>(ofPlace).every((field) => isRead(c, rowField(whereabouts, row, field))) &&
  saysSomething(c, rowField(whereabouts, row, ofPlace.where)) &&
  !keepsPlace(valueOf(c, rowField(whereabouts, row, ofPlace.withWhom)) ?? '');

/** Whether an action is written down in full; one that nobody named is none. */
function isActionSettled(c: Case, row: string, action: (typeof hazardActions)[number]): boolean {
  const parts = Object.values<Field<unknown>>(action).map((field) => readField(c, rowField(hazards, row, field)).state);
  const isNamed = readField(c, rowField(hazards, row, action.what)).state !== 'none';
  return parts.every((state) => state === 'read' || (state === 'none' && !isNamed));
}

/** What a button says of a hazard: nothing is wanting where it was not pressed. */
const pressed: readonly Field<unknown>[] = [ofHazard.relevant, ofHazard.secondAction, ofHazard.thirdAction];

/**
 * Whether all that is asked of a hazard is answered, and with more than empty words, and something is done about a risk that asks for it:
 * one that does not matter is settled with its reason.
 */
function isHazardSettled(c: Case, row: string): boolean {
  const isAnswered = Object.values<Field<unknown>>(ofHazard)
    .filter((field) => !pressed.includes(field))
    .every((field) => {
      const own = rowField(hazards, row, field);
      return !c.asks(own.path) || isRead(c, own);
    });
  const lacksAction =
    relevantHazards(c).includes(row) &&
    needsAction(c, row) &&
    hazardActions.every(({ what }) => !isRead(c, rowField(hazards, row, what)));
  return (
    isAnswered &&
    !lacksAction &&
    hazardActions.every((action) => isActionSettled(c, row, action)) &&
    sayingOfHazard.every((field) => saysSomething(c, rowField(hazards, row, field)))
  );
}

const isFinished = (c: Case): boolean => {
  const places = rowsOf(c, whereabouts);
  const found = rowsOf(c, hazards);
  return (
    ofAssessment.every((field) => isRead(c, field)) &&
    saying.every((field) => saysSomething(c, field)) &&
    places.length > 0 &&
    places.every((row) => isPlaceKnown(c, row)) &&
    found.length > 0 &&
    found.every((row) => isHazardSettled(c, row))
  );
};

/** Whether an action that is due by the first day is still to do. */
function isDueStill(c: Case, row: string): boolean {
  const start = valueOf(c, timetable.start);
  return hazardActions.some(({ by, done }) => {
    const due = valueOf(c, rowField(hazards, row, by));
    const isByStart = start !== undefined && due !== undefined && !isBefore(start, due);
    return isByStart && valueOf(c, rowField(hazards, row, done)) !== 'yes';
  });
}

/** Whether a day lies in the part-time weeks, as far as they are known. */
function isInPeriod(c: Case, on: IsoDate): boolean {
  const [start, end] = [valueOf(c, timetable.start), valueOf(c, timetable.end)];
  return start === undefined || end === undefined || isWithin(on, start, end);
}

function riskAssessment(c: Case): Proof | undefined {
  const assessedOn = valueOf(c, risk.assessedOn);
  const reviewOn = valueOf(c, risk.reviewOn);
  const agreedOn = valueOf(c, risk.adultAgreedOn);
  if (assessedOn === undefined || reviewOn === undefined || agreedOn === undefined || !isFinished(c)) return undefined;
  const isLeft =
    !isInPeriod(c, reviewOn) ||
    valueOf(c, risk.significant) !== 'no' ||
    valueOf(c, risk.adultAgreed) !== 'yes' ||
    relevantHazards(c).some((row) => riskLeft(c, row).level === 'high' || isDueStill(c, row));
  if (isLeft) return undefined;
  const looked = countOf(rowsOf(c, hazards).length, 'hazard', 'hazards');
  return {
    state: 'done',
    evidence: `Risk assessment of ${formatDate(assessedOn)}: ${looked} looked at, no significant risk left. To be looked at again on ${formatDate(reviewOn)}.`,
    path: risk.assessedOn.path,
    happened: [assessedOn, agreedOn],
  };
}

function careNeeds(c: Case): Proof | undefined {
  const adult = valueOf(c, risk.adult);
  const agreedOn = valueOf(c, risk.adultAgreedOn);
  if (adult === undefined || saysNothing(adult) || agreedOn === undefined) return undefined;
  if (valueOf(c, risk.adultAgreed) !== 'yes') return undefined;
  return {
    state: 'done',
    evidence: `${adult} is responsible in those hours. Written agreement of ${formatDate(agreedOn)}.`,
    path: risk.adult.path,
    happened: [agreedOn],
  };
}

function timeLimited(c: Case): Proof | undefined {
  const end = valueOf(c, timetable.end);
  const fullTime = valueOf(c, timetable.fullTimeFrom);
  const set = rowsOf(c, reviews).filter(
    (row) => valueOf(c, rowField(reviews, row, reviews.row.on)) !== undefined,
  ).length;
  if (end === undefined || fullTime === undefined || set === 0) return undefined;
  return {
    state: 'done',
    evidence: `Last part-time day ${formatDate(end)}, full time from ${formatDate(fullTime)}, ${countOf(set, 'review', 'reviews')} set.`,
    path: timetable.end.path,
    happened: [],
  };
}

function told(c: Case, who: Field<string>, on: Field<IsoDate>): Proof | undefined {
  const name = valueOf(c, who);
  const day = valueOf(c, on);
  if (name === undefined || saysNothing(name) || day === undefined) return undefined;
  return { state: 'done', evidence: `Told: ${name}, ${formatDate(day)}.`, path: on.path, happened: [day] };
}

function caseworkerTold(c: Case): Proof | undefined {
  const level = valueOf(c, pupil.send);
  if (level === undefined) return undefined;
  if (level === 'ehcp') return told(c, people.caseworker, people.caseworkerToldOn);
  return { state: 'not-applicable', evidence: 'There is no EHC plan.', path: pupil.send.path, happened: [] };
}

function practitionerTold(c: Case): Proof | undefined {
  const need = valueOf(c, pupil.health);
  if (need === undefined) return undefined;
  if (need === 'yes') return told(c, people.practitioner, people.practitionerToldOn);
  return {
    state: 'not-applicable',
    evidence: 'There is no health or medical need.',
    path: pupil.health.path,
    happened: [],
  };
}

/**
 * What the rest of the case proves about a line of the checklist; `undefined` where it proves nothing. That the arrangement is best for the
 * pupil is never proven by answers: the head says so. Source: LCC Appendix 1.
 * @param c the asked answers.
 */
export function proofOf(decision: Decision, c: Case): Proof | undefined {
  switch (decision) {
    case 'best-interests':
      return undefined;
    case 'risk-assessment':
      return riskAssessment(c);
    case 'care-needs':
      return careNeeds(c);
    case 'time-limited':
      return timeLimited(c);
    case 'ehcp':
      return caseworkerTold(c);
    case 'health':
      return practitionerTold(c);
  }
}

/** Whether the head ticked a line on other words than the case shows now: it asks to be confirmed again. */
export function isTickedOnOther(decision: Decision, c: Case): boolean {
  if (valueOf(c, decisionFields(decision).state) !== 'done') return false;
  const was = valueOf(c, confirmedOn(decision));
  return was !== undefined && was !== proofOf(decision, c)?.evidence;
}
