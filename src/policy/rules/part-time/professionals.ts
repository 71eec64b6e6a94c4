import type { Profile } from '../../../authorities/profile.ts';
import { dfe, law, lcc, ours } from '../../../authorities/sources.ts';
import { hasEhcPlan, hasSocialWorker, isInCare } from '../../../case/care-and-needs.ts';
import type { Case } from '../../../case/case.ts';
import { valueOf } from '../../../case/field.ts';
import { people } from '../../../case/fields/people.ts';
import { pupil } from '../../../case/fields/pupil.ts';
import { risk } from '../../../case/fields/risk.ts';
import { nameOf } from '../../../case/pupil-name.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import { agencyBegins, agencyDecision, agencyInWords } from '../../../life/agency-decisions.ts';
import {
  answerLacks,
  chasedInVain,
  farthestOf,
  notYetTold,
  silenceLack,
  writingLacks,
} from '../../engine/professional-answer.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';

/** What a pupil can be that an authority may bar, and the answer that says so. */
const standings: readonly {
  readonly gate: keyof Profile['gates'];
  readonly who: string;
  readonly path: string;
  readonly is: (c: Case) => boolean;
}[] = [
  ...(
    [
      ['cic', 'in care'],
      ['cp', 'on a child protection plan'],
      ['cin', 'on a child in need plan'],
      ['tac', 'with a team around the child'],
      ['early-help', 'with an early help case'],
    ] as const
  ).map(([gate, who]) => ({
    gate,
    who,
    path: pupil.care.path,
    is: (c: Case) => valueOf(c, pupil.care)?.includes(gate) ?? false,
  })),
  { gate: 'ehcp', who: 'with an education, health and care plan', path: pupil.send.path, is: hasEhcPlan },
  {
    gate: 'exploitation',
    who: 'at risk of exploitation',
    path: risk.known.path,
    is: (c) => valueOf(c, risk.known)?.includes('exploitation') ?? false,
  },
];

const barred: Rule = {
  id: 'agree.barred',
  scope: within(partTime, 'A pupil whom the authority allows no part-time timetable'),
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [ours()],
  words:
    'Where an authority allows no part-time timetable for a pupil of some standing, there is none, whoever agrees to it.',
  mender: 'school',
  find: ({ case: c, authority }) =>
    standings
      .filter(({ gate, is }) => authority.gates[gate].value === 'barred' && is(c))
      .map(({ who, path }): Lack => ({ words: `In ${authority.name} a pupil ${who} cannot go part time.`, path })),
};

/** Whoever can decide for a child in care: the authority under a care order, a parent where the child is accommodated. */
function responsibleLacks(situation: Situation): readonly Lack[] {
  const { case: c } = situation;
  const decision = agencyDecision(c, 'responsible');
  const pupilName = nameOf(c);
  const basis = valueOf(c, people.careBasis);
  const isParents = basis === 'accommodated';
  const unnamed = isParents ? 'A parent' : basis === 'care-order' ? 'The authority' : 'The person who decides';
  const who = decision.name ?? unnamed;
  const mender = isParents ? 'parent' : 'professional';
  const path = people.responsibleAnswer.path;
  switch (decision.answer) {
    case 'agrees':
      return writingLacks(situation, who, decision).map((lack) =>
        lack.mender === 'professional' ? { ...lack, mender } : lack,
      );
    case 'refuses':
      return [
        {
          words: `${who} decides for ${pupilName} and does not agree. That stops the part-time timetable.`,
          path,
          mender,
        },
      ];
    case 'not-reached':
      return isParents
        ? [
            {
              words: `${who}, who decides for ${pupilName}, could not be reached. The head says what was tried, and why it goes on.`,
              path,
              mender: 'head',
              level: 'explain',
            },
          ]
        : [
            {
              words: `${who} could not be reached. Under a care order the authority decides for ${pupilName}, and someone there has to agree.`,
              path,
              mender,
            },
          ];
    case 'no-answer':
    case undefined: {
      const chasedOn = chasedInVain(situation, decision);
      if (chasedOn !== undefined) return [silenceLack(who, chasedOn, decision)];
      return [
        {
          words: `${who} has parental responsibility for ${pupilName} and has not agreed in writing yet.`,
          path,
          mender,
        },
      ];
    }
  }
}

