import { herts, law, lcc, ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { considerations } from '../../../case/fields/considerations.ts';
import { homeEducation } from '../../../case/fields/home-education.ts';
import { nameOf } from '../../../case/pupil-name.ts';
import type { Rule } from '../../engine/rule.ts';
import { flexi } from '../../engine/scope.ts';
import { unsaidLacks } from '../../engine/unsaid.ts';

/** That the school is satisfied is LCC’s; that a child’s education is full time, at school or otherwise, is the law for every school. */
const fullTimeEquivalent: Rule = {
  id: 'flexi.full-time-equivalent',
  scope: flexi,
  level: 'stop',
  gate: 'sign',
  mode: 'Q',
  source: [lcc('§7'), law('Education Act 1996, s. 7')],
  words: 'School and home together make one full-time education, and the school is satisfied that they do.',
  mender: 'school',
  find: ({ case: c }) => [
    ...(valueOf(c, considerations.fullTime) === 'no'
      ? [
          {
            words: 'School and home together are not a full-time education. Plan more with the parent, or decline.',
            path: considerations.fullTime.path,
          },
        ]
      : []),
    ...unsaidLacks(c, [
      {
        field: considerations.capacity,
        what: 'What the parent can give as a teacher',
        mend: 'Talk it over with them: time, knowledge, a place to learn.',
      },
      {
        field: considerations.continuity,
        what: `How ${nameOf(c)} keeps up`,
        mend: 'Say how learning, tests and exams hang together.',
      },
    ]),
  ],
};

/** LCC rules out work that the school sets for the sessions at home. That it holds for every school is ours: a parent who only hands out school work educates nobody. */
const noSchoolWork: Rule = {
  id: 'flexi.no-school-work',
  scope: flexi,
  level: 'stop',
  gate: 'sign',
  mode: 'Q',
  source: [lcc('§7'), ours()],
  words:
    'The parent provides the education in the sessions at home. The school sets work for the time in school alone.',
  mender: 'school',
  find: ({ case: c }) =>
    valueOf(c, considerations.noSchoolWork) === 'no'
      ? [
          {
            words:
              'It is not settled that the school sets no work for the sessions at home. The parent has to provide it.',
            path: considerations.noSchoolWork.path,
          },
        ]
      : [],
};

/** Herts names the topic, and LCC leaves it to the school alone; that it is written down is ours. */
const monitoring: Rule = {
  id: 'flexi.monitoring',
  scope: flexi,
  level: 'explain',
  gate: 'sign',
  mode: 'A',
  source: [herts('monitoring progress'), lcc('§7'), ours()],
  words: 'It is written down how, and how often, the school looks at progress, and what the parent shows of it.',
  mender: 'school',
  find: ({ case: c }) =>
    unsaidLacks(c, [
      { field: considerations.monitoring, what: 'How the school checks progress', mend: 'Say what it looks at.' },
      { field: considerations.monitoringEvery, what: 'How often progress is checked', mend: 'Say how often.' },
      {
        field: homeEducation.progress,
        what: 'How the parent shows what has been learnt',
        mend: 'Settle it before the first day.',
      },
    ]),
};

export const flexiEducationRules: readonly Rule[] = [fullTimeEquivalent, noSchoolWork, monitoring];
