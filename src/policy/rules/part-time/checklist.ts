import { lcc } from '../../../authorities/sources.ts';
import { hasEhcPlan, hasHealthNeed } from '../../../case/care-and-needs.ts';
import type { Case } from '../../../case/case.ts';
import { isTickedOnOther, proofOf } from '../../../case/checklist-proof.ts';
import type { Field } from '../../../case/field.ts';
import { readField, valueOf } from '../../../case/field.ts';
import { confirmedOn, type Decision, decisionFields, decisions } from '../../../case/fields/checklist.ts';
import { people } from '../../../case/fields/people.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { formatDate } from '../../../domain/iso-date.ts';
import { onlySays } from '../../engine/only-says.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime } from '../../engine/scope.ts';

/** What each line of the checklist is about. */
const names: Readonly<Record<Decision, string>> = {
  'best-interests': 'best interests',
  'risk-assessment': 'the risk assessment',
  'care-needs': 'care out of school',
  'time-limited': 'the end date and the reviews',
  ehcp: 'telling the SEND caseworker',
  health: 'telling the health practitioners',
};

/** Best interests and care that are not settled are told by rules of their own. */
const toldElsewhere: readonly Decision[] = ['best-interests', 'care-needs'];

/** Whether a line need not be settled for this pupil: it does not apply to all. */
function isSpared(decision: Decision, c: Case): boolean {
  if (decision === 'ehcp') return !hasEhcPlan(c);
  return decision === 'health' && !hasHealthNeed(c);
}

const tellings: Partial<Readonly<Record<Decision, { readonly who: Field<string>; readonly on: Field<IsoDate> }>>> = {
  ehcp: { who: people.caseworker, on: people.caseworkerToldOn },
  health: { who: people.practitioner, on: people.practitionerToldOn },
};

/** A sentence that Waymark once offered as what shows it, and that another day has made untrue. */
function otherDay(decision: Decision, c: Case): readonly Lack[] {
  const telling = tellings[decision];
  if (telling === undefined) return [];
  const { evidence } = decisionFields(decision);
  const typed = valueOf(c, evidence);
  const who = valueOf(c, telling.who);
  const on = valueOf(c, telling.on);
  if (typed === undefined || who === undefined || on === undefined) return [];
  const begins = `${who} was told on `;
  if (!typed.startsWith(begins) || typed.startsWith(`${begins}${formatDate(on)}`)) return [];
  return [
    {
      words: `What shows ${names[decision]} is “${typed}” The case says ${formatDate(on)}. Put one of them right.`,
      path: evidence.path,
    },
  ];
}

/** What is wanting of a line that is said to be done: something that shows it, as it is now. */
function doneLacks(decision: Decision, c: Case): readonly Lack[] {
  const { state, evidence } = decisionFields(decision);
  const about = names[decision];
  const only = onlySays(c, evidence);
  if (only !== undefined)
    return [
      {
        words: `The checklist says “done” for ${about}, but what shows it is only ${only}. Name the document or the meeting, with its date.`,
        path: evidence.path,
      },
    ];
  const proof = proofOf(decision, c);
  const ticked = valueOf(c, confirmedOn(decision));
  if (isTickedOnOther(decision, c))
    return [
      {
        words: `The checklist was ticked for ${about} when the case showed “${ticked ?? ''}” ${proof === undefined ? 'It does not show that any more.' : `Now it shows “${proof.evidence}”`} Confirm the line again.`,
        path: state.path,
        mender: 'head',
        afterParent: true,
      },
    ];
  if (decision !== 'best-interests' && ticked === undefined && readField(c, evidence).state === 'none')
    return [
      proof === undefined
        ? {
            words: `The checklist says “done” for ${about}, and nothing shows it. Name the document or the meeting, with its date.`,
            path: evidence.path,
          }
        : {
            words: `What the case shows for ${about} has not been confirmed yet. Look at it and confirm it.`,
            path: state.path,
          },
    ];
  return otherDay(decision, c);
}

function unsettled(decision: Decision, c: Case): readonly Lack[] {
  const { state } = decisionFields(decision);
  const about = names[decision];
  switch (valueOf(c, state)) {
    case 'not-done':
      if (toldElsewhere.includes(decision)) return [];
      return [
        {
          words: isSpared(decision, c)
            ? `The checklist says “not done” for ${about}, which does not apply here. Say so.`
            : `The checklist says “not done” for ${about}. Do it, then say what shows it.`,
          path: state.path,
        },
      ];
    case 'not-applicable': {
      if (isSpared(decision, c)) return [];
      const why: Partial<Record<Decision, (name: string) => string>> = {
        ehcp: (name) => `${name} has an EHC plan`,
        health: (name) => `${name} has a health need`,
      };
      const because = why[decision] ?? ((): string => 'it applies to every pupil');
      return [
        {
          words: aboutPupil(c, (name) => `The checklist says “does not apply” for ${about}, but ${because(name)}.`),
          path: state.path,
        },
      ];
    }
    case 'done':
      return doneLacks(decision, c);
    case undefined:
      return [];
  }
}

const complete: Rule = {
  id: 'checklist.complete',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('Appendix 1')],
  words:
    'All six decisions are settled, on what the case shows now. Only the lines on the EHC plan and on health may not apply, and only where the pupil has neither.',
  mender: 'school',
  find: ({ case: c }) => decisions.flatMap((decision) => unsettled(decision, c)),
};

export const checklistRules: readonly Rule[] = [complete];
