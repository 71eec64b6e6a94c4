import { signingParent } from '../../../arrangements/signing-parent.ts';
import { dfe, lcc, ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { consent } from '../../../case/fields/consent.ts';
import { parents } from '../../../case/fields/people.ts';
import { rowField, rowsOf } from '../../../case/list.ts';
import { nameOf } from '../../../case/pupil-name.ts';
import type { GivenDay } from '../../../domain/iso-date.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import { givenOn } from '../../../life/clock-ahead.ts';
import { goingOn } from '../../../life/going-on.ts';
import { meanwhile } from '../../engine/meanwhile.ts';
import { onlySays } from '../../engine/only-says.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { betweenRule } from '../shared/between-agreements.ts';
import { agreedByStart } from './agreed-in-time.ts';
import { fullTimeAgainRules } from './full-time-again.ts';
import { notBegun } from './not-begun.ts';
import { takenBackHow } from './taken-back-how.ts';
import { takenBackName } from './taken-back-name.ts';

/** The day on which what was agreed was taken back before it began, and nothing was agreed since; a professional’s no is another rule’s. */
const takenBackBefore = ({ life, versions }: Situation): GivenDay | undefined =>
  life.state === 'refused' && life.who === 'parent' && versions.length > 0 ? life.on : undefined;

function signerLack({ case: c }: Situation): readonly Lack[] {
  const row = valueOf(c, consent.signer);
  if (row !== undefined && !rowsOf(c, parents).includes(row)) {
    const words = 'The parent who is to sign is not in the list of parents any more. Choose who signs.';
    return [{ words, path: consent.signer.path, mender: 'school' }];
  }
  const signer = signingParent(c);
  if (signer === undefined || valueOf(c, rowField(parents, signer.row, parents.row.livesWith)) !== 'no') return [];
  const words = `${signer.name} is to sign, but ${nameOf(c)} does not normally live with them. Choose a parent or carer at home.`;
  return [{ words, path: consent.signer.path, mender: 'school' }];
}

function talkLack({ case: c, decision, today }: Situation): readonly Lack[] {
  const on = valueOf(c, consent.talkedThroughOn);
  const lack = (words: string): readonly Lack[] => [{ words, path: consent.talkedThroughOn.path, mender: 'school' }];
  if (on === undefined) return [];
  if (isBefore(today, on))
    return lack(
      `The plan is said to have been talked through with the parent on ${formatDate(on)}, which is still to come.`,
    );
  if (decision?.decision !== 'agree' || !isBefore(decision.on, on)) return [];
  return lack(
    `${decision.name} agreed ${givenOn(decision.on, today)}, before the plan was talked through on ${formatDate(on)}. Ask again.`,
  );
}

function agreementLack(situation: Situation): readonly Lack[] {
  const { case: c, decision } = situation;
  const path = consent.signer.path;
  if (decision === undefined) {
    const who = signingParent(c)?.name ?? 'No parent or carer';
    const hasNot = signingParent(c) === undefined ? 'has' : 'has not';
    const version = goingOn(situation.life);
    return [
      {
        words:
          version === undefined
            ? `${who} ${hasNot} agreed in writing yet.`
            : `${who} ${hasNot} agreed to the change in writing yet. Version ${String(version.number)} goes on.`,
        path,
      },
    ];
  }
  const takenBack = takenBackBefore(situation);
  if (takenBack === undefined) return [];
  return [
    {
      words: `The agreement was taken back ${givenOn(takenBack, situation.today)}, before the start. It cannot start until a parent agrees again.`,
      path,
    },
  ];
}

const parent: Rule = {
  id: 'agree.parent',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [dfe('para 67'), lcc('§2'), lcc('§9')],
  words:
    'A parent or carer the pupil normally lives with has agreed in writing to the plan and its hours, for a limited time, once it was talked through.',
  mender: 'parent',
  find: (situation) => [...signerLack(situation), ...talkLack(situation), ...agreementLack(situation)],
};

const refused: Rule = {
  id: 'agree.refused',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.3'), dfe('para 67')],
  words:
    'The parent has not refused or asked for changes. Without their agreement there is no part-time timetable, and the school looks for other help.',
  mender: 'parent',
  find: (situation) => {
    const { decision } = situation;
    const lack = (words: string): readonly Lack[] => [{ words, path: consent.signer.path }];
    if (decision?.decision === 'changes') {
      return lack(
        `${decision.name} asks for changes. Change the plan together and ask again; until they agree ${meanwhile(situation)}.`,
      );
    }
    if (decision?.decision !== 'refuse') return [];
    return lack(
      goingOn(situation.life) === undefined
        ? `${decision.name} does not agree, so ${meanwhile(situation)}. Look at other help: more support in class or at break, a calmer day, an Early Help Assessment, a specialist’s advice.`
        : `${decision.name} does not agree to the change, so ${meanwhile(situation)}.`,
    );
  },
};

const otherParent: Rule = {
  id: 'agree.other-parent',
  scope: within(
    partTime,
    'A pupil another of whose parents objects',
    (situation) => valueOf(situation.case, consent.objection) === 'yes',
  ),
  level: 'explain',
  gate: 'sign',
  mode: 'A',
  source: [ours()],
  words: 'Another parent who objects is heard, and what they say is written down.',
  mender: 'school',
  find: ({ case: c, today }) => {
    const on = valueOf(c, consent.objectionHeardOn);
    const path = consent.objectionHeardOn.path;
    if (on === undefined)
      return [
        { words: 'Another parent objects, and there is no date on which they were heard. Listen to them first.', path },
      ];
    if (isBefore(today, on))
      return [
        {
          words: `The parent who objects is said to have been heard on ${formatDate(on)}, which is still to come.`,
          path,
        },
      ];
    const only = onlySays(c, consent.objectionSays);
    if (only === undefined) return [];
    return [
      {
        words: `What the other parent objects to is only ${only}. Write down what they say, and what was said to it.`,
        path: consent.objectionSays.path,
      },
    ];
  },
};

/** What the parents say. */
export const agreementRules: readonly Rule[] = [
  parent,
  agreedByStart,
  refused,
  notBegun,
  betweenRule('period.between', partTime, 'a part-time timetable', 'pupil'),
  ...fullTimeAgainRules,
  takenBackName,
  takenBackHow,
  otherParent,
];
