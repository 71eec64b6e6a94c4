import { lcc } from '../../../authorities/sources.ts';
import { hasEhcPlan, hasHealthNeed } from '../../../case/care-and-needs.ts';
import type { Case } from '../../../case/case.ts';
import { valueOf } from '../../../case/field.ts';
import { type Decision, decisionFields, decisions } from '../../../case/fields/checklist.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { onlySays } from '../../engine/only-says.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime } from '../../engine/scope.ts';

/** What each line of the checklist is about. */
const names: Readonly<Record<Decision, string>> = {
  'best-interests': 'best interests and written agreement',
  'risk-assessment': 'the risk assessment',
  'care-needs': 'care out of school',
  'time-limited': 'the end date and the reviews',
  ehcp: 'telling the SEND caseworker',
  health: 'telling the health practitioners',
};

/** Best interests and care that are not settled are told by rules of their own. */
const toldElsewhere: readonly Decision[] = ['best-interests', 'care-needs'];

/** Why a line must be settled for this pupil, where it may not apply to all. */
function isSpared(decision: Decision, c: Case): boolean {
  if (decision === 'ehcp') return !hasEhcPlan(c);
  return decision === 'health' && !hasHealthNeed(c);
}

function unsettled(decision: Decision, c: Case): readonly Lack[] {
  const { state, evidence } = decisionFields(decision);
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
    case 'done': {
      const only = onlySays(c, evidence);
      return only === undefined
        ? []
        : [
            {
              words: `The checklist says “done” for ${about}, but what shows it is only ${only}. Name the document or the meeting, with its date.`,
              path: evidence.path,
            },
          ];
    }
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
    'All six decisions are settled. Only the lines on the EHC plan and on health may not apply, and only where the pupil has neither.',
  mender: 'school',
  find: ({ case: c }) => decisions.flatMap((decision) => unsettled(decision, c)),
};

export const checklistRules: readonly Rule[] = [complete];
