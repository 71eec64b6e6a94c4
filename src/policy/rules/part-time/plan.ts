import { lcc } from '../../../authorities/sources.ts';
import {
  hasEarlyHelp,
  hasEhcPlan,
  hasExclusionRisk,
  hasHealthNeed,
  hasSen,
  hasSocialWorker,
  isOngoing,
} from '../../../case/care-and-needs.ts';
import type { Case } from '../../../case/case.ts';
import { valueOf } from '../../../case/field.ts';
import { behaviour } from '../../../case/fields/behaviour.ts';
import { plan, type underlyingPlans } from '../../../case/fields/plan.ts';
import { pupil } from '../../../case/fields/pupil.ts';
import { route } from '../../../case/fields/route.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import type { Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import { isProlonged } from '../../limits.ts';
import { planContentRules } from './plan-content.ts';

type UnderlyingPlan = (typeof underlyingPlans)[number];

/** Whether some plan is ticked, and none of those wanted: where nothing is ticked the form asks for it. */
const ticksNoneOf = (c: Case, wanted: readonly UnderlyingPlan[]): boolean => {
  const ticked = valueOf(c, plan.underlying);
  return ticked !== undefined && !ticked.some((kind) => wanted.includes(kind));
};

const underlying: Rule = {
  id: 'plan.underlying',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§5(4)'), lcc('§9.1')],
  words: 'A plan that is in place states the pupil’s needs and the way back to full time. One plan may serve for all.',
  mender: 'school',
  find: ({ case: c }) => {
    const ticked = valueOf(c, plan.underlying) ?? [];
    if (!ticked.includes('ehcp') || valueOf(c, pupil.send) === undefined || hasEhcPlan(c)) return [];
    return [
      {
        words: aboutPupil(
          c,
          (name) =>
            `The timetable is said to be part of an EHC plan, but ${name} is said to have none. Tick the plan that is in place.`,
        ),
        path: plan.underlying.path,
      },
    ];
  },
};

const earlyHelpAssessment: Rule = {
  id: 'plan.early-help-assessment',
  scope: partTime,
  level: 'note',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.1')],
  words: 'A detailed Early Help Assessment shows whether there are wider needs, unless another plan does.',
  mender: 'school',
  find: ({ case: c }) => {
    const isKnownElsewhere =
      hasEarlyHelp(c) || hasSocialWorker(c) || valueOf(c, behaviour.earlyHelpOffered) !== undefined;
    if (isKnownElsewhere || !ticksNoneOf(c, ['ihcp', 'ehcp', 'ebsa', 'pep'])) return [];
    return [
      {
        words: aboutPupil(
          c,
          (name) =>
            `${name} has no Early Help Assessment, and no health, EHC, attendance or education plan in its place. It is good practice to offer one: it shows what help the family may need.`,
        ),
        path: plan.underlying.path,
      },
    ];
  },
};

/** Where a return calls for a Pastoral Support Plan. Source: LCC §5(4). */
const returnsWithPsp: readonly string[] = ['alternative-provision', 'home-education', 'missing-education'];

const comesBack = (c: Case): boolean => returnsWithPsp.includes(valueOf(c, route.returnFrom) ?? '');

/** Contradiction of the guidance: a Pastoral Support Plan, or any plan. It is a PSP for these pupils; for all others any plan will do. */
const pspRequired: Rule = {
  id: 'plan.psp-required',
  scope: within(
    partTime,
    'A pupil at risk of exclusion, or back from alternative provision, home education or missing education',
    (situation) => hasExclusionRisk(situation.case) || comesBack(situation.case),
  ),
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§5(4)')],
  words: 'There is a Pastoral Support Plan.',
  mender: 'school',
  find: ({ case: c }) => {
    if (!ticksNoneOf(c, ['psp', 'ebsa'])) return [];
    const why = hasExclusionRisk(c) ? 'is at risk of exclusion' : 'comes back from time out of mainstream school';
    return [
      {
        words: aboutPupil(
          c,
          (name) => `${name} ${why}, so there must be a Pastoral Support Plan. Make one, then tick it.`,
        ),
        path: plan.underlying.path,
      },
    ];
  },
};

const healthcare: Rule = {
  id: 'plan.healthcare',
  /** For a prolonged period the plan is a condition of the exception, which has a rule of its own. */
  scope: within(
    partTime,
    'A pupil with a significant medical need that goes on',
    (situation) => isOngoing(situation.case) && !isProlonged(situation),
  ),
  level: 'explain',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§5(3)')],
  words: 'There is an individual healthcare plan, or one like it.',
  mender: 'school',
  find: ({ case: c }) =>
    ticksNoneOf(c, ['ihcp'])
      ? [
          {
            words: aboutPupil(
              c,
              (name) =>
                `${name}’s medical need is significant and goes on, but there is no individual healthcare plan or one like it. Make one and tick it, or say why not.`,
            ),
            path: plan.underlying.path,
          },
        ]
      : [],
};

const graduatedApproach: Rule = {
  id: 'plan.graduated-approach',
  scope: within(
    partTime,
    'A pupil with special educational needs and a medical condition',
    (situation) => hasSen(situation.case) && hasHealthNeed(situation.case),
  ),
  level: 'explain',
  gate: 'sign',
  mode: 'Q',
  source: [lcc('§5(5)'), lcc('§9.5')],
  words: 'The pupil’s needs are met step by step, in the school’s own SEND process.',
  mender: 'school',
  find: ({ case: c }) =>
    valueOf(c, plan.graduated) === 'no'
      ? [
          {
            words: aboutPupil(
              c,
              (name) =>
                `${name} has a special educational need as well as a medical one, but is not in the school’s SEND process. Begin it, or say why not.`,
            ),
            path: plan.graduated.path,
          },
        ]
      : [],
};

const sendSupportKept: Rule = {
  id: 'plan.send-support-kept',
  scope: within(partTime, 'A pupil with special educational needs', (situation) => hasSen(situation.case)),
  level: 'stop',
  gate: 'sign',
  mode: 'Q',
  source: [lcc('§9.5')],
  words: 'The fewer hours take nothing from the support that the pupil has for special educational needs.',
  mender: 'school',
  find: ({ case: c }) =>
    valueOf(c, plan.sendKept) === 'no'
      ? [
          {
            words: aboutPupil(
              c,
              (name) =>
                `${name} would lose some SEN support through the fewer hours. Change the hours or move the support, so that all of it goes on.`,
            ),
            path: plan.sendKept.path,
          },
        ]
      : [],
};

export const planRules: readonly Rule[] = [
  underlying,
  earlyHelpAssessment,
  pspRequired,
  healthcare,
  graduatedApproach,
  sendSupportKept,
  ...planContentRules,
];
