import { isDeclined } from '../../../arrangements/arrangement-of.ts';
import { signingParent } from '../../../arrangements/signing-parent.ts';
import { herts, lcc, ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { considerations } from '../../../case/fields/considerations.ts';
import { decision } from '../../../case/fields/decision.ts';
import { pattern } from '../../../case/fields/pattern.ts';
import { request } from '../../../case/fields/request.ts';
import { nameOf } from '../../../case/pupil-name.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import { givenOn } from '../../../life/clock-ahead.ts';
import { caseOf } from '../../../life/versions.ts';
import { firstVersion } from '../../engine/lived.ts';
import { meanwhile } from '../../engine/meanwhile.ts';
import { onlyKeepsPlace } from '../../engine/only-says.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { flexi, flexiRequest } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { stillToCome } from '../../engine/still-to-come.ts';
import { unsaidLacks } from '../../engine/unsaid.ts';

function talkLacks(situation: Situation): readonly Lack[] {
  const { case: c } = situation;
  const [talked, decided] = [valueOf(c, decision.talkedOn), valueOf(c, decision.on)];
  const toCome = stillToCome(situation, decision.talkedOn, 'The talk with the parent');
  if (toCome.length > 0 || talked === undefined || decided === undefined || !isBefore(decided, talked)) return toCome;
  return [
    {
      words: `It was decided on ${formatDate(decided)}, before it was talked through with the parent on ${formatDate(talked)}. Talk first, then decide.`,
      path: decision.talkedOn.path,
    },
  ];
}

/** The decision itself, whatever it is. A head is free to decline, so this is all that a declined request is asked. */
const decided: Rule = {
  id: 'flexi.decided',
  scope: flexiRequest,
  level: 'stop',
  gate: 'sign',
  mode: 'A+Q',
  source: [herts('the head’s discretion'), ours()],
  words:
    'The head decides freely, and writes down when and why, with the conditions, or with what the school offers instead.',
  mender: 'head',
  find: (situation) => {
    const { case: c } = situation;
    return [
      ...(isDeclined(c) ? talkLacks(situation) : []),
      ...stillToCome(situation, decision.on, 'The decision'),
      ...unsaidLacks(c, [
        { field: decision.reasons, what: 'Why it was so decided', mend: 'Whoever asked is owed the reasons.' },
        ...(valueOf(c, decision.outcome) === 'conditions'
          ? [
              {
                field: decision.conditions,
                what: 'On which conditions it was agreed',
                mend: 'Name them, or agree without any.',
              },
            ]
          : []),
      ]),
      ...unsaidLacks(
        c,
        isDeclined(c)
          ? [
              {
                field: decision.offer,
                what: 'What the school offers instead',
                mend: 'Say what it is, or that there is nothing.',
              },
            ]
          : [],
        onlyKeepsPlace,
      ),
    ];
  },
};

/** What the parent’s signature on the agreement still wants. They make their declarations by it, so that no box stands for it. */
function signatureLacks(situation: Situation): readonly Lack[] {
  const { case: c, decision: parent } = situation;
  const lack = (words: string): readonly Lack[] => [{ words, path: request.by.path, mender: 'parent' }];
  switch (parent?.decision) {
    case undefined: {
      const asking = signingParent(c);
      return lack(
        asking === undefined
          ? 'No parent has signed the agreement yet.'
          : `${asking.name} has not signed the agreement yet.`,
      );
    }
    case 'changes':
      return lack(
        `${parent.name} asks for changes. Change the agreement together and ask again; until then ${meanwhile(situation)}.`,
      );
    case 'refuse':
      return lack(`${parent.name} does not agree to it as it stands, so ${meanwhile(situation)}.`);
    case 'agree': {
      const talked = valueOf(c, decision.talkedOn);
      if (talked === undefined || !isBefore(parent.on, talked)) return [];
      return [
        {
          words: `${parent.name} signed ${givenOn(parent.on, situation.today)}, before it was talked through on ${formatDate(talked)}. Ask again.`,
          path: decision.talkedOn.path,
        },
      ];
    }
  }
}

/** The declarations are those of Lincolnshire’s form; that two have to agree is Herts’, and that they sign one paper is ours. */
const declarations: Rule = {
  id: 'flexi.declarations',
  scope: flexi,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('Appendix 7'), herts('a voluntary arrangement'), ours()],
  words:
    'The head has talked it through with the parent and finds it best for the child. The parent signs that they answer for the part at home and that it is reviewed; both sign which code is used and that safeguarding stays shared.',
  mender: 'school',
  find: (situation) => {
    const talk = talkLacks(situation);
    return [
      ...talk,
      ...unsaidLacks(situation.case, [
        {
          field: considerations.bestInterests,
          what: `How it is in ${nameOf(situation.case)}’s best interests`,
          mend: 'The head signs that it is: say how.',
        },
      ]),
      ...(talk.length > 0 && situation.decision?.decision === 'agree' ? [] : signatureLacks(situation)),
    ];
  },
};

/** What is said of the agreement that came first: a change that is agreed later takes nothing away from it. */
function lateLacks(situation: Situation): readonly Lack[] {
  const first = firstVersion(situation);
  if (first === undefined || !isBefore(first.start, first.agreedOn)) return [];
  const words = `It was signed ${givenOn(first.agreedOn, situation.today)}, after the first day, ${formatDate(first.start)}. Record what happened; do not change the date.`;
  return [{ words, path: pattern.start.path, pastMending: true }];
}

/** Ours: nobody is at home on a day that was not yet agreed, and nobody changes a date to make it look so. */
const agreedByStart: Rule = {
  id: 'flexi.agreed-by-start',
  scope: flexi,
  level: 'stop',
  gate: 'start',
  mode: 'A',
  source: [ours()],
  words: 'By the first day the head has decided and the parent has signed.',
  mender: 'head',
  find: (situation) => {
    const { today } = situation;
    const first = firstVersion(situation);
    const c = first === undefined ? situation.case : caseOf(first);
    const [start, decidedOn] = [valueOf(c, pattern.start), valueOf(c, decision.on)];
    const late = lateLacks(situation);
    if (start === undefined || decidedOn === undefined || !isBefore(start, decidedOn) || isBefore(today, decidedOn))
      return late;
    const words = `The head decided on ${formatDate(decidedOn)}, after the first day, ${formatDate(start)}. Record what happened; do not change the date.`;
    return [{ words, path: pattern.start.path, pastMending: true }, ...late];
  },
};

export const flexiDecisionRules: readonly Rule[] = [decided, declarations, agreedByStart];
