import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { risk } from '../case/fields/risk.ts';
import { timetable } from '../case/fields/timetable.ts';
import { formatDate, isBefore, isWithin } from '../domain/iso-date.ts';
import type { Check, Finding, RuleSource } from './finding.ts';
import { periodOf } from './period.ts';

const source: RuleSource = { document: 'LCC', paragraph: '§9.11' };

/** The dates of the risk assessment: done by the start, reviewed in the period. */
export const checkRisk: Check = (c) => [...doneByStart(c), ...reviewedInPeriod(c)];

function doneByStart(c: Case): readonly Finding[] {
  const start = valueOf(c, timetable.start);
  const assessed = valueOf(c, risk.assessedOn);
  if (start === undefined || assessed === undefined || !isBefore(start, assessed)) return [];
  return [
    {
      rule: 'risk.complete',
      level: 'stop',
      gate: 'start',
      words: `The risk assessment is dated ${formatDate(assessed)}. It must be done by the start, ${formatDate(start)}.`,
      path: risk.assessedOn.path,
      source,
    },
  ];
}

function reviewedInPeriod(c: Case): readonly Finding[] {
  const period = periodOf(c);
  const review = valueOf(c, risk.reviewOn);
  if (period === undefined || review === undefined || isWithin(review, period.start, period.end)) return [];
  return [
    {
      rule: 'risk.review-date',
      level: 'stop',
      gate: 'sign',
      words: `The review of the risk assessment, ${formatDate(review)}, is not in the part-time period, ${formatDate(period.start)} to ${formatDate(period.end)}.`,
      path: risk.reviewOn.path,
      source,
    },
  ];
}
