import type { Case } from '../../case/case.ts';
import type { Field } from '../../case/field.ts';
import { readField, valueOf } from '../../case/field.ts';
import { behaviour } from '../../case/fields/behaviour.ts';
import { people } from '../../case/fields/people.ts';
import { plan, type underlyingPlans } from '../../case/fields/plan.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { route } from '../../case/fields/route.ts';
import { timetable } from '../../case/fields/timetable.ts';
import { aboutPupil } from '../../case/pupil-name.ts';
import { hasEarlyHelp, hasEhcPlan, hasExclusionRisk, hasHealthNeed, hasSen, hasSocialWorker, isOngoing } from '../../case/standing.ts';
import { isUnwritten, onlySays } from '../only-says.ts';
import { isPartTime } from '../route.ts';
import type { Lack, Rule } from '../rule.ts';
import { dfe, lcc } from '../sources.ts';

type UnderlyingPlan = (typeof underlyingPlans)[number];

/** Whether some plan is ticked, and none of those wanted: where nothing is ticked the form asks for it. */
const ticksNoneOf = (c: Case, wanted: readonly UnderlyingPlan[]): boolean => {
  const ticked = valueOf(c, plan.underlying);
  return ticked !== undefined && !ticked.some((kind) => wanted.includes(kind));
};

const underlying: Rule = {
  id: 'plan.underlying',
  binds: 'Every part-time timetable',
  when: isPartTime,
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
        words: aboutPupil(c, (name) => `The timetable is said to be part of an EHC plan, but ${name} is said to have none. Tick the plan that is in place.`),
        path: plan.underlying.path,
      },
    ];
  },
};

const earlyHelpAssessment: Rule = {
  id: 'plan.early-help-assessment',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'note',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.1')],
  words: 'A detailed Early Help Assessment shows whether there are wider needs, unless another plan does.',
  mender: 'school',
  find: ({ case: c }) => {
    const isKnownElsewhere = hasEarlyHelp(c) || hasSocialWorker(c) || valueOf(c, behaviour.earlyHelpOffered) !== undefined;
    if (isKnownElsewhere || !ticksNoneOf(c, ['ihcp', 'ehcp', 'ebsa', 'pep'])) return [];
    return [
      {
        words: aboutPupil(c, (name) => `${name} has no Early Help Assessment, and no health, EHC, attendance or education plan in its place. It is good practice to offer one: it shows what help the family may need.`),
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
  binds: 'A pupil at risk of exclusion, or back from alternative provision, home education or missing education',
  when: (situation) => isPartTime(situation) && (hasExclusionRisk(situation.case) || comesBack(situation.case)),
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§5(4)')],
  words: 'There is a Pastoral Support Plan.',
  mender: 'school',
  find: ({ case: c }) => {
    if (!ticksNoneOf(c, ['psp', 'ebsa'])) return [];
    const why = hasExclusionRisk(c) ? 'is at risk of exclusion' : 'comes back from time out of mainstream school';
    return [{ words: aboutPupil(c, (name) => `${name} ${why}, so there must be a Pastoral Support Plan. Make one, then tick it.`), path: plan.underlying.path }];
  },
};

const healthcare: Rule = {
  id: 'plan.healthcare',
  binds: 'A pupil with a significant medical need that goes on',
  when: (situation) => isPartTime(situation) && isOngoing(situation.case),
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
            words: aboutPupil(c, (name) => `${name}’s medical need is significant and goes on, but there is no individual healthcare plan or one like it. Make one and tick it, or say why not.`),
            path: plan.underlying.path,
          },
        ]
      : [],
};

const graduatedApproach: Rule = {
  id: 'plan.graduated-approach',
  binds: 'A pupil with special educational needs and a medical condition',
  when: (situation) => isPartTime(situation) && hasSen(situation.case) && hasHealthNeed(situation.case),
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
            words: aboutPupil(c, (name) => `${name} has a special educational need as well as a medical one, but is not in the school’s SEND process. Begin it, or say why not.`),
            path: plan.graduated.path,
          },
        ]
      : [],
};

