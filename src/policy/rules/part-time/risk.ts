import { lcc, ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { risk } from '../../../case/fields/risk.ts';
import { aboutPupil, nameOf } from '../../../case/pupil-name.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { formatDate, isBefore, isWithin } from '../../../domain/iso-date.ts';
import { heldReviewsBy } from '../../../life/held-reviews.ts';
import { periodOf } from '../../../life/period.ts';
import { hasBegun, startOf } from '../../engine/lived.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { highRiskLacks, stepLacks, topicLacks } from '../shared/risk-assessed.ts';
import { riskDueRules } from './risk-due.ts';
import { whereaboutsRule } from './whereabouts.ts';

/** Whether an assessment of a day after the start is one that was done again: a review, of the timetable or of the assessment, was due before it. */
function isDoneAgain(situation: Situation, on: IsoDate): boolean {
  const { case: c, today } = situation;
  const review = valueOf(c, risk.reviewOn);
  return (
    hasBegun(situation, on) &&
    ((review !== undefined && !isBefore(on, review)) || heldReviewsBy(c, today).some((held) => !isBefore(on, held.on)))
  );
}

function dateLack(situation: Situation): readonly Lack[] {
  const { case: c, today } = situation;
  const start = startOf(situation);
  const on = valueOf(c, risk.assessedOn);
  const path = risk.assessedOn.path;
  if (on === undefined) return [];
  if (start !== undefined && isBefore(start, on) && !isBefore(today, on) && isDoneAgain(situation, on)) return [];
  if (start !== undefined && isBefore(start, on)) {
    const words = `The risk assessment is dated ${formatDate(on)}. It must be done by the start, ${formatDate(start)}.`;
    return [{ words, path, ...(isBefore(start, today) ? { pastMending: true } : {}) }];
  }
  return isBefore(today, on)
    ? [{ words: `The risk assessment is dated ${formatDate(on)}, which is still to come. It is not done yet.`, path }]
    : [];
}

const complete: Rule = {
  id: 'risk.complete',
  scope: partTime,
  level: 'stop',
  gate: 'start',
  mode: 'A',
  source: [lcc('§9.11')],
  words: 'All five steps of the risk assessment are done by the start.',
  mender: 'school',
  find: (situation) => [...dateLack(situation), ...stepLacks(situation)],
};

const topics: Rule = {
  id: 'risk.topics',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.11')],
  words: 'The risk assessment looks at wellbeing, crime and substance misuse, whoever the pupil is.',
  mender: 'school',
  find: topicLacks,
};

const responsibleAdult: Rule = {
  id: 'risk.responsible-adult',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.11')],
  words: 'It is agreed in writing who keeps the pupil safe in the hours they would normally be in school.',
  mender: 'school',
  find: ({ case: c, today }) => {
    const who = valueOf(c, risk.adult) ?? 'The responsible adult';
    if (valueOf(c, risk.adultAgreed) === 'no') {
      return [
        {
          words: `${who} has not agreed in writing to keep ${nameOf(c)} safe out of school.`,
          path: risk.adultAgreed.path,
          mender: 'parent',
        },
      ];
    }
    const on = valueOf(c, risk.adultAgreedOn);
    if (on === undefined || !isBefore(today, on)) return [];
    return [
      {
        words: `${who} is said to have agreed on ${formatDate(on)} to keep ${nameOf(c)} safe, which is still to come.`,
        path: risk.adultAgreedOn.path,
      },
    ];
  },
};

const notSignificant: Rule = {
  id: 'risk.not-significant',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A+Q',
  source: [lcc('§8'), ours()],
  words:
    'The pupil would not be at significant risk out of school. A hazard that stays high after the precautions counts as such a risk.',
  mender: 'school',
  find: (situation) => {
    const { case: c } = situation;
    const asked: readonly Lack[] =
      valueOf(c, risk.significant) === 'yes'
        ? [
            {
              words: aboutPupil(
                c,
                (name) =>
                  `${name} would be at significant risk out of school, so a part-time timetable is not an option. Look for help in full time.`,
              ),
              path: risk.significant.path,
            },
          ]
        : [];
    return [...asked, ...highRiskLacks(situation, `keep ${nameOf(c)} in full time`)];
  },
};

const reviewDate: Rule = {
  id: 'risk.review-date',
  scope: partTime,
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

export const riskRules: readonly Rule[] = [
  complete,
  topics,
  responsibleAdult,
  whereaboutsRule,
  notSignificant,
  reviewDate,
  ...riskDueRules,
];
