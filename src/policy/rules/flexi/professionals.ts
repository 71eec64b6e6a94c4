import { herts, law, ours } from '../../../authorities/sources.ts';
import { hasEhcPlan, hasSocialWorker } from '../../../case/care-and-needs.ts';
import type { Case } from '../../../case/case.ts';
import type { Field } from '../../../case/field.ts';
import { valueOf } from '../../../case/field.ts';
import { considerations } from '../../../case/fields/considerations.ts';
import { decision } from '../../../case/fields/decision.ts';
import { people } from '../../../case/fields/people.ts';
import { nameOf } from '../../../case/pupil-name.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import { agencyInWords } from '../../../life/agency-decisions.ts';
import { isUnwritten, onlySays } from '../../engine/only-says.ts';
import { notYetTold } from '../../engine/professional-answer.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { flexi, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { stillToCome } from '../../engine/still-to-come.ts';
import { unsaidLacks } from '../../engine/unsaid.ts';

/** A professional who is told and asked. */
interface Asked {
  /** As a sentence begins: `Lee Marsh, the social worker,`. */
  readonly who: string;
  readonly toldOn: Field<IsoDate>;
  readonly answer: Field<'agrees' | 'refuses' | 'no-answer'>;
}

/** What is wanting of a professional who is involved before it is decided, and whose refusal the head answers. */
function involvedLacks(situation: Situation, { who, toldOn, answer }: Asked): readonly Lack[] {
  const { case: c } = situation;
  const told = valueOf(c, toldOn);
  const decided = valueOf<IsoDate>(c, decision.on);
  const toCome = notYetTold(situation, { who, toldOn });
  const late = told !== undefined && decided !== undefined && toCome.length === 0 && isBefore(decided, told);
  return [
    ...toCome,
    ...(late
      ? [
          {
            words: `${who} was told on ${formatDate(told)}, after it was decided on ${formatDate(decided)}. Say why, and how what they say is still heard.`,
            path: toldOn.path,
          },
        ]
      : []),
    ...(valueOf(c, answer) === 'refuses'
      ? [
          {
            words: `${who} does not agree. The head says why it goes on all the same.`,
            path: answer.path,
            mender: 'head' as const,
          },
        ]
      : []),
  ];
}

function sectionFLacks(c: Case): readonly Lack[] {
  if (valueOf(c, considerations.sectionF) === 'no') {
    return [
      {
        words: `What Section F of ${nameOf(c)}’s EHC plan promises does not stay secured. Settle it with the authority first.`,
        path: considerations.sectionF.path,
      },
    ];
  }
  return unsaidLacks(c, [
    {
      field: considerations.sectionFHow,
      what: 'How Section F stays secured',
      mend: 'Say what is given where, and who gives it.',
    },
  ]);
}

/** Herts names the topic; the three questions are ours. */
const ehcp: Rule = {
  id: 'flexi.ehcp',
  scope: within(flexi, 'A pupil with an education, health and care plan', (situation) => hasEhcPlan(situation.case)),
  level: 'explain',
  gate: 'sign',
  mode: 'A+Q',
  source: [herts('pupils with EHC plans'), law('Children and Families Act 2014, s. 42'), ours()],
  words:
    'The authority is asked before it is decided, what Section F promises stays secured, and the plan has an early review with a date.',
  mender: 'school',
  find: (situation) => {
    const { case: c } = situation;
    const early: readonly Lack[] =
      valueOf(c, considerations.earlyReviewOn) === undefined
        ? [
            {
              words: `There is no date for an early review of ${nameOf(c)}’s EHC plan. Ask the authority for one.`,
              path: considerations.earlyReviewOn.path,
            },
          ]
        : [];
    return [
      ...involvedLacks(situation, {
        who: agencyInWords('caseworker', valueOf(c, people.caseworker)),
        toldOn: people.caseworkerToldOn,
        answer: people.caseworkerAnswer,
      }),
      ...stillToCome(situation, people.supportReviewAskedOn, 'That a review of the plan was asked for'),
      ...sectionFLacks(c),
      ...early,
    ];
  },
};

/** Herts names the topic; that there is a date and a view is ours. */
const socialWorker: Rule = {
  id: 'flexi.social-worker',
  scope: within(flexi, 'A pupil with a social worker', (situation) => hasSocialWorker(situation.case)),
  level: 'explain',
  gate: 'sign',
  mode: 'A',
  source: [herts('pupils known to a social worker'), ours()],
  words: 'The social worker is told before it is decided, and what they say is written down.',
  mender: 'school',
  find: (situation) => {
    const { case: c } = situation;
    const asked: Asked = {
      who: agencyInWords('social-worker', valueOf(c, people.socialWorker)),
      toldOn: people.socialWorkerToldOn,
      answer: people.socialWorkerAnswer,
    };
    const path = considerations.socialWorkerView.path;
    const saysNothing =
      isUnwritten(c, considerations.socialWorkerView) || onlySays(c, considerations.socialWorkerView) !== undefined;
    return [
      ...(valueOf(c, asked.toldOn) === undefined
        ? [
            {
              words: `There is no date on which the social worker was told of ${nameOf(c)}’s days at home. Tell them, and write it down.`,
              path: asked.toldOn.path,
            },
          ]
        : []),
      ...involvedLacks(situation, asked),
      ...(saysNothing
        ? [{ words: `It is not written down what the social worker says about ${nameOf(c)}’s days at home.`, path }]
        : []),
    ];
  },
};

export const flexiProfessionalRules: readonly Rule[] = [ehcp, socialWorker];
