import type { Case, Path } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import type { Decision, decisionStates } from '../../case/fields/checklist.ts';
import { people } from '../../case/fields/people.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { hazards, risk } from '../../case/fields/risk.ts';
import { reviews, timetable } from '../../case/fields/timetable.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { gapsOf } from '../gaps.ts';
import { riskForm } from '../risk/risk-form.ts';
import { walkAgain } from '../walk.ts';

/** What the rest of the case says about one decision. The head confirms it. */
export interface Proof {
  readonly state: (typeof decisionStates)[number];
  readonly evidence: string;
  /** The answer that proves it. */
  readonly path: Path;
}

const countOf = (count: number, one: string, more: string): string => `${String(count)} ${count === 1 ? one : more}`;

function riskAssessment(c: Case): Proof | undefined {
  const assessedOn = valueOf(c, risk.assessedOn);
  const reviewOn = valueOf(c, risk.reviewOn);
  const asked = walkAgain([riskForm], c);
  const finished = asked.steps.every((step) => gapsOf(step, asked.case).length === 0);
  if (!finished || assessedOn === undefined || reviewOn === undefined || valueOf(c, risk.significant) !== 'no')
    return undefined;
  const looked = countOf(rowsOf(c, hazards).length, 'hazard', 'hazards');
  return {
    state: 'done',
    evidence: `Risk assessment of ${formatDate(assessedOn)}: ${looked} looked at, no significant risk left. Looked at again on ${formatDate(reviewOn)}.`,
    path: risk.assessedOn.path,
  };
}

function careNeeds(c: Case): Proof | undefined {
  const adult = valueOf(c, risk.adult);
  const agreedOn = valueOf(c, risk.adultAgreedOn);
  if (adult === undefined || agreedOn === undefined || valueOf(c, risk.adultAgreed) !== 'yes') return undefined;
  return {
    state: 'done',
    evidence: `${adult} is responsible in those hours and agreed in writing on ${formatDate(agreedOn)}.`,
    path: risk.adult.path,
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
  };
}

function caseworkerTold(c: Case): Proof | undefined {
  const level = valueOf(c, pupil.send);
  if (level === undefined) return undefined;
  if (level !== 'ehcp') return { state: 'not-applicable', evidence: 'There is no EHC plan.', path: pupil.send.path };
  const who = valueOf(c, people.caseworker);
  const on = valueOf(c, people.caseworkerToldOn);
  return who === undefined || on === undefined
    ? undefined
    : { state: 'done', evidence: `${who} was told on ${formatDate(on)}.`, path: people.caseworkerToldOn.path };
}

function practitionerTold(c: Case): Proof | undefined {
  const need = valueOf(c, pupil.health);
  if (need === undefined) return undefined;
  if (need === 'no')
    return { state: 'not-applicable', evidence: 'There is no health or medical need.', path: pupil.health.path };
  const who = valueOf(c, people.practitioner);
  const on = valueOf(c, people.practitionerToldOn);
  return who === undefined || on === undefined
    ? undefined
    : { state: 'done', evidence: `${who} was told on ${formatDate(on)}.`, path: people.practitionerToldOn.path };
}

/**
 * What the rest of the case proves about a decision of the checklist; `undefined` where it proves nothing. Best interests and
 * agreement are never proven by answers: the head says so.
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
