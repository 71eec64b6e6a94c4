import { arrangementOf } from '../../../arrangements/arrangement-of.ts';
import { ours } from '../../../authorities/sources.ts';
import { nameOf } from '../../../case/pupil-name.ts';
import { formatWeekdayDate } from '../../../domain/iso-date.ts';
import { asItSays, givenOn, isByClockAhead } from '../../../life/clock-ahead.ts';
import { goingOn } from '../../../life/going-on.ts';
import type { AgreedVersion } from '../../../life/versions.ts';
import { isPastDue, lastVersion } from '../../engine/lived.ts';
import type { Rule } from '../../engine/rule.ts';
import { arrangement, within } from '../../engine/scope.ts';

/** Whether the head has signed what the parent agreed to since the parent did. Papers of one day, and one moment, count in either order. */
export function hasHeadLast({ signatures }: AgreedVersion): boolean {
  const head = signatures.findLastIndex(({ role }) => role === 'head');
  const parent = signatures.findIndex(({ role }) => role === 'parent');
  const [last, first] = [signatures[head], signatures[parent]];
  const [on, of] = [last?.how, first?.how];
  const isOneDay = on?.kind === 'paper' && of?.kind === 'paper' && on.on === of.on;
  return head > parent || last?.at === first?.at || isOneDay;
}

/** That the head signs last is our order, and not the law’s: what is agreed is agreed. */
const headLast: Rule = {
  id: 'agree.head-last',
  scope: within(
    arrangement,
    'A part-time timetable, or flexi-schooling, that the head signed before the parent agreed',
  ),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [ours()],
  words: 'Where the parent agrees to what the head has signed already, it is agreed, and the head signs it once more.',
  mender: 'head',
  find: (situation) => {
    const last = lastVersion(situation);
    if (last === undefined || hasHeadLast(last) || !isPastDue(situation, last.agreedOn)) return [];
    const on = givenOn(last.agreedOn, situation.today, asItSays(last.agreedOn, formatWeekdayDate));
    const words = `The head had signed before ${nameOf(situation.case)}’s parent agreed ${on}. It is agreed all the same. The head signs it once more.`;
    const { path } = arrangementOf(situation.case).parent;
    if (goingOn(situation.life) === undefined)
      return [
        {
          words: `The head had signed before ${nameOf(situation.case)}’s parent agreed ${on}, and did not sign once more. It was agreed all the same. Write down what happened.`,
          path,
          pastMending: true,
        },
      ];
    return [{ words, path }];
  },
};

/** Whether of two signatures the one that was given later bears the earlier time. */
const wentBack = ({ signatures }: AgreedVersion): boolean =>
  signatures.some((signature, index) => index > 0 && signature.at < (signatures[index - 1]?.at ?? ''));

const clock: Rule = {
  id: 'agree.clock',
  scope: within(arrangement, 'A part-time timetable, or flexi-schooling, that was agreed'),
  level: 'note',
  gate: 'run',
  mode: 'A',
  source: [ours()],
  words: 'Of two signatures the one that was given later bears the later time.',
  mender: 'head',
  find: ({ case: c, versions, today }) =>
    versions.filter(wentBack).map((version) => ({
      words: `The signatures ${isByClockAhead(version.agreedOn, today) ? `that are dated ${asItSays(version.agreedOn)}` : `of ${asItSays(version.agreedOn)}`} bear times that do not fit their order: a clock was set back in between. They stand, in the order in which they were given.`,
      path: arrangementOf(c).parent.path,
    })),
};

/** What is to be said of the order of signatures. */
export const signatureRules: readonly Rule[] = [headLast, clock];
