import { valueOf } from '../../case/field.ts';
import { risk } from '../../case/fields/risk.ts';
import { timetable } from '../../case/fields/timetable.ts';
import { formatDate, isBefore, isWithin } from '../../domain/iso-date.ts';
import { periodOf } from '../period.ts';
import { isPartTime } from '../route.ts';
import type { Rule } from '../rule.ts';
import { lcc } from '../sources.ts';

const complete: Rule = {
  id: 'risk.complete',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'stop',
  gate: 'start',
  mode: 'A',
  source: [lcc('§9.11')],
  words: 'All five steps of the risk assessment are done by the start.',
  mender: 'school',
  find: ({ case: c }) => {
    const start = valueOf(c, timetable.start);
    const assessed = valueOf(c, risk.assessedOn);
    if (start === undefined || assessed === undefined || !isBefore(start, assessed)) return [];
    return [{ words: `The risk assessment is dated ${formatDate(assessed)}. It must be done by the start, ${formatDate(start)}.`, path: risk.assessedOn.path }];
  },
};

const reviewDate: Rule = {
  id: 'risk.review-date',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.11')],
  words: 'The risk assessment is looked at again within the part-time weeks.',
  mender: 'school',
  find: ({ case: c }) => {
    const period = periodOf(c);
    const review = valueOf(c, risk.reviewOn);
    if (period === undefined || review === undefined || isWithin(review, period.start, period.end)) return [];
    return [
      {
        words: `The review of the risk assessment, ${formatDate(review)}, is not in the part-time period, ${formatDate(period.start)} to ${formatDate(period.end)}.`,
        path: risk.reviewOn.path,
      },
    ];
  },
};

export const riskRules: readonly Rule[] = [complete, reviewDate];
