import { valueOf } from '../../case/field.ts';
import { hazards, risk } from '../../case/fields/risk.ts';
import { timetable } from '../../case/fields/timetable.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import { aboutPupil, nameOf } from '../../case/pupil-name.ts';
import { formatDate, isBefore, isWithin } from '../../domain/iso-date.ts';
import { rateRisk } from '../../domain/risk-rating.ts';
import { onlySays } from '../only-says.ts';
import { periodOf } from '../period.ts';
import { isPartTime } from '../route.ts';
import type { Lack, Rule } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { lcc, ours } from '../sources.ts';
import { whereaboutsRule } from './whereabouts.ts';

/** The hazards that matter for the pupil; a hazard counts until it is said not to. */
const relevantHazards = ({ case: c }: Situation): readonly string[] => rowsOf(c, hazards).filter((row) => valueOf(c, rowField(hazards, row, hazards.row.relevant)) !== 'no');

const hazardName = ({ case: c }: Situation, row: string): string => valueOf(c, rowField(hazards, row, hazards.row.what)) ?? 'A hazard';

function dateLack({ case: c, today }: Situation): readonly Lack[] {
  const start = valueOf(c, timetable.start);
  const on = valueOf(c, risk.assessedOn);
  const path = risk.assessedOn.path;
  if (on === undefined) return [];
  if (start !== undefined && isBefore(start, on)) {
    const words = `The risk assessment is dated ${formatDate(on)}. It must be done by the start, ${formatDate(start)}.`;
    return [{ words, path, ...(isBefore(start, today) ? { pastMending: true } : {}) }];
  }
  return isBefore(today, on) ? [{ words: `The risk assessment is dated ${formatDate(on)}, which is still to come. It is not done yet.`, path }] : [];
}

/** The first three steps, as far as what was typed tells that one is not done. */
function stepLacks(situation: Situation): readonly Lack[] {
  const { case: c } = situation;
  const relevant = relevantHazards(situation);
  if (relevant.length === 0 && rowsOf(c, hazards).length > 0) {
    return [{ words: aboutPupil(c, (name) => `Every hazard is said not to matter. Keep or add those that ${name} could meet out of school.`), path: hazards.path }];
  }
  const asked = [
    { field: hazards.row.who, what: 'who may be harmed by' },
    { field: hazards.row.how, what: 'how anyone may be harmed by' },
    { field: hazards.row.precautions, what: 'what is done about' },
  ];
  return relevant.flatMap((row) =>
    asked.flatMap(({ field, what }): Lack[] => {
      const own = rowField(hazards, row, field);
      const only = onlySays(c, own);
      return only === undefined ? [] : [{ words: `The risk assessment says only ${only} of ${what} “${hazardName(situation, row)}”.`, path: own.path }];
    }),
  );
}

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
  find: (situation) => [...dateLack(situation), ...stepLacks(situation)],
};

const topics: Rule = {
  id: 'risk.topics',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.11')],
  words: 'The risk assessment looks at wellbeing, crime and substance misuse, whoever the pupil is.',
  mender: 'school',
  find: ({ case: c }) => {
    const asked = [
      { field: risk.wellbeing, what: 'safety and wellbeing' },
      { field: risk.crime, what: 'crime' },
      { field: risk.substances, what: 'alcohol, drugs and vapes' },
    ];
    return asked.flatMap(({ field, what }): Lack[] => {
      const only = onlySays(c, field);
      return only === undefined ? [] : [{ words: `On ${what} the risk assessment says only ${only}. Say what was looked at, also where nothing was found.`, path: field.path }];
    });
  },
};

const responsibleAdult: Rule = {
  id: 'risk.responsible-adult',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.11')],
  words: 'It is agreed in writing who keeps the pupil safe in the hours they would normally be in school.',
  mender: 'school',
  find: ({ case: c, today }) => {
    const who = valueOf(c, risk.adult) ?? 'The responsible adult';
    if (valueOf(c, risk.adultAgreed) === 'no') {
      return [{ words: `${who} has not agreed in writing to keep ${nameOf(c)} safe out of school.`, path: risk.adultAgreed.path, mender: 'parent' }];
    }
    const on = valueOf(c, risk.adultAgreedOn);
    if (on === undefined || !isBefore(today, on)) return [];
    return [{ words: `${who} is said to have agreed on ${formatDate(on)} to keep ${nameOf(c)} safe, which is still to come.`, path: risk.adultAgreedOn.path }];
  },
};

const notSignificant: Rule = {
  id: 'risk.not-significant',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A+Q',
  source: [lcc('§8'), ours],
  words: 'The pupil would not be at significant risk out of school. A hazard that stays high after the precautions counts as such a risk.',
  mender: 'school',
  find: (situation) => {
    const { case: c } = situation;
    const asked: readonly Lack[] =
      valueOf(c, risk.significant) === 'yes'
        ? [{ words: aboutPupil(c, (name) => `${name} would be at significant risk out of school, so a part-time timetable is not an option. Look for help in full time.`), path: risk.significant.path }]
        : [];
    const high = relevantHazards(situation).flatMap((row): Lack[] => {
      const likelihood = valueOf(c, rowField(hazards, row, hazards.row.likelihoodAfter));
      const severity = rowField(hazards, row, hazards.row.severityAfter);
      const { score, level } = rateRisk(Number(likelihood ?? 0), Number(valueOf(c, severity) ?? 0));
      if (level !== 'high') return [];
      return [{ words: `“${hazardName(situation, row)}” is still a high risk after the precautions (${String(score)} of 25). Find more that help, or keep ${nameOf(c)} in full time.`, path: severity.path }];
    });
    return [...asked, ...high];
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

export const riskRules: readonly Rule[] = [complete, topics, responsibleAdult, whereaboutsRule, notSignificant, reviewDate];