const virtualSchool: Rule = {
  id: 'agree.virtual-school',
  scope: within(partTime, 'A pupil in care', (situation) => isInCare(situation.case)),
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§2'), lcc('§9.4'), law('Children Act 1989, sections 20 and 33'), ours()],
  words:
    'The Virtual School agrees in writing, and so does whoever has parental responsibility: the authority under a care order, a parent where the child is accommodated.',
  mender: 'professional',
  find: (situation) => {
    const who = agencyBegins('virtual-school');
    const decision = agencyDecision(situation.case, 'virtual-school');
    return [
      ...notYetTold(situation, { who, toldOn: people.virtualSchoolToldOn }),
      ...answerLacks(situation, who, decision, situation.authority.gates['virtual-school'].value),
      ...responsibleLacks(situation),
    ];
  },
};

const socialWorkerIn = (c: Case): string => agencyInWords('social-worker', valueOf(c, people.socialWorker));

const socialWorker: Rule = {
  id: 'agree.social-worker',
  scope: within(partTime, 'A pupil in care, or on a child protection or child in need plan', (situation) =>
    hasSocialWorker(situation.case),
  ),
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('Appendix 1'), lcc('§9.6'), dfe('para 68')],
  words: 'The social worker agrees in writing. Where they refuse, there is no part-time timetable.',
  mender: 'professional',
  find: (situation) => {
    const { case: c, authority } = situation;
    const care = valueOf(c, pupil.care) ?? [];
    const level = farthestOf(
      (['cic', 'cp', 'cin'] as const)
        .filter((status) => care.includes(status))
        .map((status) => authority.gates[status].value),
    );
    const decision = agencyDecision(c, 'social-worker');
    return answerLacks(situation, socialWorkerIn(c), decision, decision.answer === 'refuses' ? 'agree' : level);
  },
};

const socialWorkerKept: Rule = {
  id: 'agree.social-worker-kept',
  scope: within(partTime, 'A pupil with a social worker', socialWorker.scope.holds),
  level: 'explain',
  gate: 'sign',
  mode: 'A',
  source: [dfe('para 68')],
  words: 'The social worker is kept informed and takes part: there is a date on which they were told.',
  mender: 'school',
  find: (situation, told) => {
    const { case: c } = situation;
    if (socialWorker.find(situation, told).length > 0) return [];
    const toldOn = people.socialWorkerToldOn;
    if (valueOf(c, toldOn) !== undefined) return notYetTold(situation, { who: socialWorkerIn(c), toldOn });
    return [
      {
        words: `There is no date on which the social worker was told of ${nameOf(c)}’s plan. Write it down.`,
        path: toldOn.path,
      },
    ];
  },
};

const send: Rule = {
  id: 'agree.send',
  scope: within(partTime, 'A pupil with an education, health and care plan', (situation) => hasEhcPlan(situation.case)),
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('Appendix 1'), dfe('para 69'), lcc('§2'), lcc('§9.13')],
  words:
    'The SEND caseworker knows, the plan is talked over with the authority, a review of the support is asked for, and the authority’s agreement is on record.',
  mender: 'professional',
  find: (situation) => {
    const { case: c, authority, today } = situation;
    const who = agencyInWords('caseworker', valueOf(c, people.caseworker));
    const level = authority.gates.ehcp.value;
    const reviewOn = valueOf(c, people.supportReviewAskedOn);
    const review: readonly Lack[] =
      level === 'none' || reviewOn === undefined || !isBefore(today, reviewOn)
        ? []
        : [
            {
              words: `A review of the support in ${nameOf(c)}’s EHC plan is said to have been asked for on ${formatDate(reviewOn)}, which is still to come.`,
              path: people.supportReviewAskedOn.path,
              mender: 'school',
            },
          ];
    return [
      ...notYetTold(situation, { who, toldOn: people.caseworkerToldOn }),
      ...answerLacks(situation, who, agencyDecision(c, 'caseworker'), level),
      ...review,
    ];
  },
};

/** The agreements that the pupil’s standing asks for. */
export const professionalRules: readonly Rule[] = [barred, virtualSchool, socialWorker, socialWorkerKept, send];
