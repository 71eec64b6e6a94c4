import { isMedical } from '../../../arrangements/way.ts';
import { lcc } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { decisionFields } from '../../../case/fields/checklist.ts';
import { plan } from '../../../case/fields/plan.ts';
import { pupil } from '../../../case/fields/pupil.ts';
import { risk } from '../../../case/fields/risk.ts';
import { aboutPupil, nameOf } from '../../../case/pupil-name.ts';
import { onlySays } from '../../engine/only-says.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';

const careArrangements: Rule = {
  id: 'care.arrangements',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'Q',
  source: [lcc('Appendix 1')],
  words: 'The school is satisfied that the pupil’s care needs are met out of school.',
  mender: 'head',
  find: ({ case: c }) => {
    const { state } = decisionFields('care-needs');
    if (valueOf(c, state) !== 'not-done') return [];
    return [
      {
        words: `The checklist says “not done” for care out of school. Settle how ${nameOf(c)}’s needs are met at home first.`,
        path: state.path,
      },
    ];
  },
};

const parentSupport: Rule = {
  id: 'home.parent-support',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'Q',
  source: [lcc('§9.12')],
  words: 'It is written down how the parents are helped while their child is at home.',
  mender: 'school',
  find: ({ case: c }) => {
    const only = onlySays(c, risk.parentSupport);
    if (only === undefined) return [];
    return [
      {
        words: `How ${nameOf(c)}’s parents are helped says only ${only}. More hours at home weigh on a family: say what was thought of.`,
        path: risk.parentSupport.path,
      },
    ];
  },
};

const workProvided: Rule = {
  id: 'work.provided',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'Q',
  source: [lcc('§9.7')],
  words: 'Work that fits the pupil is set, sent, marked and fed back for the hours out of school.',
  mender: 'school',
  find: ({ case: c }) => {
    const asked = [
      { field: plan.homeCurriculum, what: 'What supports learning at home' },
      { field: plan.workSet, what: 'How work is set and sent home' },
      { field: plan.workMarked, what: 'How work is marked and fed back' },
    ];
    return asked.flatMap(({ field, what }): Lack[] => {
      const only = onlySays(c, field);
      return only === undefined
        ? []
        : [
            {
              words: `${what} says only ${only}. The school goes on teaching ${nameOf(c)}: say how.`,
              path: field.path,
            },
          ];
    });
  },
};

const fullTimeEquivalent: Rule = {
  id: 'work.full-time-equivalent',
  scope: within(partTime, 'A pupil who is well enough for a full week of work'),
  level: 'stop',
  gate: 'sign',
  mode: 'A+Q',
  source: [lcc('§9.7')],
  words: 'Unless the pupil is not well enough, work at home and hours in school make a full week together.',
  mender: 'school',
  find: (situation) => {
    const { case: c } = situation;
    const path = plan.fullTimeTogether.path;
    const together = valueOf(c, plan.fullTimeTogether);
    if (together === 'no')
      return [
        {
          words: aboutPupil(
            c,
            (name) => `${name}’s hours in school and work at home do not make a full week yet. Set more work.`,
          ),
          path,
        },
      ];
    if (together !== 'not-fit' || valueOf(c, pupil.health) !== 'no' || isMedical(c)) return [];
    return [
      {
        words: aboutPupil(
          c,
          (name) =>
            `${name} is said not to be well enough for a full week of work, but to have no health need. One of the two has to change.`,
        ),
        path,
      },
    ];
  },
};

const belongingContact: Rule = {
  id: 'belonging.contact',
  scope: partTime,
  level: 'explain',
  gate: 'sign',
  mode: 'Q',
  source: [lcc('§9.7')],
  words: 'The pupil stays in contact with the class and key staff.',
  mender: 'school',
  find: ({ case: c }) => {
    const only = onlySays(c, plan.contact);
    if (only === undefined) return [];
    return [
      {
        words: `How ${nameOf(c)} stays in touch with the class and key staff says only ${only}. Plan something small, such as a message each week.`,
        path: plan.contact.path,
      },
    ];
  },
};

export const homeRules: readonly Rule[] = [
  careArrangements,
  parentSupport,
  workProvided,
  fullTimeEquivalent,
  belongingContact,
];