const sendSupportKept: Rule = {
  id: 'plan.send-support-kept',
  binds: 'A pupil with special educational needs',
  when: (situation) => isPartTime(situation) && hasSen(situation.case),
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
            words: aboutPupil(c, (name) => `${name} would lose some SEN support through the fewer hours. Change the hours or move the support, so that all of it goes on.`),
            path: plan.sendKept.path,
          },
        ]
      : [],
};

/** The nine things a plan holds, but for the timetable, and how each is missed. Reviews without a date are told by `review.scheduled`. Source: LCC §9.9. */
const items: readonly { readonly field: Field<string>; readonly words: (name: string) => string }[] = [
  { field: plan.riskHandling, words: (name) => `The plan does not say how the school will handle risks and keep ${name} safe.` },
  { field: plan.reviewedWith, words: () => 'The plan does not say with whom the weekly review is held.' },
  { field: plan.interventions, words: (name) => `The plan does not say what help ${name} gets in these weeks.` },
  { field: plan.universalOffer, words: (name) => `The plan does not say how ${name} joins in with what is there for everyone.` },
  { field: plan.success, words: () => 'The plan does not say how everyone will know that it works.' },
  { field: plan.exit, words: () => 'The plan does not say how the part-time timetable ends.' },
  { field: people.lead, words: () => 'Nobody is named as leading the plan.' },
  { field: people.senior, words: () => 'No senior leader is named as overseeing all part-time timetables.' },
  { field: plan.personalised, words: () => 'The plan does not say whether made-to-measure learning was considered.' },
];

/** Before any of these is answered nobody has come to the plan yet. */
const begins: readonly Field<unknown>[] = [timetable.start, plan.aim, plan.interventions, plan.reviewedWith];

const nineItems: Rule = {
  id: 'plan.nine-items',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.9')],
  words:
    'The plan holds all nine: the timetable back to full time, how risk is handled, the reviews, the help, the part in what all pupils do, success and ending, who leads, who oversees, and whether learning is made to measure.',
  mender: 'school',
  find: ({ case: c }) => {
    if (begins.every((field) => valueOf(c, field) === undefined)) return [];
    const wayBack: readonly Lack[] = readField(c, timetable.fullTimeFrom).state === 'none' ? [{ words: 'The timetable does not say on which day full time starts again.', path: timetable.fullTimeFrom.path }] : [];
    return [...wayBack, ...items.filter(({ field }) => isUnwritten(c, field)).map(({ field, words }): Lack => ({ words: aboutPupil(c, words), path: field.path }))];
  },
};

const pupilPart: Rule = {
  id: 'plan.pupil-part',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A+Q',
  source: [lcc('§9.9'), dfe('para 67')],
  words: 'The pupil took part, and their view is recorded, or how it was sought.',
  mender: 'school',
  find: ({ case: c }) => {
    const asked = [
      { field: plan.pupilView, words: (name: string, only: string) => `${name}’s view says only ${only}. Write it in their own words, or say how it was sought.` },
      { field: plan.pupilPart, words: (name: string, only: string) => `How ${name} took part in the plan says only ${only}. Ask what ${name} would change, and write that down.` },
    ];
    return asked.flatMap(({ field, words }): Lack[] => {
      const only = onlySays(c, field);
      return only === undefined ? [] : [{ words: aboutPupil(c, (name) => words(name, only)), path: field.path }];
    });
  },
};

const clearAim: Rule = {
  id: 'plan.clear-aim',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [dfe('para 67')],
  words: 'There is one clear aim, and the timetable is part of a wider plan of support, health care or reintegration.',
  mender: 'school',
  find: ({ case: c }) => {
    const only = onlySays(c, plan.aim);
    return only === undefined ? [] : [{ words: aboutPupil(c, (name) => `The aim says only ${only}. Say what ${name} will be able to do by the end.`), path: plan.aim.path }];
  },
};

export const planRules: readonly Rule[] = [
  underlying,
  earlyHelpAssessment,
  pspRequired,
  healthcare,
  graduatedApproach,
  sendSupportKept,
  nineItems,
  pupilPart,
  clearAim,
];
