import { isDeclined } from '../../../arrangements/arrangement-of.ts';
import { signingParent } from '../../../arrangements/signing-parent.ts';
import { herts, lcc, ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { considerations } from '../../../case/fields/considerations.ts';
import { decision } from '../../../case/fields/decision.ts';
import { pattern } from '../../../case/fields/pattern.ts';
import { request } from '../../../case/fields/request.ts';
import { nameOf } from '../../../case/pupil-name.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { formatDate, isBefore, isWithin } from '../../../domain/iso-date.ts';
import { flexiReviewsOf } from '../../../life/flexi-reviews.ts';
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
function signatureLacks({ case: c, decision: parent }: Situation): readonly Lack[] {
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
        `${parent.name} asks for changes. Change the agreement together and ask again; until then ${nameOf(c)} is in school full time.`,
      );
    case 'refuse':
      return lack(`${parent.name} does not agree to it as it stands, so ${nameOf(c)} is in school full time.`);
    case 'agree': {
      const talked = valueOf(c, decision.talkedOn);
      if (talked === undefined || !isBefore(parent.on, talked)) return [];
      return [
        {
          words: `${parent.name} signed on ${formatDate(parent.on)}, before it was talked through on ${formatDate(talked)}. Ask again.`,
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

/**
 * Whether what the parent signs is the agreement that a review changed after the first day, so that the late day is none of a first
 * signature: the review was held by the day on which they signed, or by today while they have not.
 */
function signsChange({ case: c, decision: parent, today }: Situation, start: IsoDate): boolean {
  const by = parent?.on ?? today;
  return flexiReviewsOf(c).some(({ on, outcome }) => outcome === 'change' && isWithin(on, start, by));
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
    const { case: c, decision: parent, today } = situation;
    const start = valueOf(c, pattern.start);
    const decidedOn = valueOf(c, decision.on);
    if (start === undefined) return [];
    const lack = (words: string): Lack => ({ words, path: pattern.start.path, pastMending: true });
    const late: Lack[] = [];
    if (decidedOn !== undefined && isBefore(start, decidedOn) && !isBefore(today, decidedOn)) {
      late.push(
        lack(
          `The head decided on ${formatDate(decidedOn)}, after the first day, ${formatDate(start)}. Record what happened; do not change the date.`,
        ),
      );
    }
    const changedFrom = valueOf(c, pattern.changedFrom);
    if (changedFrom === undefined && signsChange(situation, start)) return late;
    const [from, named] =
      changedFrom === undefined
        ? [start, `the first day, ${formatDate(start)}`]
        : [changedFrom, `the day from which the changed days hold, ${formatDate(changedFrom)}`];
    if (parent?.decision === 'agree' && isBefore(from, parent.on)) {
      late.push(
        lack(
          `${parent.name} signed on ${formatDate(parent.on)}, after ${named}. Record what happened; do not change the date.`,
        ),
      );
    }
    if (parent === undefined && isBefore(from, today)) {
      late.push(
        lack(
          `${named.charAt(0).toUpperCase()}${named.slice(1)}, has passed and no parent has signed. Choose a later day, or record what happened.`,
        ),
      );
    }
    return late;
  },
};

export const flexiDecisionRules: readonly Rule[] = [decided, declarations, agreedByStart];
