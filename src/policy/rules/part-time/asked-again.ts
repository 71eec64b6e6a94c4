import { lcc, ours } from '../../../authorities/sources.ts';
import { formatDate } from '../../../domain/iso-date.ts';
import { agencyInWords } from '../../../life/agency-decisions.ts';
import { notAskedAgain } from '../../../life/must-agree.ts';
import type { Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';

/** Whether the present answers propose a change of what was agreed. */
const isProposal = ({ life }: Situation): boolean => 'proposal' in life && life.proposal !== undefined;

const askedAgain: Rule = {
  id: 'agree.asked-again',
  scope: within(partTime, 'A change of a part-time timetable that was agreed', isProposal),
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.4'), lcc('§9.13'), ours()],
  words: 'Who had to agree to the plan agrees to its change too: an answer is about the plan as it stood.',
  mender: 'professional',
  find: ({ case: c, authority, versions }) => {
    const version = versions.at(-1);
    if (version === undefined) return [];
    return notAskedAgain(version, c, authority)
      .filter(({ decision }) => decision.answer === 'agrees')
      .map(({ who, decision: { name, on, fields } }) => ({
        words: `${agencyInWords(who, name)} agreed${on === undefined ? '' : ` on ${formatDate(on)}`} to version ${String(version.number)}. Ask about the change, and write down the new answer with its day.`,
        path: fields.answer.path,
      }));
  },
};

export const askedAgainRules: readonly Rule[] = [askedAgain];
